import MentorText

/// What is wrong with the proof that a rule carries in its examples.
public struct ProofFailure: Sendable, CustomStringConvertible {
  public let file: String
  /// Counted from 1; 0 for the file as a whole.
  public let line: Int
  public let what: String

  public var description: String { line > 0 ? "\(file):\(line): \(what)" : "\(file): \(what)" }
}

extension Mentor {
  /// Where a rule does not do what its examples say: a bad example is found exactly where it is marked, a good one not at all.
  public func failures(of rule: Rule) -> [ProofFailure] {
    var failures: [ProofFailure] = []
    for (kind, isBad) in [("bad", true), ("good", false)]
    where !rule.isRemainder && !rule.examples.contains(where: { $0.isBad == isBad }) {
      failures.append(ProofFailure(file: rule.file, line: 0, what: "has no '\(kind):' example"))
    }
    var coach = Coach(self)
    for example in rule.examples {
      let reading = coach.read(Array(example.text.utf8), options: example.options)
      let judgement = Judgement(of: reading, catalogue: catalogue, scorer: scorer)
      let found = judgement.found.filter { catalogue.rules[$0.number].id == rule.id }.map(\.range)
      guard found != example.places else { continue }
      let what =
        "expected \(Example.marked(example.text, example.places)), found \(Example.marked(example.text, found))"
      failures.append(ProofFailure(file: rule.file, line: example.line, what: what))
    }
    return failures
  }
}

extension Example {
  /// The text as a record writes it, with "[[" and "]]" around places and "\n" for line breaks.
  static func marked(_ text: String, _ places: [Range<Int>]) -> String {
    var bytes = Array(text.utf8)
    for place in places.sorted(by: { ($0.lowerBound, $0.upperBound) > ($1.lowerBound, $1.upperBound) }) {
      bytes.insert(contentsOf: "]]".utf8, at: place.upperBound)
      bytes.insert(contentsOf: "[[".utf8, at: place.lowerBound)
    }
    return String(decoding: bytes, as: UTF8.self).replacing("\n", with: "\\n")
  }
}

extension Rule {
  /// Speaks for what is left when no other rule does, which no example can show.
  var isRemainder: Bool {
    if case .remainder = check { true } else { false }
  }

  /// How many examples prove the rule.
  public var exampleCount: Int { examples.count }

  /// Bad and good examples, with marks where the rule speaks.
  package var shownExamples: [(isBad: Bool, text: String)] {
    examples.map { ($0.isBad, Example.marked($0.text, $0.places)) }
  }
}
