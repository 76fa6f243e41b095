import MentorText

/// A name as it is greeted, without what writers, briefs and mail programs put around it.
struct NameAnswer {
  let name: String
  /// That stands beside it: "Ana Ruiz <ana@x.org>".
  let address: String?

  init(_ told: String) {
    var rest = told[...]
    if let open = rest.lastIndex(of: "<"), rest.last == ">" {
      let inside = rest[rest.index(after: open)...].dropLast()
      address = inside.contains("@") ? String(inside) : nil
      if address != nil { rest = rest[..<open] }
    } else {
      address = nil
    }
    name = Self.cleaned(rest.trimmed)
  }

  private static func cleaned(_ told: String) -> String {
    var text = ListLine(told).text[...]
    while let first = text.first, let last = text.last, text.count > 2, pairs.contains("\(first)\(last)") {
      text = text.dropFirst().dropLast()
    }
    while let last = text.last, ",;:!? ".contains(last) || last == "." && !endsShort(text) {
      text.removeLast()
    }
    return text.isEmpty ? told : String(text)
  }

  private static let pairs: Set<String> = ["\"\"", "''", "“”", "„“", "«»", "‘’"]

  /// "Acme Ltd." and "Ana R." end with a word that was cut short.
  private static func endsShort(_ text: Substring) -> Bool {
    let word = (text.split(separator: " ").last ?? "").dropLast()
    return word.count == 1 || word.contains(".") || WordSet.lettersBehindNames.contains(FoldedHash.of(word))
      || WordSet.shortFirms.contains(FoldedHash.of(word))
  }
}

extension Brief {
  /// Where the reader is written to; it may stand beside the name.
  package var addressOfReader: String? {
    self[.address]?.text ?? self[.to].flatMap { NameAnswer($0.text).address }
  }
}
