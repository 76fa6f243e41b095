/// Which sentences a check looks at.
enum Scope: String, CaseIterable, Sendable {
  /// The body.
  case body
  /// Sentences that ask, or speak to the reader.
  case reader
  case ask
  /// Sentences that ask, the two before and the one after.
  case near
  case opening
  case subject
  /// Body, subject, greeting and signature, but no line that is the writer's name alone.
  case all

  func sentences(in reading: Reading) -> BitSet {
    let message = reading.message
    switch self {
    case .body: return reading.body
    case .ask: return reading.asking
    case .near: return reading.near
    case .reader: return reading.toReader
    case .opening: return BitSet(message.body.prefix(1))
    case .subject: return BitSet([message.subject].compactMap(\.self))
    case .all: return reading.nameLine.map { reading.own.subtracting(BitSet([$0])) } ?? reading.own
    }
  }
}
