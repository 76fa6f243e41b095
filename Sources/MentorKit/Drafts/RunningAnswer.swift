import MentorText

/// An answer of several lines as one text that can stand inside a sentence: marks of lists go, and lines that
/// are items are told one after the other.
struct RunningAnswer {
  let answer: Answer

  /// The only word that is added.
  static let conjunction = "and"

  /// Unit: characters. A longer line was broken for its width; own judgement, not measured.
  private static let longestItem = 45

  init(_ told: Answer, form: BriefField.Form, _ shapes: ShapeReader, matcher: inout PatternMatcher) {
    let lines = told.lines.map(ListLine.init)
    switch form {
    case .name:
      let names = told.lines.flatMap { $0.split(separator: ";") }.map { NameAnswer(String($0)).name }
      answer = Answer(Self.joined(names.filter { !$0.isEmpty }, with: ", "))
    case .list where lines.count > 1: answer = told
    // "1. May" is a day.
    case _ where lines.count == 1:
      answer = Answer(told.lines[0].first?.isNumber == true ? told.lines[0] : lines[0].text)
    default: answer = Answer(Self.text(of: lines, shapes, matcher: &matcher))
    }
  }

  /// Behind "Dear": "the Swift team" is greeted without its article.
  var addressed: Answer {
    let words = answer.text.split(separator: " ", maxSplits: 1)
    return words.count > 1 && words[0].lowercased() == "the" ? Answer(String(words[1])) : answer
  }

  private static func text(of lines: [ListLine], _ shapes: ShapeReader, matcher: inout PatternMatcher)
    -> String
  {
    var lead: [String] = []
    var items: [String] = []
    let isList = lines.contains(where: \.isItem)
    if !isList, !areItems(lines.map(\.text)) { return lines.map(\.text).joined(separator: " ") }
    for line in lines {
      if line.isItem || !isList {
        items.append(line.text)
      } else if items.isEmpty {
        lead.append(line.text)
      } else {
        items[items.count - 1] += " " + line.text
      }
    }
    return (lead + [text(of: items, shapes, matcher: &matcher)]).joined(separator: " ")
  }

  private static func text(of items: [String], _ reader: ShapeReader, matcher: inout PatternMatcher) -> String
  {
    var isOpen = true
    var isQuestion = false
    var isSentence = false
    var parts: [String] = []
    for item in items {
      let text = item.hasSuffix("...") ? item : String(item.trimmedEnd(of: ",;"))
      let shape = reader.shape(of: text, matcher: &matcher)
      isOpen = isOpen && text.last.map { !".?!…".contains($0) } ?? false
      isQuestion = isQuestion || shape.names.contains(.question)
      isSentence = isSentence || shape.names.contains(.clause) || text.contains { ",;".contains($0) }
      parts.append(parts.isEmpty || !shape.canBeginSmall ? text : Joiner.lowered(text))
    }
    if isOpen, isQuestion { return items.map { $0.trimmedEnd(of: ",;") + "?" }.joined(separator: " ") }
    if !isOpen { return items.joined(separator: " ") }
    return isSentence ? parts.joined(separator: "; ") : joined(parts, with: ", ")
  }

  private static func joined(_ parts: [String], with separator: String) -> String {
    guard parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: separator) + " \(conjunction) " + parts[parts.count - 1]
  }

  /// Short lines of which none runs on into the next.
  private static func areItems(_ lines: [String]) -> Bool {
    lines.allSatisfy { $0.count < longestItem && $0.last.map { !".?!…,;:-".contains($0) } == true }
      && lines.dropFirst().allSatisfy { !runsOn(from: $0.split(separator: " ").first ?? "") }
      && lines.dropLast().allSatisfy { !runsOn(from: $0.split(separator: " ").last ?? "") }
  }

  private static func runsOn(from word: Substring) -> Bool {
    WordSet.lineJoins.contains(FoldedHash.of(word))
  }
}

extension String {
  fileprivate func trimmedEnd(of marks: String) -> Substring {
    var rest = self[...]
    while let last = rest.last, marks.contains(last) { rest.removeLast() }
    return rest
  }
}
