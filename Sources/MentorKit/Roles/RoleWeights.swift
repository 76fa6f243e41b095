import MentorText

/// How much each trait speaks for each role; fitted, see `make fit-roles`.
struct RoleWeights: Sendable {
  /// One number for each role, in the order of `Role.allCases`.
  typealias Row = SIMD8<Double>

  let bias: Row
  /// The share of the first role from which on an answer is called sure.
  let sure: Double
  private let table: WeightTable

  static let builtIn = RoleWeights(WeightTable(packed: PackedBytes(EmbeddedResources.weights)))

  /// - Precondition: the answers of the table are the roles, in their order; a test keeps it.
  init(_ table: WeightTable) {
    self.table = table
    sure = table.sure
    bias = Self.row { table.bias($0) }
  }

  /// What a trait with a name speaks for; nil for one that has no weights.
  subscript(trait: Trait) -> Row? { table.place(ofName: trait.key).map { row(at: $0) } }

  /// What a run of words speaks for, and how rare it is; nil for one that has no weights.
  ///
  /// - Parameter key: the hash of the run.
  func run(_ key: UInt64) -> (row: Row, rarity: Double)? {
    table.place(ofRun: key).map { (row(at: $0), table.rarity(at: $0)) }
  }

  private func row(at place: Int) -> Row { Self.row { table.weight(at: place, answer: $0) } }

  private static func row(_ number: (_ role: Int) -> Double) -> Row {
    var row = Row(repeating: 0)
    for role in Role.allCases.indices { row[role] = number(role) }
    return row
  }
}
