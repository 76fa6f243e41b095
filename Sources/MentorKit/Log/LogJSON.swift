extension LogBook {
  /// Requests as JSON, schema "mentor.log/1".
  package func json(_ requests: [HelpRequest], on today: Day) -> String {
    JSON.object([
      ("schema", .string("mentor.log/1")),
      ("today", .string(today.description)),
      ("open", .int(openCount)),
      ("most", .int(Journey.builtIn.cap.most)),
      ("requests", .array(requests.map { value($0, today) })),
    ]).text(pretty: true)
  }

  /// What is to be done up to a day, as JSON of the same schema: only the requests with a step that is due.
  package func dueJSON(on today: Day) -> String {
    json(requests.filter { !Journey.builtIn.steps(for: $0, on: today).due.isEmpty }, on: today)
  }

  private func value(_ request: HelpRequest, _ today: Day) -> JSON {
    let steps = Journey.builtIn.steps(for: request, on: today)
    return .object([
      ("person", .string(request.name.text)),
      ("about", JSON(request.about.isEmpty ? nil : request.about)),
      ("channel", JSON(request.channel.isEmpty ? nil : request.channel)),
      ("state", .string(request.state.rawValue)),
      ("events", .array(request.events.map(\.value))),
      ("due", .array(steps.due.map(\.value))),
      ("later", .array(steps.later.map(\.value))),
    ])
  }
}

extension HelpRequest.Event {
  fileprivate var value: JSON {
    .object([
      ("day", .string(day.description)), ("what", .string(kind.rawValue)),
      ("text", JSON(text.isEmpty ? nil : text)),
    ])
  }
}

extension Journey.Due {
  fileprivate var value: JSON {
    .object([
      ("step", .string(step.id)),
      ("title", .string(step.title)),
      ("from", .string(from.description)),
      ("by", .string(by.description)),
      ("marks", .string(step.marks.rawValue)),
      ("say", .string(say)),
      ("why", .string(step.why)),
      ("source", .array(step.sources.map { .string($0) })),
    ])
  }
}
