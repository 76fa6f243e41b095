import MentorText

extension Sequence<UInt8> {
  /// Nothing that could be read stands there: blanks and control characters alone.
  @inlinable package var isBlank: Bool { allSatisfy { $0 <= 0x20 } }
}

extension [UInt8] {
  /// Nothing that could be seen stands from a place on: blanks and control characters, and those of Unicode
  /// without a width or that keep words together, such as the mark before a text in UTF-8.
  package func isInvisible(from start: Int = 0) -> Bool {
    var place = start
    while place < count {
      if self[place] <= 0x20 {
        place += 1
        continue
      }
      let next = Scalars.decode(self, at: place)
      guard self[place] >= 0x80, [.space, .joiner].contains(Scalars.classify(next.scalar)) else {
        return false
      }
      place += next.length
    }
    return true
  }
}
