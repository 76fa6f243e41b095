/// A stream to write to: a file descriptor, or memory in tests. Collects what is written and sees every error
/// of writing.
struct Output {
  private let descriptor: Int32?
  /// Where it will be read in the end.
  private let screen: Int32?
  private(set) var pending: [UInt8] = []
  /// The first error of writing; nothing is written after it.
  private(set) var failure: Int32 = 0

  /// - Parameter descriptor: nil keeps everything in `pending`.
  init(descriptor: Int32?) { self.init(descriptor: descriptor, screen: descriptor) }

  private init(descriptor: Int32?, screen: Int32?) {
    self.descriptor = descriptor
    self.screen = screen
  }

  /// Keeps what is written in memory, and is as wide and as colourful as this.
  var held: Output { Output(descriptor: nil, screen: screen) }

  var isTerminal: Bool { screen.map { isatty($0) == 1 } ?? false }

  /// Columns of the terminal that is written to; nil if it is none.
  var columns: Int? { size.flatMap { $0.ws_col > 0 ? Int($0.ws_col) : nil } }

  /// Lines of the terminal that is written to; nil if it is none.
  var rows: Int? { size.flatMap { $0.ws_row > 0 ? Int($0.ws_row) : nil } }

  private var size: winsize? {
    guard let screen else { return nil }
    var size = winsize()
    return ioctl(screen, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
  }

  /// Unit: bytes; more of them are written at once.
  private static let enough = 1 << 14

  mutating func write(_ text: String) { write(text.utf8) }

  mutating func write(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    if descriptor != nil, pending.count > Self.enough { flush() }
  }

  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    pending.append(contentsOf: bytes)
    if descriptor != nil, pending.count > Self.enough { flush() }
  }

  mutating func write(line: String) { write(line + "\n") }

  /// What is kept; it is given away.
  mutating func taken() -> [UInt8] {
    defer { pending = [] }
    return pending
  }

  mutating func flush() {
    guard let descriptor else { return }
    var done = 0
    while done < pending.count, failure == 0 {
      let (count, wrong) = pending.withUnsafeBytes {
        System.write(descriptor, $0.baseAddress! + done, $0.count - done)
      }
      if count >= 0 {
        done += count
      } else if System.isAgain(wrong) {
        System.waitToWrite(descriptor)
      } else if wrong != EINTR {
        failure = wrong
      }
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// Writes a text to a file that was opened for it, waits until it is on the disk, and closes the file.
  ///
  /// - Returns: the first error; 0 if all is well. A device and a file system that cannot be waited for are
  ///   left to the system.
  static func writeWhole(_ text: String, to file: Int32) -> Int32 {
    var output = Output(descriptor: file)
    output.write(text)
    output.flush()
    var failure = output.failure
    if failure == 0, fsync(file) != 0, errno != EINVAL, errno != EROFS { failure = errno }
    if close(file) != 0, failure == 0 { failure = errno }
    return failure
  }
}
