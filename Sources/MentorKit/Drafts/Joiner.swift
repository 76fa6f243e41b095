import MentorText

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
      case .text(let text):
        let isMarkOver = isClosed && (text.hasPrefix(".") || text.hasPrefix("?"))
        append(isMarkOver ? String(text.dropFirst()) : text, to: &out)
      case .slot(let shapes, let field):
        guard let given = given[field] else { return "" }
        let isMarked = isMarked(given, as: shapes, before: next, after: out)
        isClosed = given.isList || isMarked
        if isMarked {
          out += Self.marked(given)
        } else if Self.asksFirst(given, before: next) {
          let text = Self.marked(given, asksFirst: true)
          out += given.shape.canBeginSmall && !Self.beginsSentence(after: out) ? Self.lowered(text) : text
          isClosed = true
        } else {
          append(given, to: &out, before: next)
        }
      }
    }
    return out
  }

  /// A question keeps its own mark where more than it is said, and where the wording would close it with a
  /// full stop.
  private func isMarked(
    _ given: Given,
    as shapes: [ShapeName],
    before next: Wording.Piece?,
    after out: String
  )
    -> Bool
  {
    guard given.shape.names.contains(.question), !given.isList, given.form != .name else { return false }
    if shapes.contains(.question) { return !given.shape.isOneSentence }
    guard shapes.isEmpty, case .text(let text) = next else { return false }
    return text.hasPrefix(".") && Self.beginsSentence(after: out)
  }

  /// "Would you ...?" asks with the first of several sentences.
  private static func asksFirst(_ given: Given, before next: Wording.Piece?) -> Bool {
    guard !given.shape.isOneSentence, !given.isList, given.form != .name, case .text(let text) = next else {
      return false
    }
    return text.hasPrefix("?")
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
    let parts = given.answer.text.split(separator: ",").map(\.trimmed)
    // "Tuesday, 3 May"
    let isDate = given.shape.names.contains(.day) && parts.count == 2 && parts[1].first?.isNumber == true
    return given.shape.isOneSentence && given.shape.words <= 12 && (parts.count < 2 || isDate)
      && !given.shape.names.contains(.question)
  }

  /// Fixed wording; its full stop gives way to the mark that the answer ends with.
  private func append(_ text: String, to out: inout String) {
    var text = Substring(text)
    if let first = text.first, ".,?".contains(first), let last = out.last,
      Self.closes(last, for: first) || (first == "." && out.hasSuffix("...")) || Self.isQuoted(first, in: out)
    {
      text.removeFirst()
    }
    out += text
  }

  private func append(_ given: Given, to out: inout String, before next: Wording.Piece?) {
    if given.isList {
      out += "\n" + given.answer.lines.map { "- " + ListLine($0).text }.joined(separator: "\n")
      return
    }
    var text = given.answer.text
    if given.isGap {
      out += text
      return
    }
    if given.form != .name, case .text(let following) = next, let mark = following.first {
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
}
