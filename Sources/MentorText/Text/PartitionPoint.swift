extension RandomAccessCollection where Index == Int {
  /// The index of the first element for which something holds that holds for all behind it too; `endIndex` if
  /// there is none.
  ///
  /// - Complexity: logarithmic in the number of elements.
  @inlinable
  public func partitionPoint(_ isBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
