/// A terminal that hands over each key as it is pressed; back to what it was when this goes out of scope.
struct RawTerminal: ~Copyable {
  enum Key: Equatable {
    case up, down, first, last, toggle, leave, interrupt, suspend
    case digit(Int)
    /// A key without a meaning, or none for a while: time to look whether the window has another size.
    case nothing
  }

  private let descriptor: Int32
  private let before: termios
  /// Signals wait until the terminal is itself again; `key()` looks for them.
  private let signals: HeldSignals

  /// - Returns: nil for an input that is no terminal.
  init?(_ input: borrowing Input) {
    var mode = termios()
    guard tcgetattr(input.descriptor, &mode) == 0 else { return nil }
    descriptor = input.descriptor
    before = mode
    signals = HeldSignals()
    mode.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    mode.c_iflag &= ~tcflag_t(IXON | ICRNL)
    tcsetattr(descriptor, TCSADRAIN, &mode)
  }

  deinit {
    var mode = before
    tcsetattr(descriptor, TCSADRAIN, &mode)
  }

  /// The next key. Waits a moment at most.
  func key() -> Key {
    if signals.isOneWaiting { return .interrupt }
    guard hasInput(within: 200) else { return .nothing }
    switch byte() {
    case nil, 4: return .leave
    case 3: return .interrupt
    case 26: return .suspend
    case 10, 13, 32: return .toggle
    case UInt8(ascii: "q"): return .leave
    case UInt8(ascii: "k"): return .up
    case UInt8(ascii: "j"): return .down
    case let byte? where (48...57).contains(byte): return .digit(Int(byte) - 48)
    case 27: return hasInput(within: 50) ? sequence() : .leave
    default: return .nothing
    }
  }

  /// What follows an escape: "[A", "OA", "[1~".
  private func sequence() -> Key {
    guard let opening = byte(), opening == UInt8(ascii: "[") || opening == UInt8(ascii: "O") else {
      return .nothing
    }
    var digits: [UInt8] = []
    while hasInput(within: 50), let next = byte() {
      if (48...59).contains(next) {
        digits.append(next)
        continue
      }
      switch next {
      case UInt8(ascii: "A"): return .up
      case UInt8(ascii: "B"): return .down
      case UInt8(ascii: "H"): return .first
      case UInt8(ascii: "F"): return .last
      case UInt8(ascii: "~"): return digits == [49] ? .first : digits == [52] ? .last : .nothing
      default: return .nothing
      }
    }
    return .nothing
  }

  private func hasInput(within milliseconds: Int32) -> Bool {
    System.hasInput(descriptor, within: milliseconds)
  }

  private func byte() -> UInt8? {
    Input(descriptor: descriptor).byte()
  }
}
