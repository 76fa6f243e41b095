extension Session {
  /// The next question; nil when everything has been asked.
  package var prompt: SessionPrompt? {
    guard let step = path.step, !hasQuit else { return nil }
    switch step {
    case .kind:
      return choice(
        "What kind of message",
        "What do you want to write? The number or the word.",
        book.kinds.map { ($0.id, "\($0.id): \($0.title)") },
        current: brief.kind
      )
    case .channel:
      return choice(
        "The way it travels",
        "How will it travel? The number or the word; Enter alone for e-mail.",
        book.channels.map { channel in
          (channel.id, "\(channel.id): \(channel.title)" + (channel.limit.map { ", \($0) characters" } ?? ""))
        },
        current: brief.channel
      )
    case .field(let id): return book.field(id, of: kind).map(question)
    }
  }

  private func question(_ field: BriefField) -> SessionPrompt {
    SessionPrompt(
      number: path.place + 1,
      count: path.steps.count,
      title: field.title,
      ask: field.ask,
      why: field.why,
      hint: field.hint,
      example: field.example,
      choices: [],
      current: brief[field.id],
      isOptional: isOptional(field.id),
      takesLines: field.form == .text || field.form == .list
    )
  }

  private func choice(
    _ title: String,
    _ ask: String,
    _ choices: [(id: String, title: String)],
    current: String?
  ) -> SessionPrompt {
    SessionPrompt(
      number: path.place + 1,
      count: max(path.steps.count, path.place + 2),
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
}
