/// A character that was read from UTF-8.
public struct Decoded: Sendable {
  /// U+FFFD for a broken sequence.
  public let scalar: Unicode.Scalar
  /// Bytes that it takes, 1...4.
  public let length: Int
}
