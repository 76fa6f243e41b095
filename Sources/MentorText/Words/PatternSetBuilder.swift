/// Collects patterns for a `PatternSet`.
struct PatternSetBuilder {
  private var patterns = PatternBuilder()
  private var readings: [(number: Int, phrases: Int, unless: Int)] = []

  init() {
    // Group 0 stands for none.
    _ = patterns.addGroup([])
  }

  /// What was added last is not whole: the patterns allow too many ways.
  var isFull: Bool { patterns.isFull }

  /// Adds what speaks for a reading, and what silences it.
  mutating func add(_ reading: Int, phrases: [Pattern], unless: [Pattern]) {
    let group = patterns.addGroup(phrases)
    readings.append((reading, group, unless.isEmpty ? 0 : patterns.addGroup(unless)))
  }

  /// - Precondition: `isFull` is false.
  func write(to writer: inout PackedWriter, lexicon: LexiconBuilder) {
    writer.add(readings.map(\.number))
    writer.add(readings.map(\.phrases))
    writer.add(readings.map(\.unless))
    let symbols = patterns.write(to: &writer, lexicon: lexicon)
    writer.add(symbols)
  }
}
