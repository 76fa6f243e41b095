package import MentorText

extension Mentor {
  /// Where a rule does not do what its examples say: a bad example is found exactly where it is marked, a
  /// good one not at all.
  package func failures(of rule: Rule) -> [RecordError] {
    var failures: [RecordError] = []
    for (kind, isBad) in [("bad", true), ("good", false)]
    where !rule.isRemainder && !rule.examples.contains(where: { $0.isBad == isBad }) {
      failures.append(RecordError(file: rule.file, what: "has no '\(kind):' example"))
    }
    var coach = Coach(self)
    for example in rule.examples {
      let reading = coach.read(Array(example.text.utf8), options: example.options)
      let judgement = Judgement(of: reading, catalogue: catalogue, scorer: scorer)
      let found = judgement.found.filter { catalogue.rules[$0.number].id == rule.id }.map(\.range)
      guard found != example.places else { continue }
      let what =
        "expected \(Example.marked(example.text, example.places)), found \(Example.marked(example.text, found))"
      failures.append(RecordError(file: rule.file, line: example.line, what: what))
    }
    return failures
  }
}
