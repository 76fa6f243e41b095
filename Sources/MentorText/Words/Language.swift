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

/// Collects words and phrases until the language is complete.
public struct LanguageBuilder {
  private var lexicon = LexiconBuilder()
  private var patterns = PatternBuilder()
  private var names: [String] = []
  private var groups: [(phrases: Int, unless: Int)] = []

  /// - Parameters: the records of the folders of these names.
  /// - Throws: `RecordError` for the first record that cannot be read.
  public init(
    lexicons: [NamedRecord],
    readings: [NamedRecord],
    cues: [NamedRecord],
    rules: [NamedRecord]
  ) throws(RecordError) {
    // Group 0 stands for none.
    _ = patterns.addGroup([])
    var files: [LexiconFile] = []
    for named in lexicons { files.append(try LexiconFile(named)) }
    lexicon = LexiconBuilder(files: files)
    for reading in readings {
      try reading.record.check(
        keys: ["title", "terms", "phrases", "unless", "note"],
        required: ["title", "phrases"],
        file: reading.path
      )
      try add(reading.record, as: reading.name, file: reading.path)
    }
    for cue in cues { try add(cue.record, as: "cue:\(cue.name)", file: cue.path) }
    for rule in rules { try add(rule.record, as: "rule:\(rule.name)", file: rule.path) }
  }

  /// Adds what a record says with `phrases:` and `unless:`, and with `unless-anywhere:` under the name "unless:NAME".
  ///
  /// - Throws: `RecordError` with the line of the first pattern or term that cannot be read.
  private mutating func add(_ record: Record, as name: String, file: String) throws(RecordError) {
    var terms = PatternTerms()
    for value in record.values("terms") {
      do { try terms.add(value.text) } catch {
        throw RecordError(file: file, line: value.line, what: error.what)
      }
    }
    if record.field("phrases") != nil {
      try add(name, phrases: record.values("phrases"), unless: record.values("unless"), terms, file: file)
    }
    if record.field("unless-anywhere") != nil {
      try add("unless:\(name)", phrases: record.values("unless-anywhere"), unless: [], terms, file: file)
    }
  }

  private mutating func add(
    _ name: String,
    phrases: [Record.Value],
    unless: [Record.Value],
    _ terms: PatternTerms,
    file: String
  ) throws(RecordError) {
    let group = patterns.addGroup(try list(phrases, terms, file: file))
    groups.append((group, unless.isEmpty ? 0 : patterns.addGroup(try list(unless, terms, file: file))))
    names.append(name)
    if patterns.isFull {
      throw RecordError(
        file: file,
        line: (phrases + unless).first?.line ?? 1,
        what: "the phrases of all rules together allow too many ways; leave out some of '[...]' and '_9'"
      )
    }
  }

  private mutating func list(_ values: [Record.Value], _ terms: PatternTerms, file: String)
    throws(RecordError) -> [Pattern]
  {
    var list: [Pattern] = []
    for value in values {
      do { list.append(try PatternParser.parse(value.text, terms: terms, lexicon: &lexicon)) } catch {
        throw RecordError(file: file, line: value.line, what: error.what)
      }
    }
    return list
  }

  /// The language as ASCII bytes, to be read by `Language`; nothing can be added afterwards.
  public consuming func packed() -> [UInt8] {
    var writer = PackedWriter()
    writer.add(names)
    writer.add(groups.map(\.phrases))
    writer.add(groups.map(\.unless))
    let symbols = patterns.write(to: &writer, lexicon: lexicon)
    lexicon.write(to: &writer, symbols: symbols)
    return writer.bytes
  }
}
