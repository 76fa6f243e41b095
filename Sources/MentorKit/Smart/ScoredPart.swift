/// A part of a letter with the rules that it names, as their numbers.
struct ScoredPart: Sendable {
  let letter: Letter
  let part: LetterPart
  /// Rules that take points from it.
  let costing: [Int]
  /// Rules that own what is not reached.
  private let missing: [Int]
  /// The same: those for which the advice of the part is meant.
  let advised: BitSet
  /// For each piece of evidence the rule that owns what is lost by it; nil for the part's own.
  private let owners: [Int?]
  /// Places of the evidence that brings points, the weightiest first.
  private let wanted: [Int]

  init(_ part: LetterPart, of letter: Letter, _ catalogue: Catalogue) {
    self.letter = letter
    self.part = part
    costing = catalogue.costs.filter { $0.isTaken(from: part.id, of: letter) }.map(\.rule)
    missing = part.missing.compactMap(catalogue.number)
    advised = BitSet(missing)
    let evidence = part.weighing.evidence
    owners = evidence.map { $0.owner.flatMap(catalogue.number) }
    wanted = evidence.indices.filter { evidence[$0].weight > 0 }.sorted {
      evidence[$0].weight > evidence[$1].weight
    }
  }

  /// What the part has lost, shared out among the rules that own it, in proportion to what each would bring.
  ///
  /// - Parameter points: what is to be shared out.
  func losses(_ counts: [Double], of points: Int, present: BitSet) -> [Loss] {
    guard points > 0, let main = missing.first(where: present.contains) ?? missing.last else { return [] }
    var shares: [Share] = []
    var sum = 0.0
    for place in owners.indices {
      let loss = part.weighing.evidence[place].loss(counts[place])
      sum += loss
      // What stays with the main rule is what the others leave.
      guard let owner = owners[place], owner != main, present.contains(owner) else { continue }
      if let place = shares.firstIndex(where: { $0.rule == owner }) {
        shares[place].loss += loss
      } else {
        shares.append(Share(rule: owner, loss: loss))
      }
    }
    var left = points
    var all: [Loss] = []
    for share in shares {
      let own = min(left, Int(share.loss / max(sum, 1) * Double(points) + 0.5))
      if own > 0 { all.append(Loss(rule: share.rule, points: own)) }
      left -= own
    }
    if left > 0 { all.insert(Loss(rule: main, points: left), at: 0) }
    return all
  }

  /// What is lost by the evidence that a rule owns, before it is rounded.
  private struct Share {
    let rule: Int
    var loss: Double
  }

  /// What was found, or what would help most.
  func because(_ counts: [Double], isWhole: Bool) -> String {
    let evidence = part.weighing.evidence
    var found = ""
    var left = 2
    for place in wanted where counts[place] > 0 && left > 0 {
      found += found.isEmpty ? evidence[place].text : "; " + evidence[place].text
      left -= 1
    }
    if isWhole { return found.isEmpty ? part.means : found }
    let lacking = wanted.first { evidence[$0].edit != nil && counts[$0] == 0 }
    let missing = lacking.map { "not found: " + evidence[$0].text } ?? part.means
    return found.isEmpty ? missing : found + "; " + missing
  }
}
