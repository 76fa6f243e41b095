import MentorText
import Testing

@testable import EmbedResources

/// What the build says of a file of `Resources/acts`.
struct ActFileTests {
  private static func acts(_ clear: String) throws(RecordError) -> ActFiles {
    let text = "title: x\nclear:\n  \(clear)\n  1\ndoable:\n  2\n"
    let record = try Record(parsing: Array(text.utf8), file: "x.act")
    return try ActFiles([NamedRecord(name: "x", path: "x.act", record: record)], readings: ["ask-broad"])
  }

  @Test func aLineIsAGradeWithWhatItTakes() throws {
    let swift = try Self.acts("2 ask-broad @own @own-around 4").swift
    let terms = ".heard(.`askBroad`), .least(1, .`own`), .least(4, .`ownAround`)"
    let steps = "Step(grade: 2, terms: [\(terms)]), Step(grade: 1, terms: [])"
    #expect(swift.contains("clear: [\(steps)]"), "\(swift)")
  }

  @Test(arguments: ["2 @typo", "2 @own 3 @typo 4", "2 @", "2 @-", "2 ask-brood", "3 @own", "@own"])
  func aSlipIsNamedWithItsLine(_ line: String) {
    let error = #expect(throws: RecordError.self) { try Self.acts(line) }
    #expect(error?.file == "x.act" && error?.line == 3)
    #expect(error?.what.hasSuffix("'\(line)'") == true)
  }
}
