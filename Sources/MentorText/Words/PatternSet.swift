/// Patterns that are matched together, and the readings that they speak for.
public final class PatternSet: Sendable {
  let table: PatternTable
  /// Words of one symbol pass the same steps of these patterns.
  private let symbols: Column
  /// The reading whose phrases a group of patterns holds, and the one that it silences; -1 for none. One
  /// entry for each group.
  private let spoken, silenced: [Int32]

  init(_ reader: inout PackedReader) {
    let readings = reader.column()
    let phrases = reader.column()
    let unless = reader.column()
    table = PatternTable(&reader)
    symbols = reader.column()
    var spoken = [Int32](repeating: -1, count: table.groupCount)
    var silenced = spoken
    for number in 0..<readings.count {
      let reading = Int32(readings[number])
      spoken[phrases[number]] = reading
      if unless[number] > 0 { silenced[unless[number]] = reading }
    }
    self.spoken = spoken
    self.silenced = silenced
  }

  /// The symbol of a word by its place among all words.
  func symbol(at place: Int) -> Int32 { Int32(truncatingIfNeeded: symbols[place]) }

  /// The reading of which a group of patterns holds the phrases.
  public func reading(spokenBy group: Int32) -> Int? { Self.number(spoken[Int(group)]) }

  /// The reading that a group of patterns silences in its sentence.
  public func reading(silencedBy group: Int32) -> Int? { Self.number(silenced[Int(group)]) }

  private static func number(_ reading: Int32) -> Int? { reading < 0 ? nil : Int(reading) }
}
