/// Writes columns of whole numbers, lists and names, to be read in the same order by `PackedReader`.
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
