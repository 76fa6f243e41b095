extension LogBook {
  /// All requests for a person to read, open ones first.
  package func list(_ requests: [HelpRequest], on today: Day, _ look: Look) -> String {
    var page = Wrapped(look)
    for (place, request) in requests.enumerated() {
      if place > 0 { page.add("") }
      page.add(Printable.text("\(request.name.text): \(request.state.means)"), style: .heading)
      if !request.about.isEmpty { page.add(Printable.text("About \(request.about)"), indent: 2, hanging: 4) }
      for event in request.events {
        page.add(Printable.text(line(event, of: request, today)), indent: 2, hanging: 4)
      }
      let steps = Journey.builtIn.steps(for: request, on: today)
      for next in steps.due + steps.later {
        page.add(next.line(on: today), indent: 2, hanging: 4)
      }
    }
    return page.text
  }

  /// "Mon 2 Nov: asked by email", "Mon 16 Nov: advised: Shuffle once".
  private func line(_ event: HelpRequest.Event, of request: HelpRequest, _ today: Day) -> String {
    let means = Journey.builtIn.words.means(event.kind)
    let channel = event.kind == .asked && !request.channel.isEmpty ? " by \(request.channel)" : ""
    return "\(event.day.text(on: today)): \(means)\(channel)" + (event.text.isEmpty ? "" : ": \(event.text)")
  }

  /// What is to be done up to a day, and what comes behind it.
  ///
  /// - Parameter isWhy: with the reason for each step and where it comes from.
  package func due(on today: Day, _ look: Look, isWhy: Bool = false) -> String {
    let (due, later) = steps(on: today)
    var page = Wrapped(look)
    let count = due.isEmpty ? "nothing to do" : due.count == 1 ? "1 thing to do" : "\(due.count) things to do"
    page.add("\(today.long): \(count)", style: .heading)
    for step in due {
      page.add("")
      page.add(Printable.text("\(step.request.name.text): \(step.step.title), \(step.dayText(on: today))"))
      page.add(Printable.text(step.say), indent: 2)
      if isWhy {
        for reason in [step.step.why] + step.step.sources {
          page.add("Why: \(reason)", indent: 2, hanging: 4)
        }
      }
      page.add(Printable.text("Then: \(step.command)"), indent: 2, hanging: 4)
    }
    if !later.isEmpty {
      page.add("")
      page.add("Later:")
      for step in later {
        let line = "\(step.from.text(on: today)): \(step.request.name.text): \(step.step.title)"
        page.add(Printable.text(line), indent: 2, hanging: 4)
      }
    }
    if let advice = Journey.builtIn.cap.advice(open: openCount) {
      page.add("")
      page.add(advice)
    }
    return page.text
  }

  /// All steps of all requests, the most urgent first.
  func steps(on today: Day) -> (due: [Journey.Due], later: [Journey.Due]) {
    let all = requests.map { Journey.builtIn.steps(for: $0, on: today) }
    return (
      all.flatMap(\.due).sorted { ($0.by, $0.request.name.text) < ($1.by, $1.request.name.text) },
      all.flatMap(\.later).sorted { ($0.from, $0.request.name.text) < ($1.from, $1.request.name.text) }
    )
  }
}

extension Journey.Due {
  /// "Next: Follow up once, by Mon 16 Nov".
  package func line(on today: Day) -> String { "Next: \(step.title), \(dayText(on: today))" }

  /// "by Mon 16 Nov", "from Mon 9 Nov", and that the day has passed.
  func dayText(on today: Day) -> String {
    if from > today { return "from \(from.text(on: today))" }
    return by < today ? "was due \(by.text(on: today)), and still is" : "by \(by.text(on: today))"
  }

  /// The command that records the step, for a shell.
  var command: String {
    "mentor log done \(ShellWord.operand(request.name.text)) \(step.marks.rawValue)"
  }
}

extension HelpRequest {
  /// "Ana Ruiz: asked, Mon 2 Nov", and that the request is closed where it is.
  package func line(of event: Event, on today: Day) -> String {
    "\(name.text): \(Journey.builtIn.words.means(event.kind)), \(event.day.text(on: today))"
      + (isOpen || event.kind == .closed ? "" : "; closed")
  }
}
