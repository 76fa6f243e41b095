import MentorText

/// Holds what a message says of its reader against what is known of them.
struct KnownReader {
  private let heard: HeardMessage
  private let clauses: [Clause]
  /// Words of what is known.
  private let known: Set<UInt64>

  /// - Returns: nil if nothing is known.
  init?(_ heard: HeardMessage, clauses: [Clause]) {
    guard let about = heard.options.about else { return nil }
    known = Set(Text(Array(about.utf8), lexicon: heard.language.lexicon).tokens.map(\.hash))
    guard !known.isEmpty else { return nil }
    self.heard = heard
    self.clauses = clauses
  }

  /// The details of an anchor, by a name or a title, that do not stand in what is known: a title in quotation
  /// marks with all its words, another name with one. What the two share is seldom public, so that it is left
  /// alone.
  func unconfirmed(in anchor: Anchor) -> Range<Int>? {
    let text = heard.message.text
    let reader: WordClasses = [.you, .your]
    guard anchor.kind != .person, anchor.kind != .contact,
      anchor.tokens.contains(where: { heard.language.lexicon.has(text.tokens[$0], in: reader) })
    else { return nil }
    let details = details(of: anchor)
    let isTitle = details.contains { text.tokens[$0].shape.contains(.quoted) }
    let unknown = details.filter { !known.contains(text.tokens[$0].hash) }
    guard let first = details.first, let last = details.last,
      unknown.count == details.count || (isTitle && !unknown.isEmpty)
    else { return nil }
    return text.range(ofTokens: first..<last + 1)
  }

  /// Names and titles in an anchor or directly behind it: "your talk at PyCon". Numbers of pages and rows
  /// stand in no notes.
  private func details(of anchor: Anchor) -> [Int] {
    let text = heard.message.text
    let lexicon = heard.language.lexicon
    let particulars = Particulars(language: heard.language, names: heard.names)
    let joints: WordClasses = [.prepositions, .definites, .indefinites]
    let end = max(clauses.end(at: anchor.tokens.upperBound - 1), anchor.tokens.upperBound)
    func isName(_ index: Int) -> Bool {
      let token = text.tokens[index]
      return token.kind == .word && token.shape.contains(.capital)
        && particulars.isParticular(token, isFirst: false)
    }
    let behind = (anchor.tokens.upperBound..<end).prefix {
      isName($0) || lexicon.has(text.tokens[$0], in: joints)
    }
    return (anchor.tokens.lowerBound + 1..<max(behind.endIndex, anchor.tokens.upperBound)).filter(isName)
  }
}
