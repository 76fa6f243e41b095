import MentorText

/// Looks at what ties the message to its reader.
struct AnchorCheck: Check {
  static let keys = ["of"]

  enum What: String, CaseIterable, Sendable { case none, strong, unconfirmed }

  let what: What

  init(_ fields: RecordBlock, id: String, language: Language) throws(RecordError) {
    what = try fields.value("of", What.self)
  }

  func places(in reading: Reading) -> [Range<Int>] {
    let text = reading.message.text
    switch what {
    case .none: return SwapTest(reading).verdict == .fails ? [gap(in: reading)] : []
    case .strong: return reading.anchors.filter { $0.strength == 2 }.map { text.range(ofTokens: $0.tokens) }
    case .unconfirmed: return unconfirmed(in: reading)
    }
  }

  func gap(in reading: Reading) -> Range<Int> { reading.gap(.start) }

  /// What is said of the reader by a name or a title that does not stand in what is known of them: a title in quotation marks with all
  /// its words, another name with one. What the two share is seldom public, so that it is left alone.
  private func unconfirmed(in reading: Reading) -> [Range<Int>] {
    guard let about = reading.options.about else { return [] }
    let text = reading.message.text
    let lexicon = reading.language.lexicon
    let known = Set(Text(Array(about.utf8), lexicon: lexicon).tokens.map(\.hash))
    let reader: WordClasses = [.you, .your]
    guard !known.isEmpty else { return [] }
    return reading.anchors.compactMap { anchor in
      guard anchor.kind != .person, anchor.kind != .contact,
        anchor.tokens.contains(where: { lexicon.has(text.tokens[$0], in: reader) })
      else { return nil }
      let details = details(of: anchor, in: reading)
      let isTitle = details.contains { text.tokens[$0].shape.contains(.quoted) }
      let unknown = details.filter { !known.contains(text.tokens[$0].hash) }
      guard let first = details.first, let last = details.last,
        unknown.count == details.count || (isTitle && !unknown.isEmpty)
      else { return nil }
      return text.range(ofTokens: first..<last + 1)
    }
  }

  /// Names and titles in an anchor or directly behind it: "your talk at PyCon". Numbers of pages and rows stand in no notes.
  private func details(of anchor: Anchor, in reading: Reading) -> [Int] {
    let text = reading.message.text
    let lexicon = reading.language.lexicon
    let particulars = Particulars(language: reading.language, names: reading.names)
    let joints: WordClasses = [.prepositions, .definites, .indefinites]
    let end = max(reading.clauses.end(at: anchor.tokens.upperBound - 1), anchor.tokens.upperBound)
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
