import Testing

@testable import MentorKit

/// Bounds of a length count what a writer counts: words without pictures, and characters in a draft as in a
/// score.
struct LengthRuleTests {
  private static func rules(_ text: String) -> [String] {
    Mentor.builtIn.score(Array("\(text)\n\nThanks,\nLena\n".utf8)).findings.map(\.rule)
  }

  /// A rocket behind every third of some words.
  private static func sentence(_ count: Int, from first: Int = 0) -> String {
    let lead = "I have built a small loader for the tables of your harbour".split(separator: " ")
    let more = "and it reads the old ferry times by row and day".split(separator: " ")
    let words = lead + (first..<first + count).map { more[$0 % more.count] }
    return words.prefix(count).enumerated().map { $0 % 3 == 2 ? "\($1) 🚀" : "\($1)" }.joined(separator: " ")
      + "."
  }

  @Test(arguments: [("hard-to-read", 45, 1), ("wall-of-text", 15, 10)])
  func picturesAreNoWords(_ rule: String, _ words: Int, _ sentences: Int) {
    func message(_ more: Int) -> String {
      let all = (1..<sentences).map { Self.sentence(words, from: $0) } + [Self.sentence(words + more)]
      return "Dear Ana,\n\n" + all.joined(separator: " ")
    }
    #expect(!Self.rules(message(0)).contains(rule), "as many words as are fine, and pictures")
    #expect(Self.rules(message(1)).contains(rule), "a word more")
  }

  @Test(arguments: [("", false), (" of ours", true)])
  func picturesInASubjectAreNoWords(_ more: String, _ isLong: Bool) {
    let subject = "Re: Which row 🚀 of your tide table 🚀 counts 🚀 twice\(more)"
    let rules = Self.rules("Subject: \(subject)\n\nDear Ana,\n\nWhich row of the table counts twice?")
    #expect(rules.contains("subject-length") == isLong, "\(rules)")
  }

  /// A mechanic is one sign on the screen and three to the channel.
  @Test func aDraftFitsItsChannelWhereItsScoreSaysSo() throws {
    let kind = try #require(DraftBook.builtIn.kinds.first { $0.id == "first" })
    var fits: Set<Bool> = []
    for count in stride(from: 1, through: 70, by: 3) {
      var brief = Brief(kind: "first", channel: "note")
      brief["to"] = Answer("Ana")
      brief["name"] = Answer("Lena")
      brief["ask"] = Answer("Which row of your table counts \(String(repeating: "👩‍🔧", count: count)) twice?")
      let draft = Drafter().draft(brief, kind: kind)
      let isTooLong = draft.score().findings.contains { $0.rule == "note-limit" }
      #expect(isTooLong == (draft.excess > 0), "\(draft.length) characters:\n\(draft.text)")
      fits.insert(draft.excess == 0)
    }
    #expect(fits == [true, false])
  }
}
