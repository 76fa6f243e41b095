import MentorText

/// A name as one says it: "Koch, Lena" is Lena Koch, and "Lena Koch, PhD" too.
struct SpokenName {
  let text: String

  init(_ written: String, lexicon: Lexicon) {
    let parts = written.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
    guard let family = parts.first else {
      text = written
      return
    }
    // In "KOCH, LENA" capitals tell nothing.
    let isLoud = family == family.uppercased()
    let given = parts.dropFirst().first { part in
      !part.split(separator: " ").allSatisfy { Self.isTitle(String($0), isLoud: isLoud, lexicon) }
    }
    text = given.map { "\($0) \(family)" } ?? family
  }

  /// A degree or a rank that stands behind a name: one that is known, or capitals that are too many for
  /// initials.
  private static func isTitle(_ word: String, isLoud: Bool, _ lexicon: Lexicon) -> Bool {
    let letters = word.replacing(".", with: "")
    let isKnown = Text(Array(letters.utf8), lexicon: lexicon).tokens.contains { token in
      WordSet.lettersBehindNames.contains(token.hash) || lexicon.has(token, in: .titles)
    }
    return isKnown || !isLoud && letters.count > 2 && letters == letters.uppercased()
  }
}
