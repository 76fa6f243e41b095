/// What a need is, as far as drafting has to know it; made from what `classify` says.
public struct Need: Sendable {
  /// "mentor", "sponsor", "tutor", "coach", "therapist" or "none".
  public let role: String
  public let isSure: Bool
  /// Where the need is met elsewhere: "search", "consulting" ...
  public let elsewhere: String?

  public init(role: String, isSure: Bool, elsewhere: String? = nil) {
    self.role = role
    self.isSure = isSure
    self.elsewhere = elsewhere
  }
}
