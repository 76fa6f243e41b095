import MentorText

/// How much each trait speaks for each role; fitted, see `make fit-roles`.
struct RoleWeights: Sendable {
  /// One number for each role, in the order of `Role.allCases`.
  typealias Row = SIMD8<Double>

  let bias: Row
  /// The share of the first role from which on an answer is called sure.
  let sure: Double
  private let rows: [UInt64: Row]
  /// How rare a run of words is, by its key.
  private let rarities: [UInt64: Double]

  subscript(key: UInt64) -> Row? { rows[key] }

  func rarity(_ key: UInt64) -> Double? { rarities[key] }

  static func builtIn() throws(RecordError) -> RoleWeights {
    guard let named = try Resources.records(in: "weights").first(where: { $0.name == "needs" }) else {
      throw RecordError(file: "Resources/weights/needs.weights", line: 0, what: "is missing")
    }
    return try RoleWeights(named)
  }

  /// - Throws: `RecordError` with the line of the first row that has not one whole number for each role.
  init(_ named: NamedRecord) throws(RecordError) {
    let record = named.record
    let keys = ["title", "roles", "sure", "bias", "named", "runs"]
    try record.check(keys: keys, required: keys, file: named.path)
    func failure(_ line: Int, _ what: String) -> RecordError {
      RecordError(file: named.path, line: line, what: what)
    }
    func numbers(_ text: some StringProtocol, _ count: Int, _ line: Int) throws(RecordError) -> [Double] {
      let numbers = text.split(separator: " ").compactMap { Int($0) }.map { Double($0) / 100 }
      guard numbers.count == count else { throw failure(line, "expected \(count) whole numbers") }
      return numbers
    }
    func row(_ numbers: ArraySlice<Double>) -> Row {
      var row = Row(repeating: 0)
      for (place, number) in numbers.enumerated() { row[place] = number }
      return row
    }
    let roles = Role.allCases
    guard record["roles"] == roles.map(\.rawValue).joined(separator: " ") else {
      throw failure(record.field("roles")?.line ?? 0, "expected the roles in their order")
    }
    sure = try numbers(record["sure"] ?? "", 1, record.field("sure")?.line ?? 0)[0]
    bias = row(try numbers(record["bias"] ?? "", roles.count, record.field("bias")?.line ?? 0)[...])
    var rows: [UInt64: Row] = [:]
    var rarities: [UInt64: Double] = [:]
    for value in record.values("named") + record.values("runs") {
      let parts = value.text.split(separator: "|", maxSplits: 1)
      guard parts.count == 2 else { throw failure(value.line, "expected 'name | numbers'") }
      let words = parts[0].split(separator: " ")
      let isRun = value.line > (record.field("runs")?.line ?? 0)
      let all = try numbers(parts[1], roles.count + (isRun ? 1 : 0), value.line)
      let key = isRun ? Trait.key(ofWords: words.map { FoldedHash.of($0) }) : Trait.key(of: String(words[0]))
      rows[key] = row(isRun ? all.dropFirst() : all[...])
      if isRun { rarities[key] = all[0] }
    }
    self.rows = rows
    self.rarities = rarities
  }
}
