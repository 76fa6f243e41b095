import MentorText

/// What the traits of one text say together.
struct RoleTally {
  /// What a trait says, and where it stands.
  struct Found {
    let row: RoleWeights.Row
    let places: [Range<Int>]
    let explains: Bool
  }

  private let reading: Reading
  private var found: [Found] = []
  private var sums: RoleWeights.Row

  /// How far a role is put ahead of others where it is to come first. Unit: that of the sums; too little to
  /// be seen in a share.
  private static let leastLead = 0.01
  /// A share that is two thirds more than another. Own judgement, not measured.
  private static let clearLead = 0.5

  /// - Parameter care: the card of the text, if it has one.
  init(reading: Reading, reader: TraitReader, weights: RoleWeights, care: CareCard?) {
    self.reading = reading
    sums = weights.bias
    for trait in reader.traits(of: reading) {
      guard let row = weights[trait] else { continue }
      found.append(
        Found(row: row * Double(trait.count), places: trait.places, explains: trait.explains)
      )
    }
    addRuns(weights)
    for one in found { sums += one.row }
    leaveFeelingsToThoseWhoSpeakOfThem(hasCard: care != nil)
    if let care, care.hidesMeasure { putCareFirst(care) }
  }

  /// A cue or a topic speaks for a role more than for any other.
  func hasGrounds(for role: Role) -> Bool {
    let place = Role.allCases.firstIndex(of: role) ?? 0
    return found.contains { $0.explains && $0.row[place] > 0 && $0.row[place] == $0.row.max() }
  }

  /// Where a text says neither how somebody is nor who is close to them, a therapist does not come first,
  /// however personal it is.
  private mutating func leaveFeelingsToThoseWhoSpeakOfThem(hasCard: Bool) {
    guard let therapist = Role.allCases.firstIndex(of: .therapist), !hasGrounds(for: .therapist),
      !hasCard, !isPersonal
    else { return }
    sums[therapist] = min(sums[therapist], most(but: therapist) - Self.leastLead)
  }

  /// Where somebody may be in danger, no other help comes first unless the text asks for it: evidence 3.4.
  private mutating func putCareFirst(_ care: CareCard) {
    let role: Role = care.kind == .`self` && !care.speaksOfViolence ? .therapist : .none
    guard let place = Role.allCases.firstIndex(of: role),
      let first = Role.allCases.indices.max(by: { sums[$0] < sums[$1] }),
      !hasGrounds(for: Role.allCases[first])
    else { return }
    sums[place] = max(sums[place], most(but: place) + Self.leastLead)
  }

  /// Where some words tell that the need is met by somebody else, and none speaks for the first role, which is
  /// hardly ahead, none of the five comes first.
  mutating func leaveToOthersWhatNoWordShows() {
    guard let none = Role.allCases.firstIndex(of: .none),
      let first = Role.allCases.indices.max(by: { sums[$0] < sums[$1] }), first != none,
      sums[first] - sums[none] < Self.clearLead, RoleReasons(reading, found).passages(for: first).isEmpty
    else { return }
    sums[none] = max(sums[none], sums[first] + Self.leastLead)
  }

  private func most(but role: Int) -> Double {
    Role.allCases.indices.lazy.filter { $0 != role }.map { sums[$0] }.max() ?? 0
  }

  /// It speaks of a feeling or of somebody close.
  private var isPersonal: Bool {
    let close: WordClasses = [.feelings, .relatives]
    return reading.own.contains { place in
      reading.message.sentences[place].tokens.contains { index in
        reading.language.lexicon.has(reading.message.text.tokens[index], in: close)
      }
    }
  }

  /// Runs count once each, by their rarity, and the more of them there are the less each one counts.
  private mutating func addRuns(_ weights: RoleWeights) {
    var places: [UInt64: Int] = [:]
    var runs: [(row: RoleWeights.Row, rarity: Double, places: [Range<Int>])] = []
    var square = 0.0
    TraitReader.forEachRun(in: reading) { hashes, tokens in
      let key = FoldedHash.of(run: hashes)
      if let place = places[key] { return runs[place].places.append(tokens) }
      guard let run = weights.run(key) else { return }
      places[key] = runs.count
      runs.append((run.row, run.rarity, [tokens]))
      square += run.rarity * run.rarity
    }
    for run in runs {
      found.append(
        Found(row: run.row * (run.rarity / square.squareRoot()), places: run.places, explains: false)
      )
    }
  }

  func ranking(withReasons hasReasons: Bool) -> [Classification.Rank] {
    let shares = shares
    return Role.allCases.indices.sorted { (shares[$1], $0) < (shares[$0], $1) }.map { place in
      Classification.Rank(
        role: Role.allCases[place],
        share: shares[place],
        because: hasReasons ? RoleReasons(reading, found).passages(for: place) : []
      )
    }
  }

  /// All roles alike, `none` first.
  static let undecided: [Classification.Rank] = ([Role.none] + Role.allCases.filter { $0 != .none }).map {
    Classification.Rank(role: $0, share: 1 / Double(Role.allCases.count), because: [])
  }

  private var shares: [Double] {
    let all = Role.allCases.indices.map { sums[$0] }
    let most = all.max() ?? 0
    let powers = all.map { Exponential.of($0 - most) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }
}
