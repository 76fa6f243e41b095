/// Names with their numbers, read in place: a name is made only when somebody asks for it.
struct NameTable: Sendable {
  private let texts: Lists
  /// The mark of each name, and a hash table of numbers, counted from 1, that is at most half full.
  private let marks, slots: Column

  init(_ reader: inout PackedReader) {
    texts = Lists(&reader)
    marks = reader.column()
    slots = reader.column()
  }

  var count: Int { marks.count }

  /// All names in the order of their numbers.
  var all: [String] {
    (0..<count).map { number in
      String(decoding: texts[number].map { UInt8(texts.item(at: $0)) }, as: UTF8.self)
    }
  }

  /// The number of a name, counted from 0; nil for one that is not there.
  func number(of name: String) -> Int? {
    let mark = Self.mark(name)
    var slot = mark & (slots.count - 1)
    while true {
      let number = slots[slot] - 1
      if number < 0 { return nil }
      if marks[number] == mark { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  static func mark(_ name: String) -> Int {
    var name = name
    return Lexicon.mark(name.withUTF8 { FoldedHash($0).value })
  }

  /// A power of two.
  static func slotCount(_ names: Int) -> Int {
    var count = 8
    while count < names * 2 { count *= 2 }
    return count
  }
}
