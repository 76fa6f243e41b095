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
  private let drafter: Drafter
  private var steps: [Step]
  /// The steps before the fields.
  private let choices: [Step]
  /// Fields that were answered before the session.
  private let known: Set<String>
  private var place = 0
  /// Lines of an answer that goes on.
  private var lines: [String] = []
  /// An empty answer to a needed question was pointed out.
  private var hasWarned = false
  /// The card that was shown last; it is not shown for every further answer.
  private var card: CareCard?
  /// Words at a choice that a card was shown for; it does not come again for them.
  private var carded: String?
  /// A card was shown that comes alone: nothing is asked and nothing remarked until the writer goes on.
  package private(set) var isHeld = false
  /// The writer went on behind one.
  package private(set) var wentOn = false

  private enum Step: Equatable {
    case kind
    case channel
    case field(String)
  }

  /// - Parameter brief: what is known already, the profile included; none of it is asked again, and what is
  ///   to be said of it comes before the session.
  package init(brief: Brief, drafter: Drafter = Drafter()) {
    self.brief = brief
    self.drafter = drafter
    known = Set(brief.answers.keys)
    card = drafter.care(for: brief)
    choices = (brief.kind == nil ? [.kind] : []) + (brief.channel == nil ? [.channel] : [])
    steps = choices
    steps += fieldSteps
  }

  /// What is left to ask for the kind and the channel that are chosen.
  private var fieldSteps: [Step] {
    guard let kind else { return [] }
    return drafter.book.fields(of: kind, on: brief.channel.flatMap(drafter.book.channel))
      .filter { !known.contains($0) }.map(Step.field)
  }

  /// The words that steer a session.
  package static let help =
    "Write 'back' for the question before, 'skip' to go on to the next, 'quit' to stop; lines typed so far are kept. '?' shows this line."

  /// Said below a card that comes alone.
  private static let holding =
    "Nothing more is asked until you go on: Enter alone does. 'quit' stops; your answers are kept."

  private var step: Step? { place < steps.count ? steps[place] : nil }

  private var kind: DraftKind? { brief.kind.flatMap(drafter.book.kind) }

  private func field(_ id: String) -> BriefField? { drafter.book.field(id, of: kind) }

  /// An answer has begun and goes on until an empty line.
  package var isMidAnswer: Bool { !lines.isEmpty }

  /// The next question; nil when everything has been asked.
  package var prompt: SessionPrompt? {
    guard let step, !hasQuit else { return nil }
    switch step {
    case .kind:
      return choice(
        "What kind of message",
        "What do you want to write? The number or the word.",
        drafter.book.kinds.map { ($0.id, "\($0.id): \($0.title)") },
        current: brief.kind
      )
    case .channel:
      return choice(
        "The way it travels",
        "How will it travel? The number or the word; Enter alone for e-mail.",
        drafter.book.channels.map { channel in
          (channel.id, "\(channel.id): \(channel.title)" + (channel.limit.map { ", \($0) characters" } ?? ""))
        },
        current: brief.channel
      )
    case .field(let id):
      guard let field = field(id) else { return nil }
      return SessionPrompt(
        number: place + 1,
        count: steps.count,
        title: field.title,
        ask: field.ask,
        why: field.why,
        hint: field.hint,
        example: field.example,
        choices: [],
        current: brief[id],
        isOptional: kind?.also.contains(id) == true,
        takesLines: field.form == .text || field.form == .list
      )
    }
  }

  private func choice(
    _ title: String,
    _ ask: String,
    _ choices: [(id: String, title: String)],
    current: String?
  ) -> SessionPrompt {
    SessionPrompt(
      number: place + 1,
      count: max(steps.count, place + 2),
      title: title,
      ask: ask,
      why: nil,
      hint: nil,
      example: nil,
      choices: choices,
      current: current.map { Answer($0) },
      isOptional: false,
      takesLines: false
    )
  }

  /// Takes a line that the writer wrote.
  ///
  /// - Returns: what to say about it, one paragraph each; often nothing.
  package mutating func hear(_ line: String) -> [String] {
    let answer = Answer(line)
    let word = answer.text.lowercased()
    if isHeld {
      isHeld = !["", "skip", "back", "quit"].contains(word)
      if isHeld { return [Self.holding] }
      wentOn = wentOn || word != "quit"
      if word.isEmpty || word == "skip" { return [] }
    }
    switch word {
    case "quit":
      var said = keepLines()
      if isHeld { said.removeLast() }
      hasQuit = true
      return said
    case "back":
      let said = keepLines()
      move(to: max(0, place - 1))
      return said
    case "skip":
      // Without a kind there is nothing to ask, and a message travels somehow.
      if step == .kind || step == .channel { return hearNothing() }
      let said = keepLines()
      move(to: place + 1)
      return said
    case "?": return [Self.help]
    case "": return hearNothing()
    default: break
    }
    guard case .field(let id) = step else { return choose(answer.text) }
    lines.append(answer.text)
    return prompt?.takesLines == true ? [] : finish(id)
  }

  /// The card for a line that answers another question.
  package func care(in line: String) -> CareCard? { drafter.care(in: line) }

  /// Whether a line leaves a question without an answer, also where the questions are over.
  package static func isRefusal(_ line: String) -> Bool {
    ["", "skip", "quit"].contains(Answer(line).text.lowercased())
  }

  /// Stops here, as when the terminal goes away: what was told stays in the brief.
  package mutating func quit() { _ = hear("quit") }

  private mutating func move(to next: Int) {
    place = next
    hasWarned = false
  }

  /// Takes the lines typed so far for the answer.
  ///
  /// - Returns: the card that they call for, if it was not shown before.
  private mutating func keepLines() -> [String] {
    guard case .field(let id) = step, !lines.isEmpty else { return [] }
    brief[id] = Answer(lines.joined(separator: "\n"))
    lines = []
    let shown = card
    card = drafter.care(for: brief)
    guard let card, card != shown else { return [] }
    return show(card)
  }

  private mutating func show(_ card: CareCard) -> [String] {
    isHeld = card.comesAlone
    return card.text.split(separator: "\n").map(String.init) + (isHeld ? [Self.holding] : [])
  }

  private mutating func hearNothing() -> [String] {
    guard let step else { return [] }
    switch step {
    case .field(let id) where !lines.isEmpty: return finish(id)
    case .field(let id):
      if brief[id] == nil, kind?.also.contains(id) != true, !hasWarned {
        hasWarned = true
        return ["Nothing yet. Enter once more leaves a gap in the message that you can fill later."]
      }
    case .channel: brief.channel = brief.channel ?? drafter.book.standardChannel.id
    case .kind:
      if brief.kind == nil { return ["One of them is needed; \"first\" is a first message to somebody new."] }
    }
    move(to: place + 1)
    return []
  }

  private mutating func choose(_ word: String) -> [String] {
    let ids = prompt?.choices.map(\.id) ?? []
    let picked = Int(word).flatMap { ids.indices.contains($0 - 1) ? ids[$0 - 1] : nil } ?? word.lowercased()
    guard ids.contains(picked) else {
      // Who is in need is not told that it is none of the words.
      if let card = drafter.care(in: word) {
        defer { carded = word }
        return word == carded ? [] : show(card)
      }
      let hint = picked.nearest(in: ids).map { " Did you mean '\($0)'?" } ?? ""
      return ["That is none of them: \(ids.joined(separator: ", ")).\(hint)"]
    }
    if step == .kind {
      brief.kind = picked
    } else {
      brief.channel = picked
    }
    steps = choices + fieldSteps
    move(to: place + 1)
    return []
  }

  private mutating func finish(_ id: String) -> [String] {
    let urgent = keepLines()
    if !urgent.isEmpty {
      move(to: place + 1)
      return urgent
    }
    let said = feedback(on: id)
    if said.isEmpty { move(to: place + 1) }
    return said.isEmpty ? [] : said + ["Write it anew, or press Enter to keep it."]
  }

  /// What the rules say about an answer, the weightiest first; and a better way, if the ask shows one.
  private func feedback(on id: String) -> [String] {
    guard let kind else { return [] }
    var said = id == FieldName.ask.id ? drafter.signposts(for: brief, kind: kind).map(\.say) : []
    let draft = drafter.draft(brief, kind: kind)
    let score = draft.score()
    for remark in drafter.remarks(on: id, of: brief, in: draft, score: score) where !said.contains(remark.say)
    {
      said.append(remark.say)
    }
    return Array(said.prefix(2))
  }
}
