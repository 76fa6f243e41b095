import MentorText

/// All rules, in the order of their ids, with the language that they are written in.
struct Catalogue: Sendable {
  let rules: [Rule]
  let language: Language
  let letters: [LetterRecord]
  let sources: Sources

  static let builtIn = make()

  private static func make() -> Catalogue {
    // A test reads every record; a build with a broken one does not pass.
    do { return try Catalogue() } catch { preconditionFailure("\(error)") }
  }

  /// - Parameter added: further rules, as name, path and record; one with the id of a built-in rule takes its place.
  /// - Throws: `RecordError` for the first record that cannot be read.
  init(adding added: [NamedRecord] = []) throws(RecordError) {
    let records =
      try Resources.records(in: "rules").filter { known in !added.contains { $0.name == known.name } } + added
    language = added.isEmpty ? Resources.language() : try Self.language(rules: records)
    var rules: [Rule] = []
    for named in records { rules.append(try Rule(named, language: language)) }
    self.rules = rules.sorted { $0.id < $1.id }
    letters = try LetterRecord.all(language: language)
    sources = try Sources()
  }

  private static func language(rules: [NamedRecord]) throws(RecordError) -> Language {
    let builder = try LanguageBuilder(
      lexicons: try Resources.records(in: "lexicons"),
      readings: try Resources.records(in: "readings"),
      rules: rules
    )
    return Language(packed: builder.packed())
  }

  /// A rule by its id, or by one that it had.
  func rule(_ id: String) -> Rule? { rules.first { $0.id == id } ?? rules.first { $0.formerly.contains(id) } }

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
