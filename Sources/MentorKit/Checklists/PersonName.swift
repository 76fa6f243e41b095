import MentorText

/// The name of somebody a list or a request is about, as it is kept in records and compared.
package struct PersonName: Hashable, Sendable {
  /// As it was given, with single blanks.
  package let text: String

  /// Characters of a name that are kept at most; longer ones are a paste that went wrong.
  static let limit = 100

  /// - Throws: `InputError` for a name without letters, with control characters, or above 100 characters.
  package init(_ text: String) throws(InputError) {
    let name = text.onOneLine
    guard name.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw InputError("a name needs at least one letter")
    }
    guard !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw InputError("the name '\(Printable.text(name))' has control characters in it")
    }
    guard name.count <= Self.limit else {
      throw InputError("a name of more than \(Self.limit) characters is not kept")
    }
    self.text = name
  }

  /// Case and the way accents are put together do not tell people apart.
  package static func == (first: PersonName, second: PersonName) -> Bool {
    first.text.lowercased() == second.text.lowercased()
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(text.lowercased()) }

  /// Whether the name stands anywhere in a text, in any case.
  package func stands(in text: String) -> Bool { text.lowercased().contains(self.text.lowercased()) }

  /// The same number for the same person on every machine, for the ids of calendar entries. Two marks on one
  /// letter tell apart by their order where Unicode has no such letter.
  var fingerprint: String {
    String(FoldedHash(text.lowercased().map(\.composed).joined().utf8).value, radix: 16)
  }
}

extension Character {
  /// Scripts with letters that Unicode has composed too: Latin to Greek, kana, Hangul.
  private static let composing: [ClosedRange<UInt32>] = [0xC0...0x1FFF, 0x3040...0x30FF, 0xAC00...0xD7A3]

  /// A letter and its marks as the one scalar that is the same to Unicode, where there is one: some systems
  /// hand names over in pieces.
  fileprivate var composed: String {
    guard unicodeScalars.count > 1 else { return String(self) }
    for scalar in Self.composing.joined().lazy.compactMap(Unicode.Scalar.init) where Character(scalar) == self
    {
      return String(scalar)
    }
    return String(self)
  }
}
