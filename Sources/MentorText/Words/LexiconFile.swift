/// One file of `Resources/lexicons`: the words of one meaning class.
///
///     title: Works that a person can be known for
///     nouns:
///       talk paper
///     verbs:
///       write
///     words:
///       exactly-as-they-are
///
/// `irregular:` lists verbs with their past and participle ("write wrote written", "read read read"),
/// `groups:` names that may stand for each other, one group a line; `splits:` contractions without apostrophe
/// with a dot where they part ("do.nt").
struct LexiconFile {
  static let keys = ["title", "note", "nouns", "verbs", "words", "irregular", "splits", "groups"]

  let name: String
  let fields: RecordBlock
  /// Past forms of the irregular verbs in this file, by base form; several of one kind are parted by "/".
  let irregular: [String: (past: [String], participle: [String])]

  /// - Throws: `RecordError` for a key that a lexicon does not have, and for a verb without its two past
  ///   forms.
  init(_ named: NamedRecord) throws(RecordError) {
    fields = try RecordBlock(named, keys: Self.keys, required: ["title"])
    name = named.name
    var irregular: [String: (past: [String], participle: [String])] = [:]
    for value in fields.values("irregular") {
      let forms = value.text.split(separator: " ").map { $0.split(separator: "/").map(String.init) }
      guard forms.count == 3, forms.allSatisfy({ !$0.isEmpty }) else {
        throw named.error("expected a verb, its past and its participle", line: value.line)
      }
      irregular[forms[0][0]] = (forms[1], forms[2])
    }
    self.irregular = irregular
  }

  func words(_ key: String) -> [String] {
    fields.values(key).flatMap { $0.text.split(separator: " ").map(String.init) }
  }
}

extension LexiconBuilder {
  /// Collects the words of all files; irregular verbs keep their forms in whichever file they stand.
  init(files: [LexiconFile]) {
    self.init()
    let irregular = files.reduce(into: [:]) { $0.merge($1.irregular) { first, _ in first } }
    for file in files {
      let classes = addClass(file.name)
      for word in file.words("words") { add(word, classes: classes) }
      for noun in file.words("nouns") { addForms(Inflection.noun(noun), classes: classes) }
      for verb in file.words("verbs") { addVerb(verb, irregular[verb], classes: classes) }
      for verb in file.irregular.keys.sorted() { addVerb(verb, irregular[verb], classes: []) }
      for group in file.fields.values("groups") {
        addGroup(group.text.split(separator: " ").map(String.init))
      }
      for split in file.words("splits") {
        let parts = split.split(separator: ".")
        add(parts.joined(), cut: UInt8(parts[0].utf8.count))
      }
    }
  }

  private mutating func addVerb(
    _ verb: String,
    _ irregular: (past: [String], participle: [String])?,
    classes: WordClasses
  ) {
    let forms = irregular.map { Inflection.verb(verb, past: $0.past, participle: $0.participle) }
    addForms(forms ?? Inflection.verb(verb), classes: classes)
  }

  private mutating func addForms(_ spellings: [Inflection.Spelling], classes: WordClasses) {
    let lemma = add(spellings[0].text, classes: classes, forms: spellings[0].forms)
    for spelling in spellings.dropFirst() {
      add(spelling.text, classes: classes, forms: spelling.forms, lemma: lemma)
    }
  }
}
