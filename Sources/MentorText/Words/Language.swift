/// Everything the program knows of English: its words, and how the things that it looks for are said.
public final class Language: Sendable {
  public let lexicon: Lexicon
  let patterns: PatternTable
  private let names: NameTable
  /// The reading whose phrases a group of patterns holds, and the one that it silences; -1 for none. One entry for each group.
  private let spoken, silenced: [Int32]

  /// - Parameter packed: what `LanguageBuilder.packed` made.
  public init(packed: PackedBytes) {
    var reader = PackedReader(packed)
    names = reader.names()
    let phrases = reader.column()
    let unless = reader.column()
    patterns = PatternTable(&reader)
    lexicon = Lexicon(&reader)
    var spoken = [Int32](repeating: -1, count: patterns.groupCount)
    var silenced = spoken
    for reading in 0..<names.count {
      spoken[phrases[reading]] = Int32(reading)
      if unless[reading] > 0 { silenced[unless[reading]] = Int32(reading) }
    }
    self.spoken = spoken
    self.silenced = silenced
  }

  /// The names of all readings, in the order of their numbers.
  public var readings: [String] { names.all }

  /// The number of a reading, counted from 0; nil for a name that no record has.
  public func reading(_ name: String) -> Int? { names.number(of: name) }

  public var readingCount: Int { names.count }

  /// The reading of which a group of patterns holds the phrases.
  public func reading(spokenBy group: Int32) -> Int? { Self.number(spoken[Int(group)]) }

  /// The reading that a group of patterns silences in its sentence.
  public func reading(silencedBy group: Int32) -> Int? { Self.number(silenced[Int(group)]) }

  private static func number(_ reading: Int32) -> Int? { reading < 0 ? nil : Int(reading) }
}
