import Testing

@testable import MentorKit

/// Text of others inside the markup of reports.
struct MarkupTests {
  @Test(arguments: [
    ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"), ("\"'", "&quot;&#39;"), ("&lt;", "&amp;lt;"),
    ("a\r\nb", "a&lt;U+000D&gt;\nb"), ("\u{202E}x", "&lt;U+202E&gt;x"), ("\u{1B}[0m", "&lt;U+001B&gt;[0m"),
    ("grüß 👩‍👧", "grüß 👩‍👧"), ("`${x}`", "`${x}`"),
  ])
  func textOnAPageIsText(_ text: String, _ expected: String) {
    let html: HTML = "<p title=\"\(text)\">\(text)</p>"
    #expect(html.text == "<p title=\"\(expected)\">\(expected)</p>")
  }

  @Test func partsAreNotEscapedTwice() {
    let inner: HTML = "<b>\("&")</b>"
    let outer: HTML = "\(inner)\(7)\([inner, inner].joined())"
    #expect(outer.text == "<b>&amp;</b>7<b>&amp;</b><b>&amp;</b>")
  }

  @Test(arguments: [
    ("a b", "`a b`"), ("a\r\n  b", "`a b`"), ("`", "`` ` ``"), ("a``b", "```a``b```"), ("", "`  `"),
    ("@team <b>", "`@team <b>`"), ("x\u{202E}", "`x<U+202E>`"), ("`a", "`` `a ``"),
  ])
  func codeInMarkdownHoldsItsText(_ text: String, _ expected: String) {
    #expect(Markdown.code(text) == expected)
  }

  @Test func aRuleOfOnesOwnIsTextInMarkdown() throws {
    let text =
      "title: Says <b> | *x*\nseverity: minor\nletter: real\nfind: phrases\nphrases: synergy\nsay: Not `so`.\nwhy: A_b_c.\nsource: My <i> and [x](y) at https://a.example/b_c\n\nbad: [[synergy]] ``and`` more\n"
    let mentor = try Mentor(adding: [RuleFile(id: "own", path: "own.rule", bytes: Array(text.utf8))])
    let rule = try #require(mentor.rule("own"))
    #expect(RuleTable([rule]).markdown.hasSuffix(#"| Says \<b\> \| \*x\* |"# + "\n"))
    let page = RulePage(rule).markdown
    for text in [
      #"- Source: My \<i\> and \[x\](y) at https://a.example/b_c"#, #"## Says \<b\> \| \*x\* (`own`)"#,
      #"Not \`so\`."#, #"A\_b\_c."#, "```[[synergy]] ``and`` more```",
    ] {
      #expect(page.contains(text), "\(page)")
    }
  }

  /// By the rule of CommonMark: the text ends at the first run of exactly as many backticks.
  @Test(arguments: 0..<200)
  func noTextEndsItsCode(_ seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let text = String((0..<12).map { _ in dice.pick(Array("``a<")) })
    let code = Markdown.code(text)
    let fence = code.prefix { $0 == "`" }
    let runs = code.split { $0 != "`" }.map(\.count)
    #expect(runs.filter { $0 == fence.count }.count == 2, "\(text): \(code)")
    let inner = code.dropFirst(fence.count).dropLast(fence.count)
    #expect((inner.hasPrefix(" ") && inner.hasSuffix(" ") ? inner.dropFirst().dropLast() : inner) == text)
  }

  @Test(arguments: [
    ("a*b_c", "a\\*b\\_c"), ("[x](y)", "\\[x\\](y)"), ("<b>", "\\<b\\>"), ("$x$ & y", "\\$x\\$ \\& y"),
  ])
  func textInMarkdownIsText(_ text: String, _ expected: String) {
    #expect(Markdown.escaped(text) == expected)
  }
}
