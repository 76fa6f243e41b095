/// What a session asks next, in words.
package struct SessionPrompt: Sendable {
  /// Which of how many, counted from 1.
  package let number: Int
  let count: Int
  let title: String
  let ask: String
  let why: String?
  let hint: String?
  let example: String?
  /// What can be chosen from: a word to write and what it means.
  let choices: [(id: String, title: String)]
  /// What stands there now; an empty line keeps it.
  let current: Answer?
  /// It may stay empty.
  let isOptional: Bool
  /// The answer ends with an empty line, not with the first line.
  let takesLines: Bool

  /// The prompt for a terminal; ends with a line break.
  package func text(_ look: Look) -> String {
    var page = Wrapped(look)
    page.section("\(number) of \(count). \(title)")
    page.add(ask)
    if let why { page.add("Why: \(why)", indent: 2) }
    if let hint { page.add("Hint: \(hint)", indent: 2) }
    if let example { page.add("Example: \(example)", indent: 2, style: .passage) }
    for (place, choice) in choices.enumerated() {
      page.add("\(place + 1)  \(choice.title)", indent: 2, hanging: 5)
    }
    if let current { page.add("Now: \(Printable.text(current.text))", indent: 2) }
    let ends = takesLines ? "An empty line ends the answer" : ""
    let empty = current != nil ? "Enter alone keeps it" : isOptional ? "Enter alone leaves it out" : ""
    let note = [ends, empty].filter { !$0.isEmpty }.joined(separator: ". ")
    if !note.isEmpty { page.add("(\(note))", indent: 2) }
    return page.text
  }
}
