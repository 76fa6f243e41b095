package import MentorText

/// All rules, in the order of their ids, with the language that they are written in.
package struct Catalogue: Sendable {
  let rules: [Rule]
  let language: Language
  package let letters: [LetterRecord]
  package let ties: TieMeasure
  package let clear: ClearMeasure
  /// The points that rules take from letters, besides what they own of what is missing there.
  let costs: [Cost]
  /// What silences each rule.
  private let silencers: [Silencer]
  private var isBuiltIn = false

  static let builtIn = Resources.builtIn(try Catalogue())

  /// The same in memory of its own, for another thread: threads that count the uses of one thing wait for
  /// each other. Rules of somebody's own, which take long to read, stay shared.
  var apart: Catalogue { isBuiltIn ? Resources.builtIn(try Catalogue()) : self }

  /// The rules that are built in.
  private init() throws(RecordError) {
    let language = Resources.language()
    let rules = try EmbeddedResources.rules.map { texts, terms throws(RecordError) in
      try Rule(texts, terms: terms, language: language)
    }
    try self.init(rules, language, Resources.records)
    isBuiltIn = true
  }

  /// - Parameter added: rules besides those built in; one with the name of a built-in rule takes its place.
  /// - Throws: `RecordError` for the first record that cannot be read.
  init(adding added: [NamedRecord]) throws(RecordError) {
    try self.init { folder throws(RecordError) in
      let records = try Resources.records(in: folder)
      guard folder == "rules" else { return records }
      return records.filter { known in !added.contains { $0.name == known.name } } + added
    }
  }

  /// - Parameter records: the records of a folder of `Resources`, of which everything is made.
  package init(records: (_ folder: String) throws(RecordError) -> [NamedRecord]) throws(RecordError) {
    let rules = try records("rules")
    let builder = try LanguageBuilder(
      lexicons: try records("lexicons"),
      readings: try records("readings"),
      cues: try records("cues"),
      rules: rules
    )
    let language = Language(packed: PackedBytes(builder.packed()))
    guard Resources.agree(with: language) else {
      let what = "other lexicons or readings than the program was built with"
      throw RecordError(file: "Resources", what: what)
    }
    let sources = try Sources(try records("sources"))
    let read = try rules.map { named throws(RecordError) in
      try Rule(named, language: language, sources: sources)
    }
    try self.init(read.sorted { $0.id < $1.id }, language, records)
  }

  /// - Parameter rules: in the order of their ids.
  private init(
    _ rules: [Rule],
    _ language: Language,
    _ records: (_ folder: String) throws(RecordError) -> [NamedRecord]
  ) throws(RecordError) {
    self.rules = rules
    costs = rules.indices.filter { rules[$0].costs }.map { Cost(of: rules[$0], number: $0) }
    self.language = language
    silencers = try rules.map { rule throws(RecordError) in try Silencer(of: rule, rules, language) }
    let smart = try records("smart")
    letters = try LetterRecord.all(smart, language: language)
    for rule in rules { try Self.checkPart(of: rule, letters) }
    guard let clear = smart.first(where: { $0.name == "clear" }) else {
      throw RecordError(file: "Resources/smart/clear.measure", what: "is missing")
    }
    self.clear = try ClearMeasure(clear, language: language)
    guard let tie = try records("swap").first else {
      throw RecordError(file: "Resources/swap/tie.measure", what: "is missing")
    }
    ties = try TieMeasure(tie, language: language)
  }

  private static func checkPart(of rule: Rule, _ letters: [LetterRecord]) throws(RecordError) {
    guard let part = rule.part else { return }
    let parts = letters.first { $0.letter == rule.letter }?.parts.map(\.id) ?? []
    guard parts.contains(part) else {
      let known = parts.joined(separator: ", ")
      throw rule.error(
        "part",
        "names '\(part)', which is no part of \(rule.letter.rawValue); it has: \(known)"
      )
    }
  }

  /// A rule by its id, or by one that it had.
  func rule(_ id: String) -> Rule? { number(of: id).map { rules[$0] } }

  /// The place of a rule among all rules.
  func number(of id: String) -> Int? {
    rules.number(of: id) ?? rules.firstIndex { $0.formerly.contains(id) }
  }

  /// Ids of the rules that speak in a message.
  package func rulesSpeaking(in reading: Reading) -> [String] {
    findings(in: reading).map { rules[$0.number].id }
  }

  /// The rules that cost points in a part of a letter.
  package func costs(in letter: Letter, part: String) -> [Rule] {
    costs.filter { $0.isTaken(from: part, of: letter) }.map { rules[$0.rule] }
  }

  /// Everything that the rules find in a message; the ones that silence each other are left out.
  func findings(in reading: Reading) -> [Found] {
    var all: [Found] = []
    var present = BitSet()
    for number in rules.indices where rules[number].conditions.hold(for: reading) {
      for place in rules[number].check.places(in: reading) {
        all.append(Found(number: number, range: place))
        present.insert(number)
      }
    }
    var silent = BitSet()
    for number in present where silencers[number].hold(for: present, in: reading) { silent.insert(number) }
    return silent.isEmpty ? all : all.filter { !silent.contains($0.number) }
  }
}

extension [Rule] {
  /// The place of a rule by its id, in the order of ids.
  func number(of id: String) -> Int? {
    let place = partitionPoint { $0.id >= id }
    return place < count && self[place].id == id ? place : nil
  }
}
