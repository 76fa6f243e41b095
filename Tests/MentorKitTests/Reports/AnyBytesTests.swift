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
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    let bytes = (0..<(seed % 40)).flatMap { _ -> [UInt8] in
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return Self.pieces[Int(state >> 33) % Self.pieces.count]
    }
    let score = Mentor.builtIn.score(bytes)
    let report = ScoreReport([.init(file: MessageName([0xFF, 10, 58, 58]), score: score)], version: "0")
    let count = score.findings.count
    func lines(_ text: String) -> Int { text.utf8.count { $0 == 10 } }
    #expect(lines(report.shortLines) == count)
    #expect(lines(report.githubAnnotations) == count)
    #expect(lines(report.reviewdogLines) == count)
    #expect(report.sarif.split(separator: "\"ruleId\"").count == count + 1)
    #expect(report.markdown.matches(of: /(?m)^\d+\. Line \d+, column \d+/).count == count)
    let page = report.page(goesOn: true)
    #expect(page.matches(of: /<li class="note (blocker|major|minor|info)"/).count == count)
    #expect(!page.contains("<script") && !page.contains("\u{202E}"))
  }
}
