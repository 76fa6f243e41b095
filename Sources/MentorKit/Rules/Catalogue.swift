package import MentorText

/// All rules, in the order of their ids, with the language that they are written in.
package struct Catalogue: Sendable {
  let rules: [Rule]
  package let language: Language
  package let letters: [LetterRecord]
  let sources: Sources

  package let ties: TieMeasure

  static let builtIn = make()

  private static func make() -> Catalogue {
    // A test reads every record; a build with a broken one does not pass.
    do { return try Catalogue() } catch { preconditionFailure("\(error)") }
  }

  /// - Parameter added: further rules; one with the name of a built-in rule takes its place.
  /// - Throws: `RecordError` for the first record that cannot be read.
  init(adding added: [NamedRecord] = []) throws(RecordError) {
    let language = added.isEmpty ? Resources.language() : nil
    try self.init(language: language) { folder throws(RecordError) in
      guard folder == "rules" else { return try Resources.records(in: folder) }
      guard !added.isEmpty else { return try Resources.ruleHeads() }
      let records = try Resources.records(in: folder)
      return records.filter { known in !added.contains { $0.name == known.name } } + added
    }
  }

  /// - Parameters:
  ///   - language: nil to make it from the records.
  ///   - records: the records of a folder of `Resources`.
  package init(language: Language?, records: (_ folder: String) throws(RecordError) -> [NamedRecord])
    throws(RecordError)
  {
    let rules = try records("rules")
    if let language {
      self.language = language
    } else {
      let builder = try LanguageBuilder(
        lexicons: try records("lexicons"),
        readings: try records("readings"),
        cues: try records("cues"),
        rules: rules
      )
      self.language = Language(packed: PackedBytes(builder.packed()))
    }
    var read: [Rule] = []
    for named in rules { read.append(try Rule(named, language: self.language)) }
    self.rules = read.sorted { $0.id < $1.id }
    letters = try LetterRecord.all(try records("smart"), language: self.language)
    guard let tie = try records("swap").first else {
      throw RecordError(file: "Resources/swap/tie.measure", line: 0, what: "is missing")
    }
    ties = try TieMeasure(tie, language: self.language)
    sources = try Sources(try records("sources"))
  }

  /// A rule by its id, or by one that it had.
  func rule(_ id: String) -> Rule? { rules.first { $0.id == id } ?? rules.first { $0.formerly.contains(id) } }

  /// Ids of the rules that speak in a message.
  package func rulesSpeaking(in reading: Reading) -> [String] { findings(in: reading).map(\.rule.id) }

  /// The rules that cost points in a part of a letter.
  package func costs(in letter: Letter, part: String) -> [Rule] {
    rules.filter { $0.part == Rule.PartName(letter: letter, part: part) }
  }

  /// Everything that the rules find in a message; the ones that silence each other are left out.
  func findings(in reading: Reading) -> [Found] {
    var all: [Found] = []
    for rule in rules where rule.conditions.hold(for: reading) {
      all += rule.check.places(in: reading).map { Found(rule: rule, range: $0) }
    }
    let present = Set(all.map(\.rule.id))
    return all.filter { found in
      !found.rule.conditions.silencedBy.contains { present.contains($0) || !reading.hits[$0].isEmpty }
    }
  }
}

/// A rule and a place where it speaks, in UTF-8 byte offsets.
struct Found: Sendable {
  let rule: Rule
  let range: Range<Int>
}

extension Conditions {
  func hold(for reading: Reading) -> Bool {
    kinds.contains(reading.kind) && relations.contains(reading.options.relation)
      && channels.contains(reading.options.channel)
      && needs.allSatisfy { need in
        switch need {
        case .ask: !reading.asks.isEmpty
        case .words(let count): reading.message.wordCount >= count
        case .fewerWords(let count): reading.message.wordCount < count
        case .noAnchor: !reading.anchors.contains { $0.strength == 2 }
        case .subject: reading.message.subject != nil
        }
      }
  }
}
