/// Names with their numbers, read in place: a name is made only when somebody asks for it.
struct NameTable: Sendable {
  private let texts: Lists
  /// The marks of all names from the smallest to the largest, and the number of each.
  private let marks, numbers: Column

  init(_ reader: inout PackedReader) {
    texts = Lists(&reader)
    marks = reader.column()
    numbers = reader.column()
  }

  var count: Int { marks.count }

  /// All names in the order of their numbers.
  var all: [String] {
    (0..<count).map { number in
      String(decoding: texts[number].map { UInt8(texts.item(at: $0)) }, as: UTF8.self)
    }
  }

  /// The number of a name, counted from 0; nil for one that is not there.
  ///
  /// - Complexity: logarithmic in the number of names.
  func number(of name: String) -> Int? {
    let mark = Self.mark(name)
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle] < mark { low = middle + 1 } else { high = middle }
    }
    return low < count && marks[low] == mark ? numbers[low] : nil
  }

  static func mark(_ name: String) -> Int {
    var hash = FoldedHash()
    for byte in name.utf8 { hash.add(byte) }
    return Lexicon.mark(hash.value)
  }
}
