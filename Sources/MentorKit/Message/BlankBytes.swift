extension Sequence<UInt8> {
  /// Nothing that could be read stands there: blanks and control characters alone.
  @inlinable package var isBlank: Bool { allSatisfy { $0 <= 0x20 } }
}
