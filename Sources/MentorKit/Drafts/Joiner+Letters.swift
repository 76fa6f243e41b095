/// Marks and letters where an answer meets fixed words.
extension Joiner {
  /// Each sentence with its own mark: the question mark stands behind the question, not behind what is said
  /// after it.
  ///
  /// - Parameter asksFirst: the first one is put as a question.
  static func marked(_ given: Given, asksFirst: Bool = false) -> String {
    let bytes = Array(given.answer.text.utf8)
    var out = ""
    var start = 0
    for (place, sentence) in given.shape.sentences.enumerated() {
      let isQuestion = sentence.isQuestion || asksFirst && place == 0
      let isLast = place + 1 == given.shape.sentences.count
      let end = isLast ? bytes.count : sentence.end
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      start = end
      let blank = text.prefix { $0 == " " }
      let rest = capitalised(String(text.dropFirst(blank.count)))
      out += blank + (isQuestion ? trimmed(rest, before: "?") : rest)
      let isOpen = out.last.map { !closes($0, for: ".") && $0 != "." } ?? false
      if isOpen, isQuestion || isLast { out += isQuestion ? "?" : "." }
    }
    return out
  }

  /// Without the marks that the wording sets itself.
  static func trimmed(_ text: String, before mark: Character) -> String {
    let marks: String
    switch mark {
    case ".": marks = ".,;:"
    case ",": marks = ".,;:!"
    case "?": marks = ".,;:?!"
    default: marks = ""
    }
    // "and so on ..." keeps its dots.
    if text.hasSuffix("...") { return text }
    var rest = Substring(text)
    while let last = rest.last, marks.contains(last) { rest.removeLast() }
    return rest.isEmpty ? text : String(rest)
  }

  static func beginsSentence(after text: String) -> Bool {
    guard let last = text.last(where: { $0 != " " }) else { return true }
    return ".?!…\n".contains(last)
  }

  /// With a capital letter, unless the first word is an address, a name such as "iPhone" or one with digits.
  static func capitalised(_ text: String) -> String {
    let word = text.prefix { $0 != " " }
    guard let first = text.unicodeScalars.first, first.properties.isLowercase,
      first.properties.titlecaseMapping.unicodeScalars.count == 1,
      word.unicodeScalars.dropFirst().allSatisfy({
        !$0.properties.isUppercase && !"@/._".unicodeScalars.contains($0) && !("0"..."9").contains($0)
      })
        || word.hasSuffix(".") && !word.dropLast().contains(where: { "@/._".contains($0) })
    else { return text }
    return first.properties.titlecaseMapping + String(text.unicodeScalars.dropFirst())
  }

  static func lowered(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, first.properties.isUppercase,
      first.properties.lowercaseMapping.unicodeScalars.count == 1
    else { return text }
    return first.properties.lowercaseMapping + String(text.unicodeScalars.dropFirst())
  }

  /// "... to know by" and "by Friday" have one "by".
  static func withoutRepeat(_ text: String, after out: String) -> String {
    let word = text.prefix { $0 != " " }
    guard out.hasSuffix(" "), word.count < text.count, word.allSatisfy(\.isLetter),
      let last = out.split(separator: " ").last, last.lowercased() == word.lowercased()
    else { return text }
    return String(text.dropFirst(word.count + 1))
  }

  /// The mark stands inside the quotation marks.
  static func isQuoted(_ mark: Character, in out: String) -> Bool {
    guard let last = out.last, "\"”’»".contains(last), let said = out.dropLast().last else { return false }
    return mark == "." ? ".?!…".contains(said) : mark == said
  }

  static func closes(_ last: Character, for mark: Character) -> Bool {
    mark == "." ? "?!…。？！।؟".contains(last) : mark == "?" ? "？؟".contains(last) : false
  }
}
