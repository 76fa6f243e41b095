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
