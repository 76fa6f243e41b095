/// An argument that begins with two dashes.
struct OptionSpec: Sendable {
  /// What a configuration can set, and from where its nearest file is looked for.
  enum Setting: Sendable {
    /// Holds for a run, and is looked for from the working folder.
    case run
    /// Holds for a message, and is looked for from its file.
    case message
    /// Holds for a run, and is looked for from its files if these say the same, else from the working folder.
    case report
  }

  let name: String
  var short: Character?
  /// What its value is called in the help; nil for a switch.
  var value: String?
  var values: ValueSpec = .text
  /// May be given more than once; of another option the last one counts.
  var isList = false
  /// What holds if nothing is told, where that can be said in a word.
  var standard: String?
  /// Nil for what only the command line can say.
  var setting: Setting?
  let help: String

  var isSwitch: Bool { value == nil }

  /// What is wrong with a value; nil if it is accepted. Every part of a list has to be.
  func fault(in text: String) -> String? {
    let parts = isList ? Arguments.parts(of: text) : []
    return (parts.isEmpty ? [text] : parts).lazy.compactMap(values.fault).first
  }
}

extension OptionSpec {
  /// How a command writes its result; the first of the formats if none is told.
  static func format(
    _ formats: [some RawRepresentable<String>],
    setting: Setting? = nil,
    help: String = "How to write the result."
  ) -> OptionSpec {
    let names = formats.map(\.rawValue)
    return OptionSpec(
      name: "format",
      short: "f",
      value: "FORMAT",
      values: .choice(names),
      standard: names.first,
      setting: setting,
      help: help
    )
  }
}
