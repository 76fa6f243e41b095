/// A date with its year, somewhere in a text.
enum FullDate {
  /// The first one; nil where there is none, and for numbers that can be read in two ways.
  static func first(in text: String) -> Day? {
    let words = text.lowercased().split { " ,;()".contains($0) }.map(String.init)
    for place in words.indices {
      for count in [1, 3] where place + count <= words.count {
        var words = Array(words[place..<(place + count)])
        if let last = words.last, last.hasSuffix(".") || last.hasSuffix("!") {
          words[count - 1] = String(last.dropLast())
        }
        if count == 1, let day = Day(iso: words[0]) { return day }
        guard let date = try? WrittenDate(words), let year = date.year else { continue }
        if let day = Day(year: year, month: date.month, day: date.day) { return day }
      }
    }
    return nil
  }
}
