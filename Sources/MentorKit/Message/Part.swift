/// What a sentence of a message belongs to; an echo was said before in the same words.
enum Part: UInt8, Sendable {
  case header, greeting, body, forward, quoted, code, echo, closing, signature

  /// Readings look at it: it is the writer's own, in words, and was not said before.
  var isRead: Bool {
    switch self {
    case .quoted, .code, .echo: false
    case .header, .greeting, .body, .forward, .closing, .signature: true
    }
  }

  /// The writer says it to the reader.
  var isBody: Bool { self == .body || self == .forward }

  /// It stands between the headers and what is quoted below.
  var isOwn: Bool { self != .header && self != .quoted }
}
