extension String {
  /// The words between blanks and commas, cut as bytes: records are read at every start of the program.
  public var words: [String] {
    let bytes = Array(utf8)
    return Cut.words(bytes, 0..<bytes.count).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// The parts between ASCII marks; what is empty is left out, and only the first marks part where there are
  /// more.
  public func parts(at mark: UInt8, atMost most: Int = .max) -> [String] {
    utf8.split(separator: mark, maxSplits: most - 1).map { String(Substring($0)) }
  }

  /// The text of a record with its "\\n" as ends of lines.
  public var withLineBreaks: String {
    utf8.contains(Ascii.backslash) ? replacing(#"\n"#, with: "\n") : self
  }

  /// With a blank where a line ends.
  var withoutLineBreaks: String { split(whereSeparator: \.isNewline).joined(separator: " ") }

  /// Without blanks at both ends.
  public var trimmed: String {
    let bytes = Array(utf8)
    return String(decoding: bytes[Cut.trimmed(bytes, 0..<bytes.count)], as: UTF8.self)
  }

  /// A number such as "-2.5"; nil for anything else, also for exponents and names of numbers.
  public var decimal: Double? {
    let bytes = Array(utf8)
    return Cut.decimal(bytes, 0..<bytes.count)
  }
}

extension Substring {
  /// Without blanks at both ends.
  public var trimmed: String { String(self).trimmed }
}

/// Cuts bytes where blanks and commas stand.
public enum Cut {
  /// Places of words.
  public static func words(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    words.reserveCapacity(4)
    var start = range.lowerBound
    for place in range where bytes[place] == Ascii.space || bytes[place] == Ascii.comma {
      if place > start { words.append(start..<place) }
      start = place + 1
    }
    if range.upperBound > start { words.append(start..<range.upperBound) }
    return words
  }

  /// A range without the blanks, tabs and carriage returns at both ends.
  public static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == Ascii.space || byte == 9 || byte == Ascii.carriageReturn
  }

  /// A number such as "-2.5", of 15 digits and dots at most; nil for anything else.
  public static func decimal(_ bytes: [UInt8], _ range: Range<Int>) -> Double? {
    let isNegative = !range.isEmpty && bytes[range.lowerBound] == Ascii.hyphen
    let digits = isNegative ? (range.lowerBound + 1)..<range.upperBound : range
    guard (1...15).contains(digits.count) else { return nil }
    var value = 0.0
    var scale = 1.0
    var isFraction = false
    for place in digits {
      let byte = bytes[place]
      if byte == Ascii.dot, !isFraction, place > digits.lowerBound, place < digits.upperBound - 1 {
        isFraction = true
      } else if Ascii.isDigit(byte) {
        value = value * 10 + Double(byte - 48)
        if isFraction { scale *= 10 }
      } else {
        return nil
      }
    }
    return (isNegative ? -value : value) / scale
  }
}
