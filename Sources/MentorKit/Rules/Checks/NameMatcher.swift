import MentorText

/// Compares a name in a greeting with the name of the reader.
///
/// Any part of the full name will do, a short form of it, the same without accents or joined, and initials.
/// Names in different scripts are not compared.
struct NameMatcher {
  private let parts: [String]
  private let hashes: Set<UInt64>
  private let lexicon: Lexicon
  private let isLatin: Bool

  init(name: String, lexicon: Lexicon) {
    parts = name.nameParts.map { $0.lowercased() }
    hashes = Set(parts.map { FoldedHash.of($0) } + [FoldedHash.of(parts.joined())])
    self.lexicon = lexicon
    isLatin = Self.isLatin(name)
  }

  func matches(_ word: String) -> Bool {
    if Self.isLatin(word) != isLatin { return true }
    let hash = FoldedHash.of(word)
    if hashes.contains(hash) || parts.contains(word.lowercased()) { return true }
    let shared = lexicon.groups(of: hash)
    if hashes.contains(where: { !lexicon.groups(of: $0).isDisjoint(with: shared) }) { return true }
    let short = word.lowercased()
    if zip(parts, parts.dropFirst()).contains(where: { $0 + $1 == short }) { return true }
    // "Alex" for "Alexandra", "J" for "Jun-ho", "Seun" for "Oluwaseun", "Zuzi" for "Zuzana", "Robbo" for
    // "Rob".
    return parts.contains { part in
      let shared = zip(part, short).prefix { $0 == $1 }.count
      return (part.hasPrefix(short) && short.count == 1)
        || (shared >= 3 && shared >= short.count - 1 && part.count > short.count + 1)
        || (part.hasSuffix(short) && short.count >= 4)
        || (short.hasPrefix(part) && part.count >= 3 && short.count <= part.count + 2)
    }
  }

  private static func isLatin(_ name: String) -> Bool {
    !name.unicodeScalars.contains {
      $0.value >= 0x0370 && Scalars.classify($0) == .letter && Scalars.base($0) == 0
    }
  }
}
