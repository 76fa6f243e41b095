/// What is set for a run or for a message: the user's configuration, the nearest `.mentor`, the environment;
/// the later wins.
struct Settings: Sendable {
  private(set) var values: [String: SettingValue] = [:]
  /// The files that were read, the weightiest first.
  private(set) var files: [Arguments.Word] = []

  /// - Throws: `Trouble` for a variable with a value that its option does not accept.
  init(files: [SettingsFile], environment: Environment) throws(Trouble) {
    for file in files.reversed() { values.merge(file.values) { $1 } }
    self.files = files.map(\.path)
    guard environment.hasNames(beginningWith: Setting.prefix) else { return }
    for setting in Setting.all {
      guard let text = environment[setting.variable], !text.isEmpty else { continue }
      if let what = setting.option.fault(in: text) { throw Trouble("\(setting.variable): \(what)") }
      values[setting.key] = SettingValue(
        words: [Arguments.Word(text)],
        origin: .variable(setting.variable)
      )
    }
  }

  /// The arguments with what the command line leaves open and a configuration sets.
  func applied(to arguments: Arguments, _ scope: OptionSpec.Setting) -> Arguments {
    var filled = arguments
    for option in arguments.spec.options where option.setting == scope && !arguments.tells(option.name) {
      guard let value = values[option.name],
        value.words.allSatisfy({ option.fault(in: $0.text) == nil })
      else { continue }
      filled.configure(option.name, with: value)
    }
    return filled
  }
}
