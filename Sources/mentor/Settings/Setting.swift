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
