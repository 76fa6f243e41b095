/// Weights of traits, as `WeightFile` packed them.
public struct WeightTable: Sendable {
  /// Files hold hundredths.
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

  var answerCount: Int { biases.count }

  /// What speaks for an answer before anything is counted.
  public func bias(_ answer: Int) -> Double { Self.weight(biases[answer]) }

  /// Where a trait with a name stands; nil if it has no weights.
  ///
  /// - Parameter key: the hash of its name.
  /// - Complexity: logarithmic in the number of such traits.
  public func place(ofName key: UInt64) -> Int? { place(of: key, in: 0..<firstRun) }

  /// Where a run of words stands; nil if it has no weights.
  ///
  /// - Parameter key: the hash of the run.
  /// - Complexity: logarithmic in the number of runs.
  public func place(ofRun key: UInt64) -> Int? { place(of: key, in: firstRun..<highKeys.count) }

  private var firstRun: Int { highKeys.count - rarities.count }

  private func place(of key: UInt64, in places: Range<Int>) -> Int? {
    let (high, low) = (Int(key >> 32), Int(key & 0xFFFF_FFFF))
    var (start, end) = (places.lowerBound, places.upperBound)
    while start < end {
      let middle = (start + end) / 2
      let found = highKeys[middle]
      if found == high, lowKeys[middle] == low { return middle }
      if found < high || (found == high && lowKeys[middle] < low) { start = middle + 1 } else { end = middle }
    }
    return nil
  }

  /// What a trait speaks for an answer, below 0 against it.
  ///
  /// - Parameters:
  ///   - place: of a trait or a run.
  ///   - answer: below `answerCount`.
  public func weight(at place: Int, answer: Int) -> Double {
    Self.weight(weights[place * answerCount + answer])
  }

  /// How rare a run of words is.
  ///
  /// - Parameter place: of a run.
  public func rarity(at place: Int) -> Double { Double(rarities[place - firstRun]) / Self.hundred }

  private static func weight(_ unsigned: Int) -> Double {
    Double(unsigned & 1 == 0 ? unsigned / 2 : -(unsigned + 1) / 2) / hundred
  }

  /// A number of any sign as one that a column holds.
  static func unsigned(_ number: Int) -> Int { number < 0 ? -2 * number - 1 : 2 * number }
}
