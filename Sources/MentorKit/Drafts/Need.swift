/// What a need is, as far as drafting has to know it; made from what `classify` says.
package struct Need: Sendable {
  let role: Role
  let isSure: Bool
  /// Where the need is met elsewhere: "search", "consulting" ...
  var elsewhere: String?
}

extension Need {
  /// What drafting has to know of an answer.
  package init(_ answer: Classification) {
    self.init(role: answer.role, isSure: answer.isSure, elsewhere: answer.elsewhere?.kind)
  }
}
