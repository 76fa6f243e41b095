import Testing

@testable import MentorKit

struct MessageNameTests {
  @Test(arguments: [
    ("a.txt", "a.txt", "a.txt", "a.txt"), ("./a b.txt", "a b.txt", "a%20b.txt", "./a b.txt"),
    ("/x/ü.txt", "/x/ü.txt", "file:///x/%C3%BC.txt", "/x/ü.txt"), ("-", "-", "-", "-"),
    ("a:1.txt", "a:1.txt", "a%3A1.txt", "a:1.txt"),
    ("::error::", "::error::", "%3A%3Aerror%3A%3A", "./::error::"),
    (" ::x", " ::x", "%20%3A%3Ax", "./ ::x"), ("a\nb", "a\nb", "a%0Ab", "a<U+000A>b"),
    ("./", "./", "./", "./"),
  ])
  func aNameIsWrittenForEachReader(_ name: String, _ path: String, _ uri: String, _ line: String) {
    let name = MessageName(Array(name.utf8))
    #expect(name.path == path)
    #expect(name.uri == uri)
    #expect(name.line == line)
  }

  @Test func aMessageOfABoxNamesTheFileAndItself() {
    let name = MessageName(Array("./a.mbox".utf8), number: 2)
    #expect(name.text == "./a.mbox#2" && name.path == "a.mbox" && name.uri == "a.mbox")
    #expect(name.line == "./a.mbox" && name.prefix == "#2: ")
    #expect(MessageName("a.mbox").prefix.isEmpty)
  }

  /// Bytes that are no text are kept where they can be.
  @Test func aNameThatIsNoTextKeepsItsBytesInAReference() {
    let name = MessageName([0x62, 0xFF, 0x64])
    #expect(name.uri == "b%FFd")
    #expect(name.path == "b\u{FFFD}d")
  }

  /// Found by the fuzzer: a tab or a line break in a name stood in the title of a page.
  @Test(arguments: [("a\tb.txt", "a&lt;U+0009&gt;b.txt"), ("a\nb.txt", "a&lt;U+000A&gt;b.txt")])
  func aPageShowsWhatANameHides(_ name: String, _ shown: String) throws {
    let score = Mentor.builtIn.score(Array("Hi Ana, could you look at row 3?".utf8))
    let page = ScoreReport([.init(file: MessageName(name), score: score)], version: "0").page(goesOn: false)
    #expect(page.contains("<title>\(shown): "))
    #expect(!page.contains(name))
  }
}
