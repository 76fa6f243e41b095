/// Points of a part of a letter that are lost to a rule.
struct Loss: Sendable {
  /// The place of the rule among all rules.
  let rule: Int
  /// Above 0.
  var points: Int
}
