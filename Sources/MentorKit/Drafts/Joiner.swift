/// Puts answers into a wording: capital letters, final stops and the word where both meet; nothing else is
/// changed.
struct Joiner {
  /// An answer with what is known of how it is built.
  struct Given {
    let answer: Answer
    let shape: Shape
    let form: BriefField.Form
    /// A gap that stands for a missing answer.
    var isGap = false

    var isList: Bool { form == .list && answer.lines.count > 1 }
  }

  let given: [String: Given]

  /// The wording filled in; empty if an answer is missing.
  func text(of wording: Wording) -> String {
    var out = ""
    var isClosed = false
    for (place, piece) in wording.pieces.enumerated() {
      let next = place + 1 < wording.pieces.count ? wording.pieces[place + 1] : nil
      switch piece {
      case .text(let text): append(isClosed && [".", "?"].contains(text) ? "" : text, to: &out)
      case .slot(let shapes, let field):
        guard let given = given[field] else { return "" }
        let isMarked = shapes.contains(.question) && !given.shape.isOneSentence
        isClosed = given.isList || isMarked
        if isMarked {
          out += Self.capitalised(Self.marked(given))
        } else {
          append(given, to: &out, before: next)
        }
      }
    }
    return out
  }

  /// A wording fits when its answers are there, have the shapes it asks for, and are short where more words
  /// follow.
  func fits(_ wording: Wording) -> Bool {
    wording.pieces.allSatisfy { piece in
      guard case .slot(let shapes, let field) = piece else { return true }
      guard let given = given[field] else { return false }
      if given.isGap { return shapes.isEmpty }
      let isShaped = shapes.isEmpty || !given.shape.names.isDisjoint(with: shapes)
      return isShaped && (!wording.innerFields.contains(field) || isShort(given))
    }
  }

  /// Fields with an answer that is no whole sentence where one would read better: no wording has a lead for
  /// it, or only one for mere fragments.
  func unjoined(in wording: Wording) -> Set<String> {
    var fields = Set<String>()
    for (place, piece) in wording.pieces.enumerated() {
      guard case .slot(let shapes, let field) = piece, let given = given[field],
        shapes.isEmpty || shapes == [.fragment],
        [.line, .text].contains(given.form), !given.isGap, place + 1 < wording.pieces.count,
        case .text(let next) = wording.pieces[place + 1], next.hasPrefix("."),
        place == 0 || wording.pieces[place - 1].endsSentence || !shapes.isEmpty,
        !given.shape.names.isDisjoint(with: [.fragment, .deed])
      else { continue }
      fields.insert(field)
    }
    return fields
  }

  /// Own judgement, not measured, for the number of words.
  private func isShort(_ given: Given) -> Bool {
    given.shape.isOneSentence && given.shape.words <= 12 && !given.answer.text.contains(",")
      && !given.shape.names.contains(.question)
  }

  /// Fixed wording; its full stop gives way to the mark that the answer ends with.
  private func append(_ text: String, to out: inout String) {
    var text = Substring(text)
    if let first = text.first, ".,?".contains(first), let last = out.last,
      Self.closes(last, for: first) || (first == "." && out.hasSuffix("..."))
    {
      text.removeFirst()
    }
    out += text
  }

  private static func closes(_ last: Character, for mark: Character) -> Bool {
    mark == "." ? "?!…。？！।؟".contains(last) : mark == "?" ? "？؟".contains(last) : false
  }

  private func append(_ given: Given, to out: inout String, before next: Wording.Piece?) {
    if given.isList {
      out += "\n" + given.answer.lines.map { "- " + Self.withoutBullet($0) }.joined(separator: "\n")
      return
    }
    var text = given.answer.text
    if given.isGap {
      out += text
      return
    }
    if case .text(let following) = next, let mark = following.first {
      text = Self.trimmed(text, before: mark)
    }
    // A name is written as its owner writes it.
    let isName = given.form == .name && !given.shape.names.contains(.greeting)
    if !isName, Self.beginsSentence(after: out) {
      text = Self.capitalised(text)
    } else if !isName {
      if given.shape.canBeginSmall { text = Self.lowered(text) }
      text = Self.withoutRepeat(text, after: out)
    }
    out += text
  }

  /// Each sentence with its own mark: the question mark stands behind the question, not behind what is said
  /// after it.
  private static func marked(_ given: Given) -> String {
    let bytes = Array(given.answer.text.utf8)
    var out = ""
    var start = 0
    for (place, sentence) in given.shape.sentences.enumerated() {
      let isLast = place + 1 == given.shape.sentences.count
      let end = isLast ? bytes.count : sentence.end
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      start = end
      out += sentence.isQuestion ? trimmed(text, before: "?") : text
      let isOpen = out.last.map { !closes($0, for: ".") && $0 != "." } ?? false
      if isOpen, sentence.isQuestion || isLast { out += sentence.isQuestion ? "?" : "." }
    }
    return out
  }

  /// "- a" as a line of a list is "a".
  private static func withoutBullet(_ line: String) -> String {
    let rest = line.drop { "-*•– ".contains($0) }
    return rest.isEmpty ? line : String(rest)
  }

  /// Without the marks that the wording sets itself.
  private static func trimmed(_ text: String, before mark: Character) -> String {
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

  private static func beginsSentence(after text: String) -> Bool {
    guard let last = text.last(where: { $0 != " " }) else { return true }
    return ".?!…\n".contains(last)
  }

  /// With a capital letter, unless the first word is an address, a name such as "iPhone" or one with digits.
  private static func capitalised(_ text: String) -> String {
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

  private static func lowered(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, first.properties.isUppercase else { return text }
    return first.properties.lowercaseMapping + String(text.unicodeScalars.dropFirst())
  }

  /// "... to know by" and "by Friday" have one "by".
  private static func withoutRepeat(_ text: String, after out: String) -> String {
    let word = text.prefix { $0 != " " }
    guard out.hasSuffix(" "), word.count < text.count, word.allSatisfy(\.isLetter),
      let last = out.split(separator: " ").last, last.lowercased() == word.lowercased()
    else { return text }
    return String(text.dropFirst(word.count + 1))
  }
}
