import MentorText

/// A part of a sentence that has its own subject.
struct Clause: Sendable {
  /// What a clause does in a message.
  enum Role: String, CaseIterable, Sendable {
    /// Who the writer is and how things stand with them: "I teach at a night school", "our shop is two years
    /// old".
    case standing
    /// What the writer did.
    case deed
    /// What the writer wants in their own life.
    case goal
    /// Where the writer cannot go on.
    case trouble
    /// What the reader is, has or did, or what it did to the writer.
    case tie
    /// What the reader is asked for.
    case ask
    /// What a letter says about itself and out of politeness.
    case courtesy
    /// Anything else that is so.
    case fact
  }

  let role: Role
  /// Its words.
  let passage: Passage
  private let weight: Int32

  init(role: Role, passage: Passage, substance: Int) {
    self.role = role
    self.passage = passage
    weight = Int32(substance)
  }

  /// Different words that carry an object.
  var substance: Int { Int(weight) }
}

extension [Clause] {
  /// Where the clause of a token ends; 0 if the token is in none.
  ///
  /// - Complexity: logarithmic in the number of clauses.
  func end(at token: Int) -> Int {
    let next = partitionPoint { $0.passage.tokens.upperBound > token }
    guard next < count, self[next].passage.tokens.contains(token) else { return 0 }
    return self[next].passage.tokens.upperBound
  }
}
