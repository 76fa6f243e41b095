import Foundation
import MentorKit

/// A message with what two careful readers thought of it; a line of `Tests/Calibration/*.jsonl`.
struct RatedMessage: Decodable {
  struct Reader: Decodable {
    private enum CodingKeys: String, CodingKey {
      case specific = "S"
      case meaningful = "M"
      case action = "A"
      case real = "R"
      case time = "T"
      case swap, readiness
    }

    let specific, meaningful, action, real, time: Double?
    let swap: String
    let readiness: Double

    /// 0 missing, 1 partly there, 2 clearly there; nil where the letter does not apply.
    subscript(letter: Letter) -> Double? {
      switch letter {
      case .specific: specific
      case .meaningful: meaningful
      case .action: action
      case .real: real
      case .time: time
      }
    }
  }

  let text: String
  let subject, kind, relation, channel, to, about: String?
  let readers: [Reader]?

  var bytes: [UInt8] { Array((subject.map { "Subject: \($0)\n\n" } ?? "").utf8) + text.utf8 }

  var options: ScoreOptions {
    ScoreOptions(
      to: to,
      about: about,
      relation: relation.flatMap(Relation.init(rawValue:)) ?? .stranger,
      channel: channel.flatMap(MessageChannel.init(rawValue:)) ?? .email,
      kind: kind.map { Self.kinds[$0] ?? MessageKind(rawValue: $0) ?? .first }
    )
  }

  private static let kinds: [String: MessageKind] = ["thank-you": .thanks, "intro-request": .intro]

  /// What the readers gave a letter on average, 0...2; where it does not apply, what they thought of the
  /// message as a whole.
  func rating(_ letter: Letter) -> Double? {
    guard let readers, !readers.isEmpty else { return nil }
    let given = readers.compactMap { $0[letter] }
    let values = given.count == readers.count ? given : readers.map { $0.readiness / 5 }
    return values.reduce(0, +) / Double(values.count)
  }

  /// How much it is written to its reader, 0 (fits anyone) to 2 (fits one).
  var tie: Double? {
    let values = (readers ?? []).compactMap { ["fits-anyone": 0.0, "fits-few": 1, "fits-one": 2][$0.swap] }
    guard let readers, values.count == readers.count, !values.isEmpty else { return nil }
    return values.reduce(0, +) / Double(values.count)
  }

  static func all(in file: String) throws -> [RatedMessage] {
    try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(RatedMessage.self, from: Data($0.utf8))
    }
  }
}
