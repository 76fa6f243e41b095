/// Collects words and phrases until the language is complete.
public struct LanguageBuilder {
  private var lexicon = LexiconBuilder()
  private var patterns = PatternSetBuilder()
  private var cues = PatternSetBuilder()
  private var names: [String] = []

  /// - Parameters: the records of the folders of these names.
  /// - Throws: `RecordError` for the first record that cannot be read.
  public init(
    lexicons: [NamedRecord],
    readings: [NamedRecord],
    cues: [NamedRecord],
    rules: [NamedRecord]
  ) throws(RecordError) {
    lexicon = LexiconBuilder(
      files: try lexicons.map { named throws(RecordError) in try LexiconFile(named) }
    )
    for reading in readings {
      let keys = ["title", "terms", "phrases", "unless", "note"]
      _ = try RecordBlock(reading, keys: keys, required: ["title", "phrases"])
      try add(reading.record, as: reading.name, file: reading.path, to: \.patterns)
    }
    for cue in cues {
      try add(cue.record, as: Language.cuePrefix + cue.name, file: cue.path, to: \.cues)
    }
    for rule in rules {
      try add(rule.record, as: "rule:\(rule.name)", file: rule.path, to: \.patterns)
    }
  }

  /// Adds what a record says with `phrases:` and `unless:`, and with `unless-anywhere:` under the name "unless:NAME".
  ///
  /// - Throws: `RecordError` with the line of the first pattern or term that cannot be read.
  private mutating func add(
    _ record: Record,
    as name: String,
    file: String,
    to set: WritableKeyPath<Self, PatternSetBuilder>
  ) throws(RecordError) {
    var terms = PatternTerms()
    for value in record.values("terms") {
      do { try terms.add(value.text) } catch {
        throw RecordError(file: file, line: value.line, what: error.what)
      }
    }
    if record.field("phrases") != nil {
      try add(
        name,
        phrases: record.values("phrases"),
        unless: record.values("unless"),
        terms,
        file: file,
        to: set
      )
    }
    if record.field("unless-anywhere") != nil {
      try add(
        "unless:\(name)",
        phrases: record.values("unless-anywhere"),
        unless: [],
        terms,
        file: file,
        to: set
      )
    }
  }

  private mutating func add(
    _ name: String,
    phrases: [Record.Value],
    unless: [Record.Value],
    _ terms: PatternTerms,
    file: String,
    to set: WritableKeyPath<Self, PatternSetBuilder>
  ) throws(RecordError) {
    let spoken = try list(phrases, terms, file: file)
    self[keyPath: set].add(names.count, phrases: spoken, unless: try list(unless, terms, file: file))
    names.append(name)
    if self[keyPath: set].isFull {
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
    patterns.write(to: &writer, lexicon: lexicon)
    cues.write(to: &writer, lexicon: lexicon)
    lexicon.write(to: &writer)
    return writer.bytes
  }
}
