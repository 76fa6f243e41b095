import MentorText

/// What a sentence of a message belongs to.
enum Part: UInt8, Sendable {
  case header, greeting, body, forward, quoted, code, closing, signature
}
