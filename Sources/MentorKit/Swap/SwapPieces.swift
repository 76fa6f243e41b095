import MentorText

/// A message as the name-swap test reads it: what is taken away, and what remains.
struct SwapPieces: Sendable {
  enum Role: Equatable, Sendable {
    /// Not read: it would be exchanged with the name, or is not the writer's own.
    case gone(String)
    /// A sentence that would read the same to anyone.
    case same
    /// Words of a sentence that is tied to this reader.
    case tied
    /// The words that tie it, and to what.
    case anchor(String)
  }

  struct Piece: Equatable, Sendable {
    let role: Role
    /// UTF-8 byte offsets, half-open.
    let range: Range<Int>
  }

  private(set) var pieces: [Piece] = []

  init(_ reading: Reading) {
    let message = reading.message
    let anchors = Dictionary(grouping: reading.anchors, by: \.sentence)
    let names = ReaderNames(reading)
    for place in message.sentences.indices {
      if let part = Self.name(of: message.parts[place]) {
        add(.gone(part), message.sentences[place].range)
      } else {
        let ties = anchors[place, default: []]
        let inner =
          ties.map { Piece(role: .anchor($0.kind.words), range: message.text.range(ofTokens: $0.tokens)) }
          + message.sentences[place].tokens.filter(names.contains).map {
            Piece(role: .gone("name"), range: message.text.tokens[$0].range)
          }
        cut(message.sentences[place].range, by: inner, else: ties.isEmpty ? .same : .tied)
      }
    }
  }

  /// Neighbours of one kind that are not read become one piece.
  private mutating func add(_ role: Role, _ range: Range<Int>) {
    if case .gone = role, let last = pieces.last, last.role == role {
      pieces[pieces.count - 1] = Piece(role: role, range: last.range.lowerBound..<range.upperBound)
    } else if !range.isEmpty {
      pieces.append(Piece(role: role, range: range))
    }
  }

  /// A sentence with its inner pieces; of two that overlap the first one counts, but a name is always taken
  /// away.
  private mutating func cut(_ sentence: Range<Int>, by inner: [Piece], else role: Role) {
    let ends = inner.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    for range in MessageCut.pieces(of: sentence, at: ends) {
      let over = inner.filter { $0.range.overlaps(range) }
      add((over.first { $0.role == .gone("name") } ?? over.first)?.role ?? role, range)
    }
  }

  private static func name(of part: Part) -> String? {
    switch part {
    case .header: "subject"
    case .greeting: "greeting"
    case .closing, .signature: "signature"
    case .quoted: "quoted text"
    case .code: "code"
    case .echo: "said twice"
    case .body, .forward: nil
    }
  }
}

extension AnchorKind {
  /// What a passage ties the message to, in a few words.
  var words: String {
    switch self {
    case .work: "their work"
    case .deed: "what they did"
    case .contact: "what passed between you"
    case .person: "someone you both know"
    case .place: "their place"
    case .fact: "what is known of them"
    }
  }
}
