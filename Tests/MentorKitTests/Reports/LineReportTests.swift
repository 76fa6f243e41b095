import Testing

@testable import MentorKit

/// Annotations and lines for files with any name, and for passages over several lines.
struct LineReportTests {
  private func report(_ text: String, file: String) -> ScoreReport {
    let bytes = Array(text.utf8)
    return ScoreReport(
      [.init(file: MessageName(Array(file.utf8)), score: Mentor.builtIn.score(bytes))],
      version: "0"
    )
  }

  @Test func aPassageOverLinesHasNoColumns() throws {
    let lines = report("Dear Ana,\n\nCan I pick\nyour brain?\n", file: "a.txt").githubAnnotations
      .split(separator: "\n")
    let brain = try #require(lines.first { $0.contains("pick-your-brain") })
    #expect(
      brain.hasPrefix("::warning file=a.txt,line=3,endLine=4,title=mentor%3A pick-your-brain::"),
      "\(brain)"
    )
    #expect(lines.contains { $0.contains(",col=") })
  }

  @Test(arguments: [
    ("a%b,c:d.txt", "file=a%25b%2Cc%3Ad.txt,line="), ("a\r\nb", "file=a%0D%0Ab,line="),
    ("a\u{1B}b", "file=a<U+001B>b,line="), ("./a", "file=a,line="),
  ])
  func propertiesAreEscaped(_ file: String, _ expected: String) {
    let lines = report("Any advice?", file: file).githubAnnotations.split(separator: "\n")
    #expect(!lines.isEmpty && lines.allSatisfy { $0.contains(expected) }, "\(lines)")
  }

  /// A text that ends with its line has no further one in which something could be missing.
  @Test(arguments: ["hi\n", "hi\r\n", "hi\n\n\n", "hi", "Dear Ana,\n", "\n"])
  func whatIsMissingStandsInALineThatIsThere(_ text: String) {
    let lines = report(text, file: "a.txt").shortLines.split(separator: "\n")
    #expect(!lines.isEmpty && lines.allSatisfy { $0.hasPrefix("a.txt:1:") }, "\(lines)")
  }

  @Test func shortLinesStandInTheOrderOfTheText() {
    let text = "Any advice?\n\nCan I pick your brain?\n\nYour work is truly inspiring.\n"
    let lines = report(text, file: "a.txt").shortLines.split(separator: "\n")
    let places = lines.map { line in line.split(separator: ":")[1...2].map { Int($0) ?? 0 } }
    #expect(places.count > 3)
    for (first, second) in zip(places, places.dropFirst()) {
      #expect(!second.lexicographicallyPrecedes(first))
    }
  }
}
