/// What a need is, as far as drafting has to know it; made from what `classify` says.
public struct Need: Sendable {
  public let role: Role
  public let isSure: Bool
  /// Where the need is met elsewhere: "search", "consulting" ...
  public let elsewhere: String?

  public init(role: Role, isSure: Bool, elsewhere: String? = nil) {
    self.role = role
    self.isSure = isSure
    self.elsewhere = elsewhere
  }
}

extension Need {
  /// What drafting has to know of an answer.
  public init(_ answer: Classification) {
    self.init(role: answer.role, isSure: answer.isSure, elsewhere: answer.elsewhere?.kind)
  }
}
