import MentorRecords

/// Everything the program knows of English: its words, and how the things that it looks for are said.
struct Language: Sendable {
  let lexicon: Lexicon
  let patterns: PatternSet
  /// Group numbers of a reading's patterns, and of the patterns that silence it.
  let readings: [String: (phrases: Int, unless: Int?)]
}

/// Collects words and phrases until the language is complete.
struct LanguageBuilder {
  private var lexicon: Lexicon
  private var patterns = PatternSet()
  private var readings: [String: (phrases: Int, unless: Int?)] = [:]

  /// Reads the lexicons and the readings.
  ///
  /// - Throws: `RecordError` for the first record that cannot be read.
  init() throws(RecordError) {
    var files: [LexiconFile] = []
    for (name, path, record) in try Resources.records(in: "lexicons") {
      files.append(try LexiconFile(name: name, record: record, file: path))
    }
    lexicon = Lexicon(files: files)
    for (name, path, record) in try Resources.records(in: "readings") {
      try record.check(
        keys: ["title", "phrases", "unless", "note"],
        required: ["title", "phrases"],
        file: path
      )
      try add(name, record: record, file: path)
    }
  }

  /// With the words of a lexicon and no readings yet.
  init(lexicon: Lexicon) { self.lexicon = lexicon }

  func has(_ reading: String) -> Bool { readings[reading] != nil }

  /// Adds the `phrases:` and `unless:` of a record under a name.
  ///
  /// - Throws: `RecordError` with the line of the first pattern that cannot be read.
  mutating func add(_ name: String, record: Record, file: String) throws(RecordError) {
    try add(name, phrases: record.values("phrases"), unless: record.values("unless"), file: file)
  }

  /// - Throws: `RecordError` with the line of the first pattern that cannot be read.
  mutating func add(_ name: String, phrases: [Record.Value], unless: [Record.Value], file: String)
    throws(RecordError)
  {
    let phrases = patterns.addGroup(try list(phrases, file: file))
    let unless = try list(unless, file: file)
    readings[name] = (phrases, unless.isEmpty ? nil : patterns.addGroup(unless))
  }

  private mutating func list(_ values: [Record.Value], file: String) throws(RecordError) -> [Pattern] {
    var list: [Pattern] = []
    for value in values {
      do { list.append(try PatternParser.parse(value.text, lexicon: &lexicon)) } catch {
        throw RecordError(file: file, line: value.line, what: error.what)
      }
    }
    return list
  }

  /// The language; nothing can be added afterwards.
  consuming func finish() -> Language {
    patterns.finish(lexicon: lexicon)
    return Language(lexicon: lexicon, patterns: patterns, readings: readings)
  }
}
