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
