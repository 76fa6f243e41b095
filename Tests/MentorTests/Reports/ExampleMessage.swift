import Testing

/// The example messages, each as it is and with line ends of CR LF.
struct ExampleMessage: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  var testDescription: String { name }

  static let folder = "\(TestFolder.package())/Resources/examples"

  static let all: [ExampleMessage] = Files.names(in: folder).flatMap { name -> [ExampleMessage] in
    let text = Files.text("\(folder)/\(name)")!
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let crlf = lines.joined(separator: "\r\n")
    return [ExampleMessage(name: name, text: text), ExampleMessage(name: "crlf \(name)", text: crlf)]
      // A byte order mark, where columns are counted in characters.
      + (name == "other-letters.txt" ? [ExampleMessage(name: "marked \(name)", text: "\u{FEFF}\(crlf)")] : [])
  }
}
