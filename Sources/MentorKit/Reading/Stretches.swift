import MentorText

/// Ranges of a text, joined where they overlap, so that it takes one look to tell whether something lies in
/// them.
struct Stretches {
  private var ranges: [Range<Int>] = []

  /// - Complexity: that of sorting them.
  init(_ all: [Range<Int>]) {
    for range in all.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = ranges.last, range.lowerBound < last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
  }

  /// Something of a range lies in them.
  ///
  /// - Complexity: logarithmic in their number.
  func overlap(_ range: Range<Int>) -> Bool {
    let place = ranges.partitionPoint { $0.upperBound > range.lowerBound }
    return place < ranges.count && !range.isEmpty && ranges[place].lowerBound < range.upperBound
  }
}
