/// Bytes that a step of decoding writes, and what each was made from.
struct MappedBytes: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var layer = Layer()

  /// Takes a range over as it is.
  mutating func copy(_ range: Range<Int>, of input: [UInt8]) {
    guard !range.isEmpty else { return }
    bytes += input[range]
    layer.add(bytes: range.count, copiedFrom: range.lowerBound)
  }

  mutating func append(_ byte: UInt8, from range: Range<Int>) {
    bytes.append(byte)
    layer.add(bytes: 1, madeFrom: range)
  }

  mutating func append(_ text: String, from range: Range<Int>) {
    bytes += text.utf8
    layer.add(bytes: text.utf8.count, madeFrom: range)
  }

  mutating func append(_ some: some Collection<UInt8>, from range: Range<Int>) {
    bytes += some
    layer.add(bytes: some.count, madeFrom: range)
  }

  mutating func append(_ scalar: Unicode.Scalar, from range: Range<Int>) {
    let before = bytes.count
    UTF8.encode(scalar).map { bytes += $0 }
    layer.add(bytes: bytes.count - before, madeFrom: range)
  }
}
