/// Lines that come in for as long as somebody writes them. Only those that are there already are held
/// together.
struct LineStream {
  struct Line {
    /// Where it stands among the bytes of its batch, without its end.
    let range: Range<Int>
    /// Counted from 1.
    let number: Int
    /// It was longer than `most` and has been passed over.
    let isTooLong: Bool
  }

  struct Batch {
    let bytes: [UInt8]
    let lines: [Line]
  }

  /// Unit: bytes. A line that is longer is a mistake.
  static let most = 256 << 20
  /// Unit: bytes. As much is read before it is worked on, if it is there.
  private static let enough = 1 << 18
  private static let piece = 1 << 16

  private let descriptor: Int32
  private let name: String
  private let most: Int
  private var bytes: [UInt8] = []
  private var lines: [Line] = []
  /// Where the line begins that has not ended yet, and how far its end has been looked for.
  private var start = 0
  private var seen = 0
  private var number = 1
  private var isPassingOver = false
  private var hasEnded = false

  init(_ input: Input, name: String, most: Int = Self.most) {
    descriptor = input.descriptor
    self.name = name
    self.most = most
  }

  /// The lines that are there; waits for one if there is none. Nil at the end.
  ///
  /// - Parameter waiting: called before it waits.
  /// - Throws: `Trouble` when nothing can be read.
  mutating func next(waiting: () -> Void) throws(Trouble) -> Batch? {
    while !hasEnded {
      if !lines.isEmpty, start >= Self.enough || !isReady(within: 0) { return batch() }
      if lines.isEmpty, !isReady(within: 0) {
        waiting()
        _ = isReady(within: -1)
      }
      try read()
    }
    return lines.isEmpty ? nil : batch()
  }

  private func isReady(within milliseconds: Int32) -> Bool {
    System.hasInput(descriptor, within: milliseconds)
  }

  private mutating func read() throws(Trouble) {
    let piece = try Input.piece(of: descriptor, atMost: Self.piece, name: name)
    bytes += piece
    while let end = bytes[seen...].firstIndex(of: 10) {
      add(to: end)
      start = end + 1
      seen = start
    }
    seen = bytes.count
    if bytes.count - start > most {
      isPassingOver = true
      bytes.removeSubrange(start...)
      seen = start
    }
    if piece.isEmpty {
      hasEnded = true
      if start < bytes.count || isPassingOver { add(to: bytes.count) }
    }
  }

  private mutating func add(to end: Int) {
    // A mark before the first line is no part of it.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    if number == 1, bytes[start..<end].starts(with: mark) { start += mark.count }
    lines.append(Line(range: start..<end, number: number, isTooLong: isPassingOver || end - start > most))
    number += 1
    isPassingOver = false
  }

  private mutating func batch() -> Batch {
    let rest = Array(bytes[start...])
    let batch = Batch(bytes: bytes, lines: lines)
    bytes = rest
    lines = []
    start = 0
    seen = rest.count
    return batch
  }
}
