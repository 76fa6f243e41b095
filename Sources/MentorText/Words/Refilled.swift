/// A list that is emptied and filled again and again, in the memory of its longest time.
struct Refilled<Element: Sendable>: Sendable {
  private var items: [Element] = []
  private(set) var count = 0

  var indices: Range<Int> { 0..<count }

  subscript(place: Int) -> Element {
    get { items[place] }
    set { items[place] = newValue }
  }

  mutating func append(_ item: Element) {
    if count < items.count { items[count] = item } else { items.append(item) }
    count += 1
  }

  mutating func removeAll() { count = 0 }

  /// - Precondition: not more than there are.
  mutating func shorten(to count: Int) { self.count = count }

  mutating func mutateEach(_ body: (inout Element) -> Void) {
    items.withUnsafeMutableBufferPointer { items in for place in 0..<count { body(&items[place]) } }
  }

  func withUnsafeItems<Result>(_ body: (UnsafeBufferPointer<Element>) -> Result) -> Result {
    items.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }
}

extension Refilled where Element: FixedWidthInteger {
  /// Leaves one of each number, in order.
  mutating func becomeSet() {
    guard count > 1 else { return }
    let all = count
    count = items.withUnsafeMutableBufferPointer { items in
      Self.sort(&items[..<all])
      var end = 1
      for place in 1..<all where items[place] != items[end - 1] {
        items[end] = items[place]
        end += 1
      }
      return end
    }
  }

  private static func sort(_ items: inout Slice<UnsafeMutableBufferPointer<Element>>) {
    guard items.count <= 32 else { return items.sort() }
    // By insertion: most sets have less than ten nodes.
    for place in 1..<items.endIndex {
      let number = items[place]
      var gap = place
      while gap > 0, items[gap - 1] > number {
        items[gap] = items[gap - 1]
        gap -= 1
      }
      items[gap] = number
    }
  }
}
