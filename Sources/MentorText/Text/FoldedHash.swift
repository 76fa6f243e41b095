/// Hashes a word as it is compared: small letters, without accents, apostrophes all alike (64-bit FNV-1a).
public struct FoldedHash: Sendable {
  /// That of what was added so far.
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Of nothing.
  public init() {}

  /// Of bytes as they are.
  public init(_ bytes: some Sequence<UInt8>) { add(bytes) }

  /// Adds bytes as they are.
  public mutating func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

  /// Adds a byte as it is.
  public mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  /// Adds a character as it is compared: small, a Latin letter without its accents.
  public mutating func add(_ scalar: Unicode.Scalar) {
    let base = Scalars.base(scalar)
    if base != 0 { return add(base) }
    for unit in scalar.properties.lowercaseMapping.utf8 { add(unit) }
  }

  /// That of a word in any case, with or without accents on Latin letters.
  public static func of(_ word: some StringProtocol) -> UInt64 {
    var hash = FoldedHash()
    for scalar in word.unicodeScalars {
      if scalar.isASCII {
        hash.add(Ascii.lower(UInt8(scalar.value)))
      } else if scalar == "\u{2019}" {
        hash.add(Ascii.apostrophe)
      } else if Scalars.classify(scalar) == .letter {
        hash.add(scalar)
      }
    }
    return hash.value
  }

  /// One hash for several words, in their order.
  public static func of(run words: some Sequence<UInt64>) -> UInt64 {
    var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
    for word in words { hash = (hash ^ word) &* 0x0000_0100_0000_01b3 ^ hash >> 29 }
    return hash
  }
}
