import MentorKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads what a person types, line by line, and notices when they want to stop.
struct Terminal {
  enum Entry {
    case line(String)
    /// Ctrl-D, or the terminal went away.
    case end
    /// Ctrl-C and its like; the signal that came.
    case interrupted(Int32)
  }

  private let descriptor: Int32
  private var pending: [UInt8] = []

  /// Signals that end a session, which is then saved.
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  init(descriptor: Int32 = STDIN_FILENO) { self.descriptor = descriptor }

  /// Runs a conversation during which these signals wake up `next()` instead of ending the process.
  static func withSignalsHeld<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure)
    -> Result
  {
    for signal in signals { Caught.watch(signal) }
    defer { for signal in signals { Caught.release(signal) } }
    return try body()
  }

  /// The next line, without its end.
  mutating func next() -> Entry {
    while true {
      if let place = pending.firstIndex(of: 10) {
        let line = pending[..<place]
        pending.removeSubrange(...place)
        return .line(String(decoding: line, as: UTF8.self))
      }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let room = buffer.count
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress!, room) }
      if let signal = Caught.signal { return .interrupted(signal) }
      if count < 0, errno == EINTR { continue }
      if count > 0 {
        pending += buffer.prefix(count)
      } else if pending.isEmpty {
        return .end
      } else {
        pending.append(10)
      }
    }
  }

  /// Ends the process as the signal would have done, so that a shell that waits for it stops too.
  static func die(by number: Int32) -> Never {
    signal(number, SIG_DFL)
    raise(number)
    exit(128 + number)
  }
}

/// The signal that came last. A handler may touch nothing but one word of memory, which lies in a page of its own.
private enum Caught {
  private nonisolated(unsafe) static let word: UnsafeMutablePointer<Int32> = {
    let word = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    word.initialize(to: 0)
    return word
  }()

  static var signal: Int32? { word.pointee == 0 ? nil : word.pointee }

  static func watch(_ number: Int32) {
    word.pointee = 0
    var action = sigaction()
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = { Caught.word.pointee = $0 }
    #else
      action.__sigaction_handler.sa_handler = { Caught.word.pointee = $0 }
    #endif
    // Without SA_RESTART, so that reading stops.
    sigaction(number, &action, nil)
  }

  static func release(_ number: Int32) {
    #if canImport(Glibc)
      Glibc.signal(number, SIG_DFL)
    #elseif canImport(Musl)
      Musl.signal(number, SIG_DFL)
    #else
      Darwin.signal(number, SIG_DFL)
    #endif
  }
}
