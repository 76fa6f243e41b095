import Testing

@testable import MentorText

/// The language of patterns, one line of its description after the other.
struct PatternTests {
  @Test(arguments: [
    ("help me", "Please HELP me now.", ["HELP me"]),
    ("help me", "Help them. Me?", []),
    ("naive talk", "a naïve talk", ["naïve talk"]),
    ("do not help", "I don't help", ["don't help"]),
    ("talk|paper", "the paper", ["paper"]),
    ("~write", "I wrote and have written", ["wrote", "written"]),
    ("{works}", "two papers and a loader", ["papers", "loader"]),
    ("{help:past}", "I helped and help", ["helped"]),
    ("# {works}", "12 papers", ["12 papers"]),
    ("!help me", "tell me and help me", ["tell me"]),
    ("(the paper|a talk) on", "a talk on it", ["a talk on"]),
    ("the [good|old] paper", "the paper, the old paper", ["the paper", "the old paper"]),
    ("the _ paper", "the paper and the new paper", ["the new paper"]),
    ("the _2 paper", "the very new paper", ["the very new paper"]),
    ("the _2 paper", "the one very new paper", []),
    ("^ you", "You see. And you?", ["You"]),
    ("you $", "You see. And you?", ["you"]),
    ("you ?", "You see. And you?", ["you"]),
    ("{link}", "see https://example.org now", ["https://example.org"]),
    ("{quoted}", "the word \"yes\" is", ["yes"]),
    ("the {capital}", "the Loader", ["the Loader"]),
    ("{rare}", "the kiln", ["kiln"]),
    ("{ordinal}", "on the 3rd", ["3rd"]),
    ("{money}", "for €12", ["12"]),
  ])
  func patternFindsWhatItSays(_ pattern: String, _ text: String, _ expected: [String]) throws {
    #expect(find(in: text, try Words.make(readings: ["tested": pattern])) == expected)
  }

  private static let terms = "vessel = ship|boat|rowing boat\nmover = tug|<vessel>\nbefore = the|a"

  @Test(arguments: [
    ("the <vessel> sank", "the ship sank, the rowing boat sank", ["the ship sank", "the rowing boat sank"]),
    ("[the <vessel>] sank", "it sank", ["sank"]),
    ("(<vessel>|raft) sank", "a raft sank", ["raft sank"]),
    ("<mover> sank", "the tug sank, the boat sank", ["tug sank", "boat sank"]),
    ("!<before> sank", "the sank; it sank", ["it sank"]),
  ])
  func termStandsForItsPhrases(_ pattern: String, _ text: String, _ expected: [String]) throws {
    let language = try Words.make(readings: ["tested": pattern], terms: Self.terms)
    #expect(find(in: text, language) == expected)
  }

  private func find(in text: String, _ language: Language) -> [String] {
    let cut = Text(Array(text.utf8), lexicon: language.lexicon)
    var matcher = PatternMatcher(language.patterns, language.lexicon)
    var found: [PatternMatcher.Match] = []
    for sentence in cut.sentences {
      var matches: [PatternMatcher.Match] = []
      matcher.find(in: sentence, of: cut, into: &matches)
      found += matches.filter { language.patterns.reading(spokenBy: $0.group) == language.reading("tested") }
    }
    return found.map { cut.string(cut.range(ofTokens: $0.tokens)) }
  }

  /// Rules can be read anew as often as somebody likes: what nobody uses any more is freed, and nothing
  /// before.
  @Test func patternsLiveAsLongAsTheirMatcherAndNoLonger() throws {
    weak var bytes: PackedBytes?
    do {
      let words = Array("the old paper".utf8)
      var matcher: PatternMatcher
      let text: Text
      do {
        let language = try Words.make(readings: ["tested": "the [old] paper"])
        bytes = language.lexicon.bytes
        matcher = PatternMatcher(language.patterns, language.lexicon)
        text = Text(words, lexicon: language.lexicon)
      }
      #expect(bytes != nil)
      var matches: [PatternMatcher.Match] = []
      matcher.find(in: text.sentences[0], of: text, into: &matches)
      #expect(matches.map { text.string(text.range(ofTokens: $0.tokens)) } == ["the old paper"])
    }
    #expect(bytes == nil)
  }

  /// Each word of a class would have to list them all.
  @Test func manyPatternsThatBeginWithOneClassTakeNoMoreRoomThanOthers() throws {
    func size(_ first: String) throws -> Int {
      let lines = (0..<500).map { "[w\($0)] \(first) kiln" }.joined(separator: "\n")
      // Words that some pattern names are kept apart from each other.
      let words = "the a an and or i you he she it we they of in on to her".split(separator: " ")
      let beside = words.map { "\($0) kiln" }.joined(separator: "\n")
      return try Words.packed(readings: ["tested": lines, "beside": beside]).count
    }
    #expect(try size("{common}") < size("the") * 11 / 10)
  }

  @Test(arguments: ["(a", "a)", "[a", "{nowhere}", "{works:sideways}", "a||b"])
  func brokenPatternIsRefusedWithItsLine(_ pattern: String) {
    #expect(throws: RecordError.self) { try Words.make(readings: ["tested": "fine\n\(pattern)"]) }
  }
}
