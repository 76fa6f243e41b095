import Foundation
import Testing

/// The name-swap test on a page: what is taken away, and what ties the rest to the reader.
struct SwapOnPageTests {
  private func swap(_ words: [String], input: String) throws -> String {
    let machine = try Machine()
    let page = machine.run(["score", "--format", "html"] + words, input: input).output
    let start = try #require(page.firstRange(of: "<div class=\"left\">")?.upperBound)
    return String(
      page[start...].prefix(upTo: page[start...].firstRange(of: "</div>")?.lowerBound ?? page.endIndex)
    )
  }

  private let message = """
    Subject: Bread

    Dear Ana,

    It rained. In your talk on rye, Ana, you bake at 240 degrees. Will Ana's oven do?

    Kind regards,
    Tom Weber
    """

  @Test func greetingSignatureAndNameAreGone() throws {
    let left = try swap([], input: message)
    #expect(!left.contains("Ana") && !left.contains("Dear") && !left.contains("Tom"), "\(left)")
    for what in ["subject", "greeting", "name", "signature"] {
      #expect(left.contains("<span class=\"gone\">\(what)</span>"), "\(what): \(left)")
    }
    #expect(left.contains("<span class=\"same\">It rained.</span>"), "\(left)")
    #expect(left.contains("<mark class=\"anchor\">In your talk"), "\(left)")
  }

  /// A name that is a word too is taken away where it is written as a name.
  @Test func aWordIsNoName() throws {
    let text = message.replacing("Ana", with: "Will")
    let left = try swap(["--to", "Will Rose"], input: text.replacing("do?", with: "do, or will a rose?"))
    #expect(left.contains("or will a rose?"), "\(left)")
  }

  @Test func theNameThatIsToldIsTakenAwayInAnyScript() throws {
    let left = try swap(["--to", "李雷"], input: message.replacing("Ana", with: "李雷"))
    #expect(!left.contains("李雷"), "\(left)")
  }
}
