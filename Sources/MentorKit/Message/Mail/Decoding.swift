/// What is left of a text after several steps, with their layers from the last back to the first.
struct Decoding: Sendable {
  private(set) var bytes: [UInt8]
  private(set) var layers: [Layer]

  init(_ bytes: [UInt8], _ layers: [Layer] = []) {
    self.bytes = bytes
    self.layers = layers
  }

  /// A range of the bytes.
  subscript(range: Range<Int>) -> Decoding {
    Decoding(Array(bytes[range]), [Layer(shift: range.lowerBound, count: range.count)] + layers)
  }

  /// One step more.
  mutating func take(_ step: ([UInt8]) -> MappedBytes?) {
    guard let next = step(bytes) else { return }
    bytes = next.bytes
    layers.insert(next.layer, at: 0)
  }
}
