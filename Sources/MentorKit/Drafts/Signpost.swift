import MentorText

/// A better way than the message that is about to be written, said before it is drafted. One file of
/// `Resources/signposts`.
package struct Signpost: Sendable {
  let id: String
  package let title: String
  package let say: String
  private let roles: Set<Role>
  private let elsewhere: Set<String>
  private let rules: Set<String>
  private let kinds: Set<String>
  private let relations: Set<Relation>

  private static let keys = ["title", "say", "source", "roles", "elsewhere", "rules", "kinds", "relations"]

  /// - Throws: `RecordError` for anything missing or unknown.
  init(_ named: NamedRecord) throws(RecordError) {
    let fields = try RecordBlock(named, keys: Self.keys, required: ["title", "say", "source"])
    id = named.name
    title = try fields.text("title")
    say = try fields.text("say")
    roles = Set(try fields.values("roles", Role.self))
    elsewhere = Set(fields.words("elsewhere"))
    rules = Set(fields.words("rules"))
    kinds = Set(fields.words("kinds"))
    relations = Set(try fields.values("relations", or: Relation.allCases))
  }

  /// Whether it stands at this way.
  ///
  /// - Parameter spoken: ids of the rules that speak about the ask.
  func applies(to kind: DraftKind, _ relation: Relation, need: Need?, spoken: Set<String>) -> Bool {
    guard relations.contains(relation), kinds.isEmpty || kinds.contains(kind.id) else { return false }
    if !rules.isDisjoint(with: spoken) { return true }
    if let place = need?.elsewhere, elsewhere.contains(place) { return true }
    return need.map { $0.isSure && roles.contains($0.role) } ?? false
  }
}

extension Drafter {
  /// Better ways than this message, if there are any; to be said before drafting.
  package func signposts(for brief: Brief, kind: DraftKind) -> [Signpost] {
    guard let ask = brief[.ask] else { return [] }
    let relation = brief.relation ?? kind.relation
    let options = ScoreOptions(relation: relation, kind: kind.scoredAs)
    let spoken = Set(Mentor.builtIn.score(Array(ask.text.utf8), options: options).findings.map(\.rule))
    let need = need(Array([ask, brief[.why]].compactMap { $0?.text }.joined(separator: "\n").utf8))
    return book.signposts.filter { $0.applies(to: kind, relation, need: need, spoken: spoken) }
  }

  /// A calm text with human help, if the brief needs one before anything else.
  package func care(for brief: Brief) -> CareCard? { care(in: brief.text) }

  /// The same for anything that is typed.
  package func care(in text: String) -> CareCard? { Mentor.builtIn.score(Array(text.utf8)).care }
}
