/// Weights of traits, as `WeightFile` packed them.
public struct WeightTable: Sendable {
  private static let hundred = 100.0

  private let bytes: PackedBytes
  private let sureness, biases, highKeys, lowKeys, weights, rarities: Column

  /// - Parameter packed: what `WeightFile.packed` made.
  public init(packed: PackedBytes) {
    bytes = packed
    var reader = PackedReader(packed)
    sureness = reader.column()
    biases = reader.column()
    highKeys = reader.column()
    lowKeys = reader.column()
    weights = reader.column()
    rarities = reader.column()
  }

  /// The share of the first answer from which on it is called sure.
  public var sure: Double { Double(sureness[0]) / Self.hundred }

  public var answerCount: Int { biases.count }

  /// What speaks for an answer before anything is counted.
  public func bias(_ answer: Int) -> Double { Self.weight(biases[answer]) }

  /// The number of traits.
  public var count: Int { highKeys.count }

  /// The key of a trait: the hash of its name, or of a run of words.
  public func key(at place: Int) -> UInt64 { UInt64(highKeys[place]) << 32 | UInt64(lowKeys[place]) }

  public func weight(at place: Int, answer: Int) -> Double {
    Self.weight(weights[place * answerCount + answer])
  }

  /// How rare a run of words is; nil for a trait with a name.
  public func rarity(at place: Int) -> Double? {
    let run = place - (count - rarities.count)
    return run < 0 ? nil : Double(rarities[run]) / Self.hundred
  }

  private static func weight(_ unsigned: Int) -> Double {
    Double(unsigned & 1 == 0 ? unsigned / 2 : -(unsigned + 1) / 2) / hundred
  }

  /// A number of any sign as one that a column holds.
  static func unsigned(_ number: Int) -> Int { number < 0 ? -2 * number - 1 : 2 * number }
}
