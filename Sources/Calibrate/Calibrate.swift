import Foundation
import MentorKit
import MentorText

/// Prints what is counted in messages, for fitting the weights of the letters.
///
///     Calibrate RESOURCES FILE.jsonl ... > counts.tsv
///
/// A line of a file is a message with `id`, `text` and, where known, `subject`, `kind`, `relation`, `channel`, `to` and `about`.
@main
enum Calibrate {
  private struct Message: Decodable {
    let id: String
    let text: String
    let subject, kind, relation, channel, to, about: String?

    var bytes: [UInt8] { Array((subject.map { "Subject: \($0)\n\n" } ?? "").utf8) + text.utf8 }

    var options: ScoreOptions {
      ScoreOptions(
        to: to,
        about: about,
        relation: relation.flatMap(Relation.init(rawValue:)) ?? .stranger,
        channel: channel.flatMap(Channel.init(rawValue:)) ?? .email,
        kind: kind.map { Self.kinds[$0] ?? Kind(rawValue: $0) ?? .first }
      )
    }

    private static let kinds: [String: Kind] = ["thank-you": .thanks, "intro-request": .intro]
  }

  /// The language that the records of a folder describe as they stand now.
  private static func language(in folder: String) throws -> Language {
    func records(_ name: String) throws -> [NamedRecord] {
      try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)").sorted().map { file in
        let path = "\(folder)/\(name)/\(file)"
        let bytes = Array(FileManager.default.contents(atPath: path) ?? Data())
        return NamedRecord(
          name: String(file.prefix { $0 != "." }),
          path: path,
          record: try Record(parsing: bytes, file: path)
        )
      }
    }
    let builder = try LanguageBuilder(
      lexicons: records("lexicons"),
      readings: records("readings"),
      rules: records("rules")
    )
    return Language(packed: builder.packed())
  }

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first else { return print("usage: Calibrate RESOURCES FILE.jsonl ...") }
    var table = SignalTable(language: try language(in: folder))
    print((["id"] + table.names).joined(separator: "\t"))
    for file in arguments.dropFirst() {
      for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
        let message = try JSONDecoder().decode(Message.self, from: Data(line.utf8))
        let counts = table.counts(in: message.bytes, options: message.options)
        print(([message.id] + counts.map(String.init)).joined(separator: "\t"))
      }
    }
  }
}
