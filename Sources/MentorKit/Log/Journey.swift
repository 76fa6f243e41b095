import MentorText

/// What the way of a request takes: the steps, how many requests at a time, and which list comes next.
package struct Journey: Sendable {
  let steps: [JourneyStep]
  package let cap: OpenRequests
  let words: EventWords

  package static let builtIn = Resources.builtIn(try Journey())

  init() throws(RecordError) {
    let sources = try Resources.sources()
    let records = try Resources.records(in: "journey")
    steps = try records.filter { $0.path.hasSuffix(".step") }.map { named throws(RecordError) in
      try JourneyStep(named, sources: sources)
    }
    guard let cap = records.first(where: { $0.path.hasSuffix(".cap") }) else {
      throw RecordError(file: "Resources/journey", what: "a file '.cap' is missing")
    }
    self.cap = try OpenRequests(cap)
    words = try EventWords(records)
  }

  /// The event that a word means, if it means one.
  package func kind(_ word: String) -> HelpRequest.Kind? { words.kind(word) }

  /// A step that is to be done for a request.
  package struct Due: Sendable {
    let request: HelpRequest
    package let step: JourneyStep
    /// From when on it makes sense.
    let from: Day
    let by: Day

    var say: String { step.say.filled(name: request.name) }
  }

  /// What is to be done for a request up to a day, and behind it: by day, then in the order of the steps.
  package func steps(for request: HelpRequest, on today: Day) -> (due: [Due], later: [Due]) {
    let all = steps.compactMap { step in
      step.days(for: request).flatMap { days in
        days.until.map { $0 < today } == true
          ? nil : Due(request: request, step: step, from: days.from, by: days.by)
      }
    }
    // Who said no and helped all the same is thanked once, for what came last.
    let due = all.filter { step in
      step.from <= today
        && !all.contains { $0.step.marks == step.step.marks && $0.from <= today && $0.from > step.from }
    }.sorted { ($0.by, $0.step.id) < ($1.by, $1.step.id) }
    // Of two ways to go on, only the nearer one is announced.
    let later = all.filter { $0.from > today }.sorted { ($0.from, $0.step.id) < ($1.from, $1.step.id) }
    return (due, due.isEmpty ? Array(later.prefix(1)) : [])
  }

  /// The list that comes next for somebody: the first one that fits what happened last and has an open step.
  ///
  /// - Parameters:
  ///   - request: the request that is open, if there is one.
  ///   - done: ids of the ticked items of a list.
  func nextList(for request: HelpRequest?, done: (Checklist) -> Set<String>) -> Checklist? {
    let stage = request?.stage?.rawValue ?? "start"
    return Checklist.all.first { list in
      list.after.contains(stage) && !list.items.allSatisfy { $0.isDone(in: done(list)) }
    }
  }
}
