/// Something that a configuration can set: an option of the program, under its own name.
struct Setting: Sendable {
  let option: OptionSpec

  var key: String { option.name }

  static let prefix = "MENTOR_"

  /// The variable of the environment that sets it: MENTOR_MIN_SCORE.
  var variable: String {
    Self.prefix + String(decoding: key.utf8.map { $0 == 45 ? 95 : Self.capital($0) }, as: UTF8.self)
  }

  private static func capital(_ byte: UInt8) -> UInt8 { (97...122).contains(byte) ? byte - 32 : byte }

  /// All of them, in the order of the commands; one that several commands share stands here once.
  static let all: [Setting] = {
    var all: [Setting] = []
    for option in Program.root.all().flatMap(\.spec.options) where option.setting != nil {
      if !all.contains(where: { $0.key == option.name }) { all.append(Setting(option: option)) }
    }
    return all
  }()

  static let keys = all.map(\.key)

  static func named(_ key: String) -> Setting? { all.first { $0.key == key } }
}

/// The value of a setting and where it comes from.
struct SettingValue: Sendable {
  enum Origin: Equatable, Sendable {
    case file(String, line: Int)
    case variable(String)
    case option

    var text: String {
      switch self {
      case .file(let file, let line): "\(file):\(line)"
      case .variable(let name): name
      case .option: "command line"
      }
    }
  }

  let words: [Arguments.Word]
  let origin: Origin

  var text: String { words.map(\.text).joined(separator: ",") }
}
