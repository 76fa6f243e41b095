/// What a session asks next, in words.
public struct SessionPrompt: Sendable {
  /// Which of how many, counted from 1.
  public let number: Int
  public let count: Int
  public let title: String
  public let ask: String
  public let why: String?
  public let hint: String?
  public let example: String?
  /// What can be chosen from: a word to write and what it means.
  public let choices: [(id: String, title: String)]
  /// What stands there now; an empty line keeps it.
  public let current: Answer?
  /// It may stay empty.
  public let isOptional: Bool
  /// The answer ends with an empty line, not with the first line.
  public let takesLines: Bool

  /// The prompt as lines of a width; ends with a line break.
  public func text(width: Int, isColoured: Bool = false) -> String {
    var page = Wrapped(width: width, isColoured: isColoured)
    page.add("")
    page.add("\(number) of \(count). \(title)", style: .heading)
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
