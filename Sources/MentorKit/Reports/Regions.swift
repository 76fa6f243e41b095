/// Turns passages of a message into lines and columns of its file, in the unit that a format counts in.
struct Regions: Sendable {
  private let places: Places
  private let text: [UInt8]
  /// How many scalars stand before every 1024th byte.
  private let scalars: [Int]

  private static let step = 1024

  /// - Complexity: linear in the number of bytes; a lookup does not depend on it.
  init(_ places: Places) {
    self.places = places
    text = places.bytes
    var scalars = [0]
    var count = 0
    for (place, byte) in text.enumerated() {
      if Self.isFirst(byte) { count += 1 }
      if (place + 1) % Self.step == 0 { scalars.append(count) }
    }
    self.scalars = scalars
  }

  /// Columns in UTF-8 bytes.
  func bytes(_ range: Range<Int>) -> Region {
    let place = places.place(of: range)
    return Region(line: place.line, column: place.column, endLine: place.endLine, endColumn: place.endColumn)
  }

  /// Columns in Unicode scalars.
  func scalars(_ range: Range<Int>) -> Region {
    let region = bytes(range)
    let range = places.counted(range)
    return Region(
      line: region.line,
      column: scalarColumn(range.lowerBound, byteColumn: region.column),
      endLine: region.endLine,
      endColumn: scalarColumn(range.upperBound, byteColumn: region.endColumn)
    )
  }

  private func scalarColumn(_ offset: Int, byteColumn: Int) -> Int {
    scalars(before: offset) - scalars(before: offset - byteColumn + 1) + 1
  }

  private func scalars(before offset: Int) -> Int {
    let known = offset / Self.step
    return scalars[known] + text[(known * Self.step)..<offset].count(where: Self.isFirst)
  }

  /// The byte begins a scalar.
  private static func isFirst(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
