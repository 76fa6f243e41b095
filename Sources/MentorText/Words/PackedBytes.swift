/// Bytes of tables: those of the program itself, or some made at run time, which are freed with this object.
///
/// A pointer and not an array: the tables built in are read in place, which saves every start half a megabyte
/// of copying (1.5 of 7 ms, measured on x86_64). A `Column` points into them and keeps nothing alive; the
/// `Lexicon` that is read from them does.
public final class PackedBytes: @unchecked Sendable {
  fileprivate let start: UnsafePointer<UInt8>
  private let made: UnsafeMutablePointer<UInt8>?

  /// Bytes that are part of the program.
  public init(_ literal: StaticString) {
    start = literal.utf8Start
    made = nil
  }

  /// Bytes made at run time.
  public init(_ bytes: [UInt8]) {
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
    copy.initialize(from: bytes, count: bytes.count)
    start = UnsafePointer(copy)
    made = copy
  }

  deinit { made?.deallocate() }
}

/// Whole numbers as ASCII bytes of seven bits each: what the build writes into the program as one literal and
/// the program reads in place, without preparing anything at start.
@usableFromInline
struct Column: @unchecked Sendable {
  @usableFromInline let start: UnsafePointer<UInt8>
  @usableFromInline let bytes, entries: UInt32

  fileprivate init(start: UnsafePointer<UInt8>, width: Int, count: Int) {
    self.start = start
    bytes = UInt32(width)
    entries = UInt32(count)
  }

  /// Bytes of an entry.
  @inlinable var width: Int { Int(bytes) }

  @inlinable var count: Int { Int(entries) }

  /// Eight bytes are read at once, whatever the width: behind the last column stand as many that count for
  /// nothing.
  @inlinable subscript(index: Int) -> Int {
    precondition(index >= 0 && index < count, "no such entry")
    let eight = UnsafeRawPointer(start + index &* width).loadUnaligned(as: UInt64.self)
    return Self.number(eight.bigEndian >> UInt64(truncatingIfNeeded: 64 &- 8 &* width))
  }

  /// An entry and the next one, of four bytes at most.
  @inline(__always)
  fileprivate func pair(at index: Int) -> (Int, Int) {
    guard width <= 4 else { return (self[index], self[index + 1]) }
    precondition(index >= 0 && index &+ 1 < count, "no such entry")
    let eight = UnsafeRawPointer(start + index &* width).loadUnaligned(as: UInt64.self).bigEndian
    let both = Self.number(eight >> UInt64(truncatingIfNeeded: 64 &- 16 &* width))
    let bits = 7 &* width
    return (both &>> bits, both & ((1 &<< bits) &- 1))
  }

  /// The number of which each byte holds seven bits.
  @inlinable static func number(_ sevens: UInt64) -> Int {
    let pairs = (sevens & 0x7F00_7F00_7F00_7F00) >> 1 | sevens & 0x007F_007F_007F_007F
    let fours = (pairs & 0x3FFF_0000_3FFF_0000) >> 2 | pairs & 0x0000_3FFF_0000_3FFF
    return Int(truncatingIfNeeded: (fours & 0x0FFF_FFFF_0000_0000) >> 4 | fours & 0x0FFF_FFFF)
  }

  @inline(__always)
  fileprivate func forEach(in places: Range<Int>, _ body: (_ entry: Int, _ place: Int) -> Void) {
    guard width == 2 else {
      for place in places { body(self[place], place) }
      return
    }
    precondition(places.lowerBound >= 0 && places.upperBound <= count, "no such entries")
    for place in places { body(Int(start[place &* 2]) << 7 | Int(start[place &* 2 &+ 1]), place) }
  }
}

/// Lists of lists: where each begins, and all items one after the other.
struct Lists: Sendable {
  private let starts: Column
  private let items: Column

  init(_ reader: inout PackedReader) {
    starts = reader.column()
    items = reader.column()
  }

  var count: Int { starts.count - 1 }

  /// Places of the items of a list; read them with `item(at:)`.
  subscript(list: Int) -> Range<Int> {
    let (begin, end) = starts.pair(at: list)
    return begin..<end
  }

  func item(at place: Int) -> Int { items[place] }

  /// Calls for each item of a list: many look-ups at the price of one.
  @inline(__always)
  func forEach(in list: Int, _ body: (Int) -> Void) {
    items.forEach(in: self[list]) { item, _ in body(item) }
  }

  /// The same, with the place of each item among all items.
  @inline(__always)
  func forEachPlaced(in list: Int, _ body: (_ item: Int, _ place: Int) -> Void) {
    items.forEach(in: self[list], body)
  }
}

struct PackedWriter {
  private var columns: [UInt8] = []

  /// Everything that was written, and what may be read behind the last column.
  var bytes: [UInt8] { columns + repeatElement(0, count: 8) }

  mutating func add(_ values: [Int]) {
    let width = max(1, (Int.bitWidth - (values.max() ?? 0).leadingZeroBitCount + 6) / 7)
    add(values.count, width: 5)
    add(width, width: 1)
    columns.reserveCapacity(columns.count + values.count * width)
    for value in values { add(value, width: width) }
  }

  mutating func add(lists: [[Int]]) {
    add(lists.reduce(into: [0]) { $0.append($0.last! + $1.count) })
    add(lists.flatMap(\.self))
  }

  /// - Precondition: no two of the names are the same.
  mutating func add(_ names: [String]) {
    add(lists: names.map { $0.utf8.map(Int.init) })
    let marks = names.map(NameTable.mark)
    precondition(Set(marks).count == names.count, "two names of one mark")
    add(marks)
    var slots = [Int](repeating: 0, count: NameTable.slotCount(names.count))
    for (number, mark) in marks.enumerated() {
      var slot = mark & (slots.count - 1)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = number + 1
    }
    add(slots)
  }

  private mutating func add(_ value: Int, width: Int) {
    for place in (0..<width).reversed() { columns.append(UInt8(value >> (7 * place) & 0x7F)) }
  }
}

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
