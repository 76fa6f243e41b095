/// Everything the program knows of English: its words, and how the things that it looks for are said.
public final class Language: Sendable {
  /// Its words.
  public let lexicon: Lexicon
  /// What every text is read for.
  public let patterns: PatternSet
  /// What only a text that tells of a need is read for: every pattern costs all texts that are read for it.
  public let cues: PatternSet
  private let names: NameTable

  /// What the name of a cue begins with.
  static let cuePrefix = "cue:"

  /// - Parameter packed: what `LanguageBuilder.packed` made.
  public init(packed: PackedBytes) {
    var reader = PackedReader(packed)
    names = reader.names()
    patterns = PatternSet(&reader)
    cues = PatternSet(&reader)
    lexicon = Lexicon(&reader)
  }

  /// The names of all readings, cues among them, in the order of their numbers.
  public var readings: [String] { names.all }

  /// The names of the cues, in alphabetical order.
  public var cueNames: [String] { readings.filter { $0.hasPrefix(Self.cuePrefix) }.sorted() }

  /// The number of what every text is read for, counted from 0; nil for a cue, and for a name that no record
  /// has.
  public func reading(_ name: String) -> Int? {
    name.hasPrefix(Self.cuePrefix) ? nil : names.number(of: name)
  }

  /// The number of a reading or of a cue ("cue:learn-it"), counted from 0; nil for a name that no record has.
  public func readingOrCue(_ name: String) -> Int? { names.number(of: name) }

  /// How many readings there are, cues among them.
  public var readingCount: Int { names.count }
}
