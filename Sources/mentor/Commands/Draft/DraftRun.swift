import MentorKit

/// What comes before a message, and the message: from a brief as it is, or after the questions on a terminal.
struct DraftRun {
  private let arguments: Arguments
  private let drafter: Drafter

  init(_ arguments: Arguments, _ world: World) {
    self.arguments = arguments
    // Knows what kind of help an ask needs, so that better ways are said first.
    drafter = Drafter(today: try? world.today()) { text in
      var classifier = Classifier.builtIn
      return Need(classifier.classification(of: text))
    }
  }

  /// Makes the message without a question.
  func write(_ brief: Brief, _ world: inout World) throws(Trouble) {
    guard try mayGoOn(brief, &world) else { return }
    // Beside a card that asks for calm nothing is measured or remarked.
    let isMeasured = CareGate.open(drafter.care(for: brief), arguments)?.hidesMeasure != true
    let draft = drafter.draft(brief, kind: try brief.knownKind())
    let result = DraftResult(
      draft: draft,
      brief: brief,
      arguments: arguments,
      remarks: isMeasured ? drafter.remarks(on: brief, in: draft) : [],
      isMeasured: isMeasured
    )
    _ = try result.deliver(&world)
  }

  /// The session on a terminal: questions, message, and where to keep it.
  func ask(_ brief: Brief, profile: Brief, _ world: inout World) throws(Trouble) {
    guard try mayGoOn(brief, &world) else { return }
    var talk = DraftTalk(Session(brief: brief, drafter: drafter), arguments, &world)
    guard talk.run(&world) else {
      try talk.keep(&world)
      return
    }
    do throws(Trouble) {
      let draft = drafter.draft(talk.brief, kind: try talk.brief.knownKind())
      // What could be better was said of each answer as it was given.
      let result = DraftResult(draft: draft, brief: talk.brief, arguments: arguments)
      try talk.finish(try result.deliver(&world), profile: profile, &world)
    } catch {
      do throws(Trouble) { try talk.keep(&world) } catch { world.note(error.what) }
      throw error
    }
  }

  /// Says what comes before a draft, or before its first question: human help, and better ways. Answers
  /// whether to go on.
  private func mayGoOn(_ brief: Brief, _ world: inout World) throws(Trouble) -> Bool {
    let alone = "Nothing was drafted. 'mentor draft --continue' goes on with the message."
    let card = drafter.care(for: brief)
    guard CareGate.passes(card, arguments, alone: alone, &world.err, width: world.width) else { return false }
    for signpost in drafter.signposts(for: brief, kind: try brief.knownKind()) {
      var page = Wrapped(world.look(arguments, on: world.err))
      page.add("Before you send: \(signpost.title.lowercased())", style: .heading)
      page.add(signpost.say)
      page.add("")
      world.err.write(page.text)
    }
    return true
  }
}
