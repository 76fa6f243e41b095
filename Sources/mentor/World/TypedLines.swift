/// Lines that a person types, and the wish to stop. While it exists, Ctrl-C and its like wait: the caller
/// keeps what there is and lets go.
struct TypedLines: ~Copyable {
  enum Entry {
    case line(String)
    /// Ctrl-D, or the terminal went away.
    case end
    /// Ctrl-C and its like.
    case interrupted
  }

  private let descriptor: Int32
  private let signals = HeldSignals()
  private var pending: [UInt8] = []

  /// How long a signal goes unseen at most. Unit: milliseconds.
  private static let patience: Int32 = 100

  init(_ input: Input) { descriptor = input.descriptor }

  /// The next line, without its end.
  mutating func next() -> Entry {
    while true {
      if let place = pending.firstIndex(of: 10) {
        let line = String(decoding: pending[..<place], as: UTF8.self)
        pending.removeSubrange(...place)
        return .line(line)
      }
      if signals.isOneWaiting { return .interrupted }
      if System.hasInput(descriptor, within: Self.patience), !readMore() { return .end }
    }
  }

  /// A last line without its end counts; false when nothing comes any more.
  private mutating func readMore() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let room = buffer.count
    let (count, failure) = buffer.withUnsafeMutableBytes { System.read(descriptor, $0.baseAddress!, room) }
    if count < 0 { return System.isInterrupted(failure) || System.isAgain(failure) }
    pending += buffer.prefix(count)
    if count == 0, !pending.isEmpty { pending.append(10) }
    return !pending.isEmpty
  }
}
