import Testing

@testable import MentorKit
@testable import MentorText

/// The examples inside the rule files are the tests of the rules.
struct RuleExampleTests {
  static let catalogue = Catalogue.builtIn
  static let scorer = Mentor.builtIn.scorer

  struct Case: Sendable, CustomTestStringConvertible {
    let rule: Rule
    let example: Example
    let setting: Setting
    var testDescription: String { "\(rule.id):\(example.line) \(setting)" }
  }

  static let cases: [Case] = catalogue.rules.flatMap { rule in
    rule.examples.flatMap { example in
      Setting.allCases.filter { $0.fits(rule) }.map { Case(rule: rule, example: example, setting: $0) }
    }
  }

  /// A rule that gets another name would else be lost where other records speak of it.
  @Test(arguments: ["signposts", "replies", "triage"])
  func recordsNameRulesThatThereAre(_ folder: String) throws {
    let known = Set(Self.catalogue.rules.map(\.id))
    let named = try Resources.records(in: folder).flatMap { named in
      ["rules", "short", "long", "open", "anyone"].flatMap { RecordBlock(named).words($0) }
    }
    #expect(!named.isEmpty && known.isSuperset(of: named), "\(Set(named).subtracting(known))")
  }

  @Test(arguments: cases)
  func ruleSpeaksExactlyWhereItsExampleIsMarked(_ test: Case) {
    let changed = test.setting.apply(to: test.example)
    let message = changed.text
    let reading = message.reading(test.example.options)
    let found = Judgement(of: reading, catalogue: Self.catalogue, scorer: Self.scorer).found
      .filter { Self.catalogue.rules[$0.number].id == test.rule.id }.map(\.range)
    #expect(mark(message, found) == mark(message, changed.places))
  }

  @Test(arguments: catalogue.rules.filter { !$0.isRemainder }.map(\.id))
  func everyRuleIsProvedBothWays(_ id: String) throws {
    let rule = try #require(Self.catalogue.rule(id))
    #expect(rule.examples.count { $0.isBad } >= 2, "at least two bad examples")
    #expect(rule.examples.count { !$0.isBad } >= 2, "at least two good examples, one of them a near miss")
  }

  @Test(arguments: catalogue.rules.map(\.id))
  func everySourceResolves(_ id: String) throws {
    let rule = try #require(Self.catalogue.rule(id))
    let named = try Resources.record(id, in: "rules")
    let sources = try Resources.sources()
    let references = try RecordBlock(named).references(sources)
    #expect(rule.texts.references == references)
  }

  /// What we tell people must not do what we warn them of.
  @Test(arguments: catalogue.rules.map(\.id))
  func adviceObeysTheRules(_ id: String) throws {
    let rule = try #require(Self.catalogue.rule(id))
    for text in [rule.say, rule.why] {
      let reading = text.reading(ScoreOptions(kind: .thanks))
      let found = Self.catalogue.findings(in: reading).map { Self.catalogue.rules[$0.number] }.filter {
        !$0.isStrength && $0.severity >= .minor && $0.check.isLocal
      }
      #expect(found.map(\.id) == [], "\(text)")
      #expect(!text.contains("!") && !text.lowercased().contains("you are "), "\(text)")
    }
  }

  private func mark(_ text: String, _ ranges: [Range<Int>]) -> String {
    var bytes = Array(text.utf8)
    for range in ranges.sorted(by: { $0.lowerBound > $1.lowerBound }) {
      bytes.insert(contentsOf: "⟧".utf8, at: range.upperBound)
      bytes.insert(contentsOf: "⟦".utf8, at: range.lowerBound)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Surroundings in which a rule must find the same.
enum Setting: CaseIterable, Sendable {
  case alone, afterSubject, carriageReturns, capitals, quoted

  func fits(_ rule: Rule) -> Bool {
    switch self {
    case .alone, .carriageReturns: true
    case .afterSubject: rule.check.isLocal && !rule.looksAtSubject
    case .capitals: rule.ignoresCase && !rule.looksAtSubject
    case .quoted: rule.check.isLocal
    }
  }

  func apply(to example: Example) -> (text: String, places: [Range<Int>]) {
    switch self {
    case .alone: return (example.text, example.places)
    case .afterSubject:
      let head = "Subject: Grüße 😀 aus Köln\n\n"
      if example.text.hasPrefix("Subject:") { return (example.text, example.places) }
      return (head + example.text, example.places.map { $0.shifted(by: head.utf8.count) })
    case .carriageReturns:
      let bytes = Array(example.text.utf8)
      let breaks = bytes.indices.filter { bytes[$0] == 10 }
      let shift = { (place: Int) in place + breaks.count { $0 < place } }
      return (
        example.text.replacing("\n", with: "\r\n"),
        example.places.map { shift($0.lowerBound)..<shift($0.upperBound) }
      )
    case .capitals: return (example.text.asciiUppercased, example.places)
    case .quoted:
      let quoted = example.text.split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }
        .joined(separator: "\n")
      return ("Noted.\n\n" + quoted, [])
    }
  }
}

extension Rule {
  /// Finds the same in capital letters: none of its phrases asks for a name or a quotation.
  var ignoresCase: Bool {
    guard check is PhraseCheck, check.isLocal,
      let named = try? Resources.record(id, in: "rules")
    else { return false }
    return !RecordBlock(named).values("phrases").contains {
      $0.text.contains("capital") || $0.text.contains("quoted")
    }
  }

  var looksAtSubject: Bool { examples.contains { $0.text.hasPrefix("Subject:") } }
}

extension Range<Int> {
  func shifted(by offset: Int) -> Range<Int> { (lowerBound + offset)..<(upperBound + offset) }
}

extension String {
  var asciiUppercased: String {
    String(decoding: utf8.map { (97...122).contains($0) ? $0 - 32 : $0 }, as: UTF8.self)
  }
}

extension Check {
  /// Looks at passages by themselves, not at the message as a whole.
  fileprivate var isLocal: Bool {
    switch self {
    case let check as PhraseCheck: check.atLeast == 1 && [.body, .all, .reader].contains(check.scope)
    case let check as ReadingCheck: check.atLeast == 1 && check.scope == .body
    case is SlotCheck, is LinkCheck, is CapitalsCheck, is PrivateDataCheck: true
    default: false
    }
  }
}
