/// A file of `Resources/weights`: how much each trait of a text speaks for each of some answers.
///
///     roles: mentor none
///     sure:  60
///     bias:  -3 4
///     named:
///       class:feelings | 1 -2
///     runs:
///       a mentor for | 310 7 -12
///
/// All numbers are hundredths; those of a run of words begin with how rare it is.
public struct WeightFile {
  private static let keys = ["title", "roles", "sure", "bias", "named", "runs"]

  private let fields: RecordBlock
  /// The answers, in the order of their numbers.
  public let roles: [String]

  /// - Throws: `RecordError` for a key that such a file does not have.
  public init(_ named: NamedRecord) throws(RecordError) {
    fields = try RecordBlock(named, keys: Self.keys, required: Self.keys)
    roles = fields.words("roles")
  }

  /// What `WeightTable` reads: first the traits with names and then the runs of words, each in the order of
  /// their keys.
  ///
  /// - Throws: `RecordError` with the line of the first row that has not one whole number for each role.
  public func packed() throws(RecordError) -> [UInt8] {
    var traits: [(key: UInt64, weights: [Int])] = []
    var runs: [(key: UInt64, weights: [Int], rarity: Int)] = []
    for value in fields.values("named") {
      let (name, numbers) = try row(value, count: roles.count)
      traits.append((FoldedHash.of(name), numbers))
    }
    for value in fields.values("runs") {
      let (words, numbers) = try row(value, count: roles.count + 1)
      let key = FoldedHash.of(run: words.split(separator: " ").map { FoldedHash.of($0) })
      runs.append((key, Array(numbers.dropFirst()), numbers[0]))
    }
    traits.sort { $0.key < $1.key }
    runs.sort { $0.key < $1.key }
    let keys = traits.map(\.key) + runs.map(\.key)
    let weights = traits.map(\.weights) + runs.map(\.weights)
    var writer = PackedWriter()
    writer.add([try numbers(fields.values("sure"), count: 1)[0]])
    writer.add(try numbers(fields.values("bias"), count: roles.count).map(WeightTable.unsigned))
    writer.add(keys.map { Int($0 >> 32) })
    writer.add(keys.map { Int($0 & 0xFFFF_FFFF) })
    writer.add(weights.flatMap(\.self).map(WeightTable.unsigned))
    writer.add(runs.map(\.rarity))
    return writer.bytes
  }

  private func row(_ value: Record.Value, count: Int) throws(RecordError) -> (name: String, numbers: [Int]) {
    let parts = value.text.split(separator: "|", maxSplits: 1).map(\.trimmed)
    guard parts.count == 2 else { throw fields.error("expected 'name | numbers'", line: value.line) }
    return (parts[0], try numbers([Record.Value(text: parts[1], line: value.line)], count: count))
  }

  private func numbers(_ values: [Record.Value], count: Int) throws(RecordError) -> [Int] {
    let numbers = (values.first?.text.words ?? []).compactMap { Int($0) }
    guard numbers.count == count else {
      throw fields.error("expected \(count) whole numbers", line: values.first?.line ?? 0)
    }
    return numbers
  }
}
