import MentorText

/// A kind answer to a request: it asks for what is missing, or says where the need is met. One file of `Resources/replies`.
struct ReplyKind: Sendable {
  let id: String
  let title: String
  let say: [String]
  let order: Int
  private let roles: Set<String>
  private let elsewhere: Set<String>
  private let rules: Set<String>
  private let letters: [Letter]
  private let five: [FiveMinuteTest.Answer]
  /// Requests that get this answer.
  let proof: [Proof]

  struct Proof: Sendable {
    let message: String
    let role: String?
    let elsewhere: String?
    let line: Int
  }

  private static let keys = [
    "title", "order", "say", "source", "roles", "elsewhere", "rules", "letters", "five",
  ]

  /// - Throws: `RecordError` for anything missing or unknown.
  init(_ named: NamedRecord) throws(RecordError) {
    let (record, file) = (named.record, named.path)
    let fields = try RecordBlock(
      record.head,
      keys: Self.keys,
      required: ["title", "order", "say", "source"],
      file: file
    )
    id = named.name
    title = try fields.text("title")
    say = fields.values("say").map(\.text)
    order = try fields.number("order")
    roles = Set(fields.words("roles"))
    elsewhere = Set(fields.words("elsewhere"))
    rules = Set(fields.words("rules"))
    letters = try fields.values("letters", Letter.self)
    five = try fields.values("five", FiveMinuteTest.Answer.self)
    var proof: [Proof] = []
    for block in record.blocks {
      let block = try RecordBlock(
        block,
        keys: ["role", "elsewhere", "message"],
        required: ["message"],
        file: file
      )
      proof.append(
        Proof(
          message: try block.text("message").replacing(#"\n"#, with: "\n"),
          role: block["role"],
          elsewhere: block["elsewhere"],
          line: block.fields[0].line
        )
      )
    }
    self.proof = proof
  }

  /// Whether it answers a request. A role counts when it is sure.
  func fits(need: Need, spoken: Set<String>, missing: Letter?, five answer: FiveMinuteTest.Answer) -> Bool {
    guard five.isEmpty || five.contains(answer) else { return false }
    guard letters.isEmpty || missing.map(letters.contains) == true else { return false }
    if roles.isEmpty, elsewhere.isEmpty, rules.isEmpty { return true }
    let isRole = need.isSure && roles.contains(need.role)
    let isElsewhere = need.elsewhere.map(elsewhere.contains) ?? false
    return isRole || isElsewhere || !rules.isDisjoint(with: spoken)
  }
}

/// A draft of an answer to a request.
public struct Reply: Equatable, Sendable {
  /// The id of its kind.
  public let kind: String
  /// What it does: "The five-minute version".
  public let title: String
  /// The address it goes to, if it is known.
  public let to: String?
  public let subject: String?
  /// Greeting, paragraphs and closing, parted by empty lines; "[...]" where the person who answers puts in their own words.
  public let text: String
}
