/// Reads columns in the order in which they were written.
struct PackedReader {
  /// What is read: whoever keeps a column keeps these as well.
  let bytes: PackedBytes
  private var place: UnsafePointer<UInt8>

  init(_ bytes: PackedBytes) {
    self.bytes = bytes
    place = bytes.start
  }

  mutating func column() -> Column {
    let count = Column(start: place, width: 5, count: 1)[0]
    let width = Int(place[5])
    place += 6
    defer { place += count * width }
    return Column(start: place, width: width, count: count)
  }

  mutating func names() -> NameTable { NameTable(&self) }
}
