import Testing

@testable import MentorKit

/// Reports on whatever bytes a file may hold.
struct AnyBytesTests {
  private static let pieces: [[UInt8]] =
    [
      "Dear Ana,\n", "Can I pick your brain?", "\r\n", "\n\n", "any advice ", "::error::", "<script>", "```",
      "👩‍👧",
      "\u{202E}", "\u{FEFF}", "é", "\t", "Subject: x\n", "> quoted\n", "Thanks,\nTom\n", "[NAME]", " ", "--",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x82], [0x80], [0x1B], [0x0D]]

  @Test(arguments: 0..<60)
  func everyFormatHoldsEveryFinding(_ seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let bytes = (0..<(seed % 40)).flatMap { _ in dice.pick(Self.pieces) }
    let score = Mentor.builtIn.score(bytes)
    let report = ScoreReport([.init(file: MessageName([0xFF, 10, 58, 58]), score: score)], version: "0")
    let count = score.findings.count
    func lines(_ text: String) -> Int { text.utf8.count { $0 == 10 } }
    #expect(lines(report.shortLines) == count)
    #expect(lines(report.githubAnnotations) == count)
    #expect(lines(report.reviewdogLines) == count)
    #expect(report.sarif.split(separator: "\"ruleId\"").count == count + 1)
    #expect(report.markdown(goesOn: true).matches(of: /(?m)^\d+\. Line \d+, column \d+/).count == count)
    let page = report.page(goesOn: true)
    #expect(page.matches(of: /<li class="note (blocker|major|minor|info)"/).count == count)
    #expect(!page.contains("<script") && !page.contains("\u{202E}"))
  }
}
