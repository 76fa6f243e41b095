import Foundation
import MentorKit

/// Prints what is counted in messages, for fitting the weights of the letters.
///
///     Calibrate FILE.jsonl ... > counts.tsv
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

  static func main() throws {
    var table = SignalTable()
    print((["id"] + table.names).joined(separator: "\t"))
    for file in CommandLine.arguments.dropFirst() {
      for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
        let message = try JSONDecoder().decode(Message.self, from: Data(line.utf8))
        let counts = table.counts(in: message.bytes, options: message.options)
        print(([message.id] + counts.map(String.init)).joined(separator: "\t"))
      }
    }
  }
}
