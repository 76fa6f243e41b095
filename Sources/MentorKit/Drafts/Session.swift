import MentorText

/// A conversation that fills a brief: one question at a time, with feedback on each answer by the rules that
/// score messages.
///
/// It holds no stream and prints nothing: give it a line with `hear(_:)`, show what it answers, then show
/// `prompt`.
package struct Session: Sendable {
  package private(set) var brief: Brief
  /// The writer wants to stop; the brief holds what was told.
  package private(set) var hasQuit = false
  private(set) var path: SessionPath
  private var care: SessionCare
  /// Lines of an answer that goes on.
  private var lines: [String] = []
  private let drafter: Drafter

  /// - Parameter brief: what is known already, the profile included; none of it is asked again, and what is
  ///   to be said of it comes before the session.
  package init(brief: Brief, drafter: Drafter = Drafter()) {
    self.brief = brief
    self.drafter = drafter
    path = SessionPath(brief, drafter.book)
    care = SessionCare(shown: drafter.care(for: brief))
  }

  /// The words that steer a session.
  package static let help =
    "Write 'back' for the question before, 'skip' to go on to the next, 'quit' to stop; lines typed so far are kept. '?' shows this line."

  var book: DraftBook { drafter.book }

  /// Nil while it is not chosen.
  var kind: DraftKind? { brief.kind.flatMap(book.kind) }

  /// A field that may stay empty.
  func isOptional(_ field: String) -> Bool { kind?.also.contains(field) == true }

  /// An answer has begun and goes on until an empty line.
  package var isMidAnswer: Bool { !lines.isEmpty }

  /// A card was shown that comes alone: nothing is asked and nothing remarked until the writer goes on.
  package var isHeld: Bool { care.isHeld }

  /// The writer went on behind one.
  package var wentOn: Bool { care.wentOn }

  /// Takes a line that the writer wrote.
  ///
  /// - Returns: what to say about it, one paragraph each; often nothing.
  package mutating func hear(_ line: String) -> [String] {
    let answer = Answer(line)
    let word = SessionWord(answer)
    if let said = care.hear(word) { return said }
    switch word {
    case .quit:
      let said = keepLines()
      hasQuit = true
      // Nothing is left to go on with.
      return isHeld ? said.dropLast() : said
    case .back:
      let said = keepLines()
      path.goBack()
      return said
    case .skip:
      // Without a kind there is nothing to ask, and a message travels somehow.
      if path.step == .kind || path.step == .channel { return hearNothing() }
      let said = keepLines()
      path.goOn()
      return said
    case .help: return [Self.help]
    case .nothing: return hearNothing()
    case nil: break
    }
    guard case .field(let id) = path.step else { return choose(answer.text) }
    lines.append(answer.text)
    return prompt?.takesLines == true ? [] : finish(id)
  }

  /// The card for a line that answers another question.
  package func care(in line: String) -> CareCard? { drafter.care(in: line) }

  /// Whether a line leaves a question without an answer, also where the questions are over.
  package static func isRefusal(_ line: String) -> Bool {
    [.nothing, .skip, .quit].contains(SessionWord(Answer(line)))
  }

  /// Stops here, as when the terminal goes away: what was told stays in the brief.
  package mutating func quit() { _ = hear("quit") }

  /// Takes the lines typed so far for the answer.
  ///
  /// - Returns: the card that they call for, if it was not shown before.
  private mutating func keepLines() -> [String] {
    guard case .field(let id) = path.step, !lines.isEmpty else { return [] }
    brief[id] = Answer(lines.joined(separator: "\n"))
    lines = []
    return care.say(drafter.care(for: brief))
  }

  private mutating func hearNothing() -> [String] {
    guard let step = path.step else { return [] }
    switch step {
    case .field(let id) where !lines.isEmpty: return finish(id)
    case .field(let id):
      if brief[id] == nil, !isOptional(id), !path.hasWarned {
        path.hasWarned = true
        return ["Nothing yet. Enter once more leaves a gap in the message that you can fill later."]
      }
    case .channel: brief.channel = brief.channel ?? book.standardChannel.id
    case .kind:
      if brief.kind == nil { return ["One of them is needed; \"first\" is a first message to somebody new."] }
    }
    path.goOn()
    return []
  }

  private mutating func choose(_ word: String) -> [String] {
    let ids = prompt?.choices.map(\.id) ?? []
    let picked = Int(word).flatMap { ids.indices.contains($0 - 1) ? ids[$0 - 1] : nil } ?? word.lowercased()
    guard ids.contains(picked) else {
      // Who is in need is not told that it is none of the words.
      if let card = drafter.care(in: word) { return care.say(card, for: word) }
      let hint = picked.nearest(in: ids).map { " Did you mean '\($0)'?" } ?? ""
      return ["That is none of them: \(ids.joined(separator: ", ")).\(hint)"]
    }
    if path.step == .kind {
      brief.kind = picked
    } else {
      brief.channel = picked
    }
    path.plan(for: brief, book)
    path.goOn()
    return []
  }

  private mutating func finish(_ id: String) -> [String] {
    let urgent = keepLines()
    let said = urgent.isEmpty ? kind.map { drafter.feedback(on: id, of: brief, kind: $0) } ?? [] : []
    if said.isEmpty { path.goOn() }
    return said.isEmpty ? urgent : said + ["Write it anew, or press Enter to keep it."]
  }
}
