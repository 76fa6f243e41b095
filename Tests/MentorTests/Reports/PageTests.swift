import Foundation
import Testing

/// The page for a browser: well formed, complete in itself, and inert whatever a message holds.
struct PageTests {
  static let hostile = """
    Subject: </title><script>alert(1)</script>

    Dear <b onclick="x()">Ana</b>,

    <script>alert('pick your brain')</script> <img src=x onerror=alert(1)> Can I pick your brain" onmouseover="alert(1)?
    </mark></p><iframe src="https://evil.example"></iframe><style>*{display:none}</style> &lt;script&gt; &#60;b&#62;
    <a href="javascript:alert(1)">any advice</a> <!-- comment --> <![CDATA[x]]> <?php x ?> </style></script>-->
    Your work is <svg/onload=alert(1)> truly inspiring. \u{202E}gnirts\u{202C} \u{1B}[31m \u{0} {{7*7}} ${7*7}

    Kind regards,
    Tom"><svg onload=alert(2)>
    """.replacing("\u{0}", with: "")

  private static let elements: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "main", "article", "section", "div", "footer", "h1",
    "h2", "p", "b", "a", "sup", "mark", "ul", "li", "span", "small", "table", "caption", "tbody", "tr", "th",
    "td", "svg", "rect", "details", "summary",
  ]
  private static let attributes: Set<String> = [
    "lang", "charset", "name", "content", "http-equiv", "class", "id", "href", "role", "dir", "tabindex",
    "scope", "viewBox", "preserveAspectRatio", "width", "height", "aria-hidden", "aria-label", "data-rule",
    "data-line", "data-column",
  ]

  private func page(_ text: String, on machine: Machine, named name: String = "draft.txt") -> String {
    Files.write(text, to: "\(machine.home)/\(name)")
    let run = machine.run("score", "--format", "html", "\(machine.home)/\(name)")
    #expect(run.status == 0 && run.errors.isEmpty, "\(run)")
    return run.output
  }

  static let messages = ExampleMessage.all + [ExampleMessage(name: "hostile", text: hostile)]

  @Test(
    .enabled(if: ReportTools.isThere(ReportTools.tidy), "tidy is not installed: run .ci/report-tools"),
    arguments: messages
  )
  func tidyHasNothingToSay(_ message: ExampleMessage) throws {
    let machine = try Machine()
    let check = machine.runAny(
      [ReportTools.tidy, "-q", "-e", "-utf8"],
      input: page(message.text, on: machine)
    )
    #expect(check.status == 0 && check.errors.isEmpty && check.output.isEmpty, "\(check)")
  }

  @Test(
    .enabled(if: ReportTools.isThere(ReportTools.page), "html5lib is not installed: run .ci/report-tools"),
    arguments: messages
  )
  func aParserFindsOurElementsAlone(_ message: ExampleMessage) throws {
    let machine = try Machine()
    let page = page(message.text, on: machine, named: "a\"><script>x<\\script>&'.txt")
    let parsed = machine.runAny([ReportTools.page], input: page)
    #expect(parsed.status == 0 && parsed.errors.isEmpty, "\(parsed)")
    var scripts = 0
    for line in parsed.output.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 2)
      switch words[0] {
      case "element": #expect(Self.elements.contains(String(words[1])), "\(line)")
      case "attribute":
        #expect(Self.attributes.contains(String(words[1])), "\(line)")
        if words[1] == "href" { #expect(words[2].hasPrefix("#m1-"), "\(line)") }
      case "text": scripts += line.contains("<script>") ? 1 : 0
      default: Issue.record("\(line)")
      }
    }
    #expect(message.name != "hostile" || scripts > 1, "the markup of the message can be read as text")
  }

  /// Holds where no parser is installed too.
  @Test func nothingOfAMessageIsMarkup() throws {
    let machine = try Machine()
    let page = page(Self.hostile, on: machine)
    let opened = Set(page.matches(of: /<([a-zA-Z!?][a-zA-Z0-9]*)/).map { String($0.1) })
    #expect(opened.subtracting(Self.elements) == ["!DOCTYPE"], "\(opened)")
    #expect(page.contains("&lt;script&gt;alert(") && page.contains("&amp;lt;script&amp;gt;"))
    #expect(page.contains("&lt;U+202E&gt;") && page.contains("&lt;U+001B&gt;"))
    #expect(!page.unicodeScalars.contains { $0.value < 32 && $0 != "\n" || $0 == "\u{202E}" })
  }

  /// A page that is written to the log of a build tells the build nothing.
  @Test func noLineOfAPageIsACommandToABuild() throws {
    let page = page("Dear Ana,\n\nHello there\n::error file=a::b\nWhich cone is it?\n", on: try Machine())
    #expect(page.contains("error file=a"))
    #expect(!page.split(separator: "\n").contains { $0.hasPrefix("::") })
  }

  /// The page needs nothing from elsewhere, and its policy forbids it.
  @Test(arguments: ExampleMessage.all)
  func aPageIsCompleteInItself(_ message: ExampleMessage) throws {
    let machine = try Machine()
    let page = page(message.text, on: machine)
    #expect(
      page.contains("Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"")
    )
    for word in ["<script", "<link", "<img", "<iframe", " src=", "url(", "@import", " style="] {
      let found = page.firstRange(of: word).map { page[$0.lowerBound...].prefix(60) } ?? ""
      #expect(found.isEmpty, "\(found)")
    }
    #expect(page.matches(of: #/ on[a-z]+=/#).map { String($0.0) } == [], "nothing waits for an event")
    #expect(!page.contains("HTML("), "a part was written as a value")
  }

  /// All words of the message stand in its column, in their order.
  @Test(.enabled(if: ReportTools.isThere(ReportTools.page)), arguments: ExampleMessage.all)
  func theMessageIsThereAsAWhole(_ message: ExampleMessage) throws {
    let machine = try Machine()
    var page = page(message.text, on: machine)
    page = page.replacing(
      // By scalars: to Swift, a sign that joins emoji is one character with the ">" before it.
      Regex(/<sup class="ref">.*?<\/sup>/).matchingSemantics(.unicodeScalar),
      with: ""
    )
    let column = page.split(separator: "<div class=\"advice\">")[0]
    let parsed = machine.runAny([ReportTools.page], input: String(column))
    let words = parsed.output.split(separator: "\n").filter { $0.hasPrefix("text ") }
      .flatMap { $0.dropFirst(5).split(whereSeparator: \.isWhitespace) }
    #expect(words == message.text.replacing("\u{FEFF}", with: "").split(whereSeparator: \.isWhitespace))
  }

  @Test func severalMessagesShareAPage() throws {
    let machine = try Machine()
    let files = Files.names(in: ExampleMessage.folder).map { "\(ExampleMessage.folder)/\($0)" }
    let page = machine.run(["score", "--format", "html"] + files).output
    let ids = page.matches(of: /\ id="([^"]+)"/).map { String($0.1) }
    let targets = Set(page.matches(of: /\ href="#([^"]+)"/).map { String($0.1) })
    #expect(ids.count == Set(ids).count && targets.isSubset(of: ids), "\(targets.subtracting(ids))")
    #expect(page.components(separatedBy: "<article>").count == files.count + 1)
  }
}
