import MentorText

/// What a sentence of a message belongs to; an echo was said before in the same words.
enum Part: UInt8, Sendable {
  case header, greeting, body, forward, quoted, code, echo, closing, signature
}
