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
      let fields = try RecordBlock(reading, keys: keys, required: ["title", "phrases"])
      try add(fields, as: reading.name, to: \.patterns)
    }
    for cue in cues { try add(RecordBlock(cue), as: Language.cuePrefix + cue.name, to: \.cues) }
    for rule in rules { try add(RecordBlock(rule), as: "rule:\(rule.name)", to: \.patterns) }
  }

  /// Adds what a record says with `phrases:` and `unless:`, and with `unless-anywhere:` under the name
  /// "unless:NAME".
  ///
  /// - Throws: `RecordError` with the line of the first pattern or term that cannot be read.
  private mutating func add(
    _ fields: RecordBlock,
    as name: String,
    to set: WritableKeyPath<Self, PatternSetBuilder>
  ) throws(RecordError) {
    var terms = PatternTerms()
    for value in fields.values("terms") {
      do { try terms.add(value.text) } catch { throw fields.error(error.what, line: value.line) }
    }
    if fields.has("phrases") { try add(name, "phrases", unless: "unless", of: fields, terms, to: set) }
    if fields.has("unless-anywhere") {
      try add("unless:\(name)", "unless-anywhere", unless: nil, of: fields, terms, to: set)
    }
  }

  /// - Parameters:
  ///   - spoken: the key of the phrases.
  ///   - unless: the key of those that silence them; nil for none.
  private mutating func add(
    _ name: String,
    _ spoken: String,
    unless: String?,
    of fields: RecordBlock,
    _ terms: PatternTerms,
    to set: WritableKeyPath<Self, PatternSetBuilder>
  ) throws(RecordError) {
    let phrases = try patterns(spoken, of: fields, terms)
    let silencers = try unless.map { key throws(RecordError) in try patterns(key, of: fields, terms) }
    self[keyPath: set].add(names.count, phrases: phrases, unless: silencers ?? [])
    names.append(name)
    if self[keyPath: set].isFull {
      let what = "the phrases of all rules together allow too many ways; leave out some of '[...]' and '_9'"
      throw fields.error(what, line: fields.values(spoken).first?.line ?? fields.line)
    }
  }

  private mutating func patterns(_ key: String, of fields: RecordBlock, _ terms: PatternTerms)
    throws(RecordError) -> [Pattern]
  {
    var list: [Pattern] = []
    for value in fields.values(key) {
      do { list.append(try PatternParser.parse(value.text, terms: terms, lexicon: &lexicon)) } catch {
        throw fields.error(error.what, line: value.line)
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
