import MentorText

/// Collects the passages that tie a message to its reader: those that say something particular, none of
/// their words twice.
struct AnchorCollector: TextReader {
  private(set) var anchors: [Anchor] = []
  /// Tokens of the anchors.
  private var taken = BitSet()
  /// Tokens with which deeds of the reader are told, up to the ends of their clauses.
  private(set) var deeds = BitSet()
  /// "Looking forward to your kind reply" is about nothing that the reader did.
  private let polite: BitSet
  private let heard: HeardMessage
  private let clauses: [Clause]
  private let hadContact: Bool

  var text: Text { heard.message.text }
  var lexicon: Lexicon { heard.language.lexicon }

  /// Own judgement, not measured: words behind a passage that are looked at, so that a clause without an end
  /// is not read anew for each anchor.
  private static let reach = 10

  /// Words that say nothing particular.
  private static let general: WordClasses = [
    .bland, .vague, .fields, .corporate, .praise, .works, .artefacts, .events, .organisations, .titles,
    .closings, .timeunits, .virtues,
  ]

  /// - Parameters:
  ///   - clauses: the parts of the body.
  ///   - hadContact: the reader is known to have met or answered the writer before.
  init(_ heard: HeardMessage, clauses: [Clause], hadContact: Bool) {
    self.heard = heard
    self.clauses = clauses
    self.hadContact = hadContact
    polite = heard.hits.tokens(.courtesy)
  }

  /// Adds a passage, unless it says nothing particular or a part of it stands in another anchor.
  ///
  /// - Parameter needed: how many particular words make it fit this reader only.
  mutating func add(_ kind: AnchorKind, _ passage: Passage, needed: Int = 2) {
    let tokens = passage.tokens
    guard !tokens.contains(where: taken.contains), !tokens.contains(where: polite.contains) else { return }
    let clause = kind == .deed ? endOfTold(behind: passage) : endOfClause(behind: tokens)
    let whole = tokens.lowerBound..<min(clause, tokens.upperBound + Self.reach)
    let weight = weight(of: whole)
    guard weight > 0 || kind == .contact, !fitsAnyone(whole, kind) else { return }
    taken.insert(all: tokens)
    if kind == .deed { deeds.insert(all: whole) }
    anchors.append(
      Anchor(
        kind: kind,
        passage: passage,
        weight: weight,
        strength: weight >= needed ? 2 : 1
      )
    )
  }

  /// Where the clause ends in which a passage ends.
  private func endOfClause(behind tokens: Range<Int>) -> Int {
    max(clauses.end(at: tokens.upperBound - 1), tokens.upperBound)
  }

  /// The same for a deed, whose matter may be told in the next clause: "you wrote that line breaks lie".
  private func endOfTold(behind deed: Passage) -> Int {
    let end = endOfClause(behind: deed.tokens)
    let last = heard.message.sentences[deed.sentence].tokens.upperBound
    guard end < last, end == deed.tokens.upperBound || [end - 1, end].contains(where: opensTelling) else {
      return end
    }
    return max(clauses.end(at: min(end + 1, last - 1)), end)
  }

  private func opensTelling(_ index: Int) -> Bool { WordSet.telling.contains(hash(index)) }

  /// How many different words say something particular: not grammar, nor general talk, nor what kind of work
  /// or place it is.
  private func weight(of tokens: Range<Int>, where counts: (Token) -> Bool = { _ in true }) -> Int {
    var seen = KeySet()
    for index in tokens where counts(text.tokens[index]) {
      let token = text.tokens[index]
      switch token.kind {
      case .slot, .emoji, .email: continue
      case .number, .link, .code, .handle: seen.insert(token.hash)
      case .word:
        // "Your workshop in May" was one of them.
        let isName =
          token.shape.contains(.capital) && index > tokens.lowerBound
          && (has(index, .months)
            || !has(index, lexicon.plainCapitals) && !has(index, .closings))
        guard !heard.names.contains(token.hash),
          isName || token.shape.contains(.quoted) || !has(index, Self.general)
        else { continue }
        seen.insert(token.hash)
      }
    }
    return seen.count
  }

  /// "I watched your latest talk", "you replied": how a work was met or how new it is says nothing of whose
  /// it is. What was said between the two, "you told me so", does, and so does an answer that the reader is
  /// known to have given.
  private func fitsAnyone(_ tokens: Range<Int>, _ kind: AnchorKind) -> Bool {
    guard kind == .contact else {
      return tokens.contains { WordSet.anyones.contains(hash($0)) }
        && weight(of: tokens) { !WordSet.anyones.contains($0.hash) } == 0
    }
    return !hadContact && has(tokens.lowerBound, .you) && weight(of: tokens) == 0
      && !tokens.contains { has($0, [.me, .my]) }
  }
}
