import MentorText
import Testing

@testable import MentorKit

/// The examples inside the cue files are the tests of the cues.
struct CueTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let cue: String
    let text: String
    let isHit: Bool
    var testDescription: String { "\(cue): \(text)" }
  }

  static let records = try! Resources.records(in: "cues")

  static let cases: [Case] = records.flatMap { named in
    named.record.blocks.flatMap { block in
      block.flatMap { field in
        field.values.map { Case(cue: named.name, text: $0.text, isHit: field.key == "hit") }
      }
    }
  }

  @Test(arguments: cases)
  func cueAppliesWhereItsExampleSaysSo(_ test: Case) throws {
    var coach = Coach(.builtIn, hearsCues: true)
    let reading = coach.read(Array(test.text.utf8), options: ScoreOptions(kind: .first))
    let cue = try #require(reading.language.readingOrCue("cue:\(test.cue)"))
    #expect(reading.hits[cue].isEmpty == !test.isHit, "\(test.text)")
  }

  @Test(arguments: records.map(\.name))
  func everyCueIsProvedBothWays(_ name: String) throws {
    let cases = Self.cases.filter { $0.cue == name }
    #expect(cases.count { $0.isHit } >= 2)
    #expect(cases.count { !$0.isHit } >= 2)
    let record = try #require(Self.records.first { $0.name == name }).record
    #expect(record.blocks.joined().allSatisfy { ["hit", "miss"].contains($0.key) })
  }
}
