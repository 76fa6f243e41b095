/// Parts of phrases that a record gives a name, so that a list of words that many of its phrases share stands
/// once.
///
///     terms:
///       vessel = ship|boat|rowing boat
///     phrases:
///       the <vessel> sank
///
/// A term may use those above it. Behind "!" it has to be words without blanks or brackets.
struct PatternTerms {
  private var texts: [String: String] = [:]

  /// Unit: bytes, of a phrase with its terms written out. Few enough for a page of phrases to be read in no
  /// time.
  static let most = 4096

  /// Adds a line such as "vessel = ship|boat".
  ///
  /// - Throws: `PatternError` for a line of another form, for a name that is there already and for an unknown
  ///   term.
  mutating func add(_ line: String) throws(PatternError) {
    let parts = line.split(separator: "=", maxSplits: 1).map(\.trimmed)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw PatternError(what: "a term is written 'name = phrase', not '\(line)'")
    }
    let name = parts[0]
    guard name.utf8.allSatisfy({ Ascii.isLetter($0) || $0 == Ascii.hyphen }) else {
      throw PatternError(what: "the name of a term has letters and hyphens only, not '\(name)'")
    }
    guard texts[name] == nil else { throw PatternError(what: "the term '\(name)' is there twice") }
    texts[name] = try writtenOut(parts[1])
  }

  /// A phrase with its terms in place of their names.
  ///
  /// - Throws: `PatternError` for an unknown term, a missing ">", and for more than `most` bytes.
  func writtenOut(_ phrase: String) throws(PatternError) -> String {
    var result = ""
    var rest = phrase[...]
    while let open = rest.firstIndex(of: "<") {
      guard let close = rest[open...].firstIndex(of: ">") else {
        throw PatternError(what: "'>' is missing in '\(phrase)'")
      }
      let term = try term(rest[rest.index(after: open)..<close])
      let isDenied = rest[..<open].last == "!"
      if isDenied, term.contains(where: { " ()[]".contains($0) }) {
        throw PatternError(what: "behind '!' a term has to be words without blanks or brackets")
      }
      result += rest[..<open] + (isDenied ? term : "(\(term))")
      rest = rest[rest.index(after: close)...]
      if result.utf8.count > Self.most { break }
    }
    result += rest
    guard result.utf8.count <= Self.most else {
      throw PatternError(what: "a pattern of more than \(Self.most) bytes")
    }
    return result
  }

  private func term(_ name: Substring) throws(PatternError) -> String {
    if let text = texts[String(name)] { return text }
    throw PatternError(what: "no term is named '\(name)'\(String(name).hint(among: texts.keys))")
  }
}
