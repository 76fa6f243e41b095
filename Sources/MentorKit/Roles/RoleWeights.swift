import MentorText

/// How much each trait speaks for each role; fitted, see `make fit-roles`.
struct RoleWeights: Sendable {
  /// One number for each role, in the order of `Role.allCases`.
  typealias Row = SIMD8<Double>

  let bias: Row
  /// The share of the first role from which on an answer is called sure.
  let sure: Double
  private let table: WeightTable
  private let places: [UInt64: Int]

  static let builtIn = RoleWeights(WeightTable(packed: PackedBytes(EmbeddedResources.weights)))

  /// - Precondition: the answers of the table are the roles, in their order; a test keeps it.
  init(_ table: WeightTable) {
    self.table = table
    sure = table.sure
    bias = Self.row { table.bias($0) }
    var places: [UInt64: Int] = [:]
    places.reserveCapacity(table.count)
    for place in 0..<table.count { places[table.key(at: place)] = place }
    self.places = places
  }

  subscript(key: UInt64) -> Row? {
    places[key].map { place in Self.row { table.weight(at: place, answer: $0) } }
  }

  /// How rare a run of words is, by its key; nil for one that has no weights.
  func rarity(_ key: UInt64) -> Double? { places[key].flatMap { table.rarity(at: $0) } }

  private static func row(_ number: (_ role: Int) -> Double) -> Row {
    var row = Row(repeating: 0)
    for role in Role.allCases.indices { row[role] = number(role) }
    return row
  }
}
