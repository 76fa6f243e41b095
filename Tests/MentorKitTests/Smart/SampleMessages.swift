import MentorText
import Testing

@testable import MentorKit

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A message of `Tests/Messages`.
struct SampleMessage: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  var testDescription: String { name }

  static let good = messages(in: "good")
  static let bad = messages(in: "bad")
  static let golden = messages(in: "golden")
  static let all = good + bad + golden

  /// The messages of a file; each begins behind a line "=== name".
  private static func messages(in file: String) -> [SampleMessage] {
    let folder = "\(TestFolder.package())/Tests/Messages"
    let text = try! String(contentsOfFile: "\(folder)/\(file).messages", encoding: .utf8)
    return ("\n" + text).split(separator: "\n=== ", omittingEmptySubsequences: false).dropFirst().map {
      block in
      let lines = block.split(separator: "\n", omittingEmptySubsequences: false)
      let body = lines.dropFirst().drop { $0.isEmpty }.joined(separator: "\n")
      return SampleMessage(name: String(lines[0]), text: body)
    }
  }

  func score(_ options: ScoreOptions = ScoreOptions()) -> Score { text.score(options) }
}

extension String {
  func score(_ options: ScoreOptions = ScoreOptions()) -> Score {
    Mentor.builtIn.score(Array(utf8), options: options)
  }

  func reading(_ options: ScoreOptions = ScoreOptions()) -> Reading {
    var coach = Coach(.builtIn)
    return coach.read(Array(utf8), options: options)
  }

  /// A letter with this between greeting and name.
  var asLetter: String { "Dear Ms. Oduya,\n\n\(self)\n\nTeresa\n" }
}

extension Score {
  /// Rules with what they cost and the text they speak of, sorted: the same for two messages that say the
  /// same.
  var summary: [String] {
    let found = findings.map { "\($0.rule) \($0.points) \($0.severity.rawValue)" }
    let parts = letters.flatMap { letter in
      letter.parts.map { "\(letter.letter.rawValue).\($0.id) \($0.points)" }
    }
    return (found + strengths.map { "+\($0.rule)" }).sorted() + parts
      + ["\(points ?? -1) \(verdict.rawValue) \(kind.rawValue) \(swap.verdict.rawValue)"]
  }
}

extension Coach {
  /// What is said of a text, see `Score.summary`.
  mutating func summary(_ text: String) -> [String] { score(Array(text.utf8)).summary }
}
