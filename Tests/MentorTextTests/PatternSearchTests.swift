import Testing

@testable import MentorText

/// The automaton finds what a plain search, way by way, finds as well.
struct PatternSearchTests {
  /// A pattern as it is written, and what it means.
  private indirect enum Part {
    case word([String])
    case not(String)
    case optional([Part])
    case choice([Part], [Part])
    case one
    case upTo(Int)

    var text: String {
      switch self {
      case .word(let words): "(\(words.joined(separator: "|")))"
      case .not(let word): "!\(word)"
      case .optional(let parts): "[\(Self.text(parts))]"
      case .choice(let first, let second): "(\(Self.text(first))|\(Self.text(second)))"
      case .one: "_"
      case .upTo(let count): "_\(count)"
      }
    }

    static func text(_ parts: [Part]) -> String { parts.map(\.text).joined(separator: " ") }

    /// Where it may end that begins at a place.
    func ends(_ words: [String], from place: Int) -> Set<Int> {
      switch self {
      case .word(let wanted): place < words.count && wanted.contains(words[place]) ? [place + 1] : []
      case .not(let word): place < words.count && words[place] != word ? [place + 1] : []
      case .optional(let parts): Self.ends(parts, words, from: [place]).union([place])
      case .choice(let first, let second):
        Self.ends(first, words, from: [place]).union(Self.ends(second, words, from: [place]))
      case .one: place < words.count ? [place + 1] : []
      case .upTo(let count): Set(place...min(place + count, words.count))
      }
    }

    static func ends(_ parts: [Part], _ words: [String], from places: Set<Int>) -> Set<Int> {
      parts.reduce(places) { places, part in
        places.reduce(into: []) { $0.formUnion(part.ends(words, from: $1)) }
      }
    }
  }

  private static let words = ["the", "old", "paper", "talk", "kiln", "of", "you", "loader"]

  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 33
    }

    mutating func word() -> String { PatternSearchTests.words.randomElement(using: &self)! }

    mutating func parts(_ depth: Int) -> [Part] {
      var parts: [Part] = [.word([word()])]
      for _ in 0..<Int.random(in: 0...3, using: &self) {
        switch Int.random(in: 0...8, using: &self) {
        case 0: parts.append(.word([word(), word()]))
        case 1: parts.append(.not(word()))
        case 2 where depth < 2: parts.append(.optional(self.parts(depth + 1)))
        case 3 where depth < 2: parts.append(.choice(self.parts(depth + 1), self.parts(depth + 1)))
        case 4: parts.append(.one)
        case 5: parts.append(.upTo(Int.random(in: 2...4, using: &self)))
        default: parts.append(.word([word()]))
        }
      }
      return parts
    }
  }

  @Test(arguments: 0..<40)
  func automatonFindsWhatAPlainSearchFinds(_ seed: UInt64) throws {
    var dice = Dice(state: seed)
    for _ in 0..<5 {
      let patterns = (0..<Int.random(in: 1...6, using: &dice)).map { _ in dice.parts(0) }
      let language = try Words.make(readings: [
        "tested": patterns.map(Part.text).joined(separator: "\n"),
        // What else is under way must not matter, nor that many patterns ask for a word.
        "beside": Part.text(dice.parts(0)),
        "crowd": (0..<(seed % 2 == 0 ? 1 : 130)).map { "(the|old|w\($0)) zenith" }.joined(separator: "\n"),
      ])
      // As for a short text and as for a long one, and as both after each other.
      var matcher = PatternMatcher(
        language.patterns,
        language.lexicon,
        inPlace: [4096, 0, 20][Int(seed % 3)]
      )
      for _ in 0..<20 {
        let words = (0..<Int.random(in: 1...14, using: &dice)).map { _ in dice.word() }
        let text = Text(Array((words.joined(separator: " ") + ".").utf8), lexicon: language.lexicon)
        try #require(text.sentences.count == 1 && text.tokens.count == words.count)
        var matches: [PatternMatcher.Match] = []
        matcher.find(in: text.sentences[0], of: text, into: &matches)
        let found = matches.filter {
          language.patterns.reading(spokenBy: $0.group) == language.reading("tested")
        }
        let expected = words.indices.compactMap { start in
          patterns.compactMap { Part.ends($0, words, from: [start]).max() }.max().map { start..<$0 }
        }
        #expect(found.map(\.tokens) == expected, "\(patterns.map(Part.text)) in \(words)")
      }
    }
  }
}
