/// Points that a rule takes from a letter.
struct Cost: Sendable {
  /// The place of the rule among all rules.
  let rule: Int
  private let letter: Letter
  private let part: String?

  init(of rule: Rule, number: Int) {
    self.rule = number
    letter = rule.letter
    part = rule.part
  }

  func isTaken(from part: String, of letter: Letter) -> Bool {
    letter == self.letter && (self.part == nil || self.part == part)
  }
}
