import Testing

@testable import MentorKit

/// Passages are marked where their findings are, and the links to their advice stand behind them.
struct MarkedTextTests {
  /// What markup shows: its text, which bytes of it are marked, and where the links stand.
  private struct Shown {
    var text: [UInt8] = []
    var marked: Set<Int> = []
    var links: [String: Int] = [:]

    /// Read by scalars: to Swift, a sign that joins emoji is one character with the ">" before it.
    init(_ html: String) {
      var isMarked = false
      var label: [UInt8]?
      for part in html.unicodeScalars.split(separator: "<", omittingEmptySubsequences: false) {
        let tag = String(part.prefix { $0 != ">" })
        let plain = String(part.dropFirst(tag.unicodeScalars.count + 1))
          .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").utf8
        switch tag.prefix(4) {
        case "mark": isMarked = true
        case "/mar": isMarked = false
        case "sup ": label = []
        case "/sup":
          links[String(decoding: label ?? [], as: UTF8.self)] = text.count
          label = nil
        default: break
        }
        if label != nil {
          label? += plain
        } else {
          if isMarked { marked.formUnion(text.count..<(text.count + plain.count)) }
          text += plain
        }
      }
    }
  }

  @Test(arguments: Resources.files(in: "examples").map(\.name))
  func everyPassageIsMarkedAndLinked(_ name: String) throws {
    let file = try #require(Resources.files(in: "examples").first { $0.name == name })
    let score = Mentor.builtIn.score(Array(file.text.description.utf8))
    let notes = PageNote.all(of: score, prefix: "")
    let html = MarkedText(score, notes: notes).html.text
    var all = Set<String>()
    for (block, shown) in zip(
      MessageCut(text: score.text).blocks,
      html.split(separator: "</p>\n").map { Shown(String($0)) }
    ) {
      #expect(shown.text == Array(score.text[block]), "\(String(decoding: shown.text, as: UTF8.self))")
      let own = notes.filter {
        $0.finding.range.overlaps(block) && $0.finding.range.lowerBound >= block.lowerBound
      }
      let expected = Set(
        own.flatMap { Array($0.finding.range.clamped(to: block)) }.map { $0 - block.lowerBound }
      )
      #expect(shown.marked == expected)
      for note in own {
        let end = min(note.finding.range.upperBound, block.upperBound) - block.lowerBound
        #expect(shown.links[note.label] == end, "\(note.label)")
      }
      all.formUnion(shown.links.keys)
    }
    #expect(all == Set(notes.map(\.label)), "what is missing has its link too")
  }
}
