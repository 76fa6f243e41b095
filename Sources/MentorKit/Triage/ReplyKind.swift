import MentorText

/// A kind answer to a request: it asks for what is missing, or says where the need is met. One file of
/// `Resources/replies`; behind its head stand requests that get it, which tests read.
struct ReplyKind: Sendable {
  let id: String
  let title: String
  let say: [String]
  let order: Int
  private let roles: Set<Role>
  private let elsewhere: Set<String>
  private let rules: Set<String>
  private let kinds: [MessageKind]
  /// Acts that are asked for; an empty one stands for a message that asks nothing.
  private let acts: Set<String>
  /// Readings of which one must apply, and of which none may.
  private let when, unless: [Int]
  private let letters: [Letter]
  private let five: [Inquiry.FiveMinutes.Answer]

  private static let keys = [
    "title", "order", "say", "source", "roles", "elsewhere", "rules", "kinds", "acts", "when", "unless",
    "letters", "five",
  ]

  /// - Throws: `RecordError` for anything missing or unknown.
  init(_ named: NamedRecord, language: Language) throws(RecordError) {
    let required = ["title", "order", "say", "source"]
    let fields = try RecordBlock(named, keys: Self.keys, required: required)
    id = named.name
    title = try fields.text("title")
    say = fields.values("say").map(\.text)
    order = try fields.number("order")
    roles = Set(try fields.values("roles", Role.self))
    elsewhere = Set(fields.words("elsewhere"))
    rules = Set(fields.words("rules"))
    kinds = try fields.values("kinds", MessageKind.self)
    acts = Set(fields.words("acts"))
    guard acts.isSubset(of: AskAct.names + ["nothing"]) else {
      throw fields.error("acts", "needs kinds of asks, or 'nothing'")
    }
    when = try fields.has("when") ? fields.readingsAndCues("when", language) : []
    unless = try fields.has("unless") ? fields.readingsAndCues("unless", language) : []
    letters = try fields.values("letters", Letter.self)
    five = try fields.values("five", Inquiry.FiveMinutes.Answer.self)
  }

  /// Whether it answers a request. A role counts when it is sure.
  func fits(_ request: Request) -> Bool {
    guard five.isEmpty || request.five.map(five.contains) == true else { return false }
    guard letters.isEmpty || request.missing.map(letters.contains) == true else { return false }
    guard kinds.isEmpty || kinds.contains(request.reading.kind) else { return false }
    guard acts.isEmpty || acts.contains(request.act?.rawValue ?? "nothing") else { return false }
    guard when.isEmpty || when.contains(where: request.says) else { return false }
    guard !unless.contains(where: request.says) else { return false }
    if roles.isEmpty, elsewhere.isEmpty, rules.isEmpty { return true }
    // Who is asked for a good word is asked as a sponsor, however the rest of the message reads.
    let isSponsor = request.act == .vouch && roles.contains(.sponsor)
    let isRole = isSponsor || request.need.isSure && roles.contains(request.need.role)
    let isElsewhere = request.need.elsewhere.map(elsewhere.contains) ?? false
    return isRole || isElsewhere || !rules.isDisjoint(with: request.spoken)
  }

  /// What is known of a message that may get an answer.
  struct Request {
    let reading: Reading
    /// Ids of the rules that speak about it, strengths included.
    let spoken: Set<String>
    /// What a note that asks nothing leaves as it is.
    var need = Need(role: .none, isSure: false)
    var missing: Letter?
    var five: Inquiry.FiveMinutes.Answer?
    var act: AskAct?

    func says(_ number: Int) -> Bool {
      reading.hits[number].contains { reading.body.contains($0.sentence) }
    }
  }
}
