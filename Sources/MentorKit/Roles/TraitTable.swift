import MentorText

/// The traits of texts by name, for fitting their weights: see `make fit-roles`.
package struct TraitTable: Sendable {
  private let reader: TraitReader
  private let names: [UInt64: String]
  private var coach = Coach(.builtIn, hearsCues: true)

  package init() {
    let language = Catalogue.builtIn.language
    reader = TraitReader(language: language)
    names = TraitReader.names(in: language).reduce(into: [:]) { $0[Trait.key(of: $1)] = $1 }
  }

  /// Names with counts, and runs of words as they are written in `Resources/weights`.
  package mutating func traits(in bytes: [UInt8]) -> (counts: [(name: String, count: Int)], runs: [String]) {
    let reading = coach.read(bytes, options: ScoreOptions(kind: .first))
    let counts = reader.traits(of: reading).compactMap { trait in
      names[trait.key].map { (name: $0, count: trait.count) }
    }
    var spellings: [UInt64: String] = [
      GramWord.start: "^", GramWord.question: "?", GramWord.exclamation: "!", GramWord.number: "#",
      GramWord.address: "@", FoldedHash.of("'s"): "'s",
    ]
    for word in ["not", "am", "is", "are", "have", "will", "would", "us"] {
      spellings[FoldedHash.of(word)] = word
    }
    for token in reading.message.text.tokens where !token.shape.contains(.clitic) && token.kind == .word {
      let word = reading.message.text.string(token.range).lowercased()
      if FoldedHash.of(word) == token.hash { spellings[token.hash] = word }
      if token.hash == FoldedHash.of("will") { spellings[token.hash] = "will" }
    }
    var runs = Set<String>()
    TraitReader.forEachRun(in: reading) { hashes, _ in
      let words = hashes.compactMap { spellings[$0] }
      if words.count == hashes.count { runs.insert(words.joined(separator: " ")) }
    }
    return (counts, runs.sorted())
  }
}
