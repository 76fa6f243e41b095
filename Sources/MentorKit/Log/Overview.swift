/// All lists in the order of the journey, and for everybody with something open which of them comes next.
package struct Overview: Sendable {
  /// Somebody with an open request or with ticks.
  struct Person: Sendable {
    let name: PersonName
    let request: HelpRequest?
    /// nil where every list that fits is done.
    let next: Progress?
    /// Other lists of which some items are done and some are not.
    let begun: [Progress]
    /// Until when there is nothing to do for the request; nil where something is due, or nothing comes.
    let quietUntil: Day?
  }

  /// How far a list is.
  struct Progress: Sendable {
    let list: Checklist
    /// Its items that are done.
    let done: Int

    /// "no-or-silence (1 of 11 done)".
    var text: String { "\(list.id) (\(done) of \(list.items.count) done)" }
  }

  let people: [Person]
  let today: Day

  package init(log: LogBook, ticks: TickBook, today: Day) {
    self.today = today
    var seen: Set<PersonName> = []
    let requests = log.requests.reversed().filter { $0.isOpen && seen.insert($0.name).inserted }.reversed()
    let asked = Set(log.requests.map(\.name))
    let others = ticks.people.filter { !asked.contains($0) && seen.insert($0).inserted }
    let named = requests.map { ($0.name, $0) } + others.map { ($0, HelpRequest?.none) }
    people = named.map { name, request in
      func progress(_ list: Checklist) -> Progress {
        let ticked = ticks.done(list, for: name)
        return Progress(list: list, done: list.items.count { $0.isDone(in: ticked) })
      }
      let next = Journey.builtIn.nextList(for: request) { ticks.done($0, for: name) }
      return Person(
        name: name,
        request: request,
        next: next.map(progress),
        begun: Checklist.all.filter { $0.id != next?.id }.map(progress).filter {
          $0.done > 0 && $0.done < $0.list.items.count
        },
        quietUntil: request.flatMap { Journey.builtIn.steps(for: $0, on: today).later.first?.from }
      )
    }
  }

  package func text(_ look: Look) -> String {
    var page = Wrapped(look)
    page.add("The steps around a request, in their order:", style: .heading)
    for list in Checklist.all {
      page.add("\(list.order). \(list.title): mentor checklist \(list.id)", indent: 2, hanging: 5)
      page.add("\(list.about) (\(list.items.count) steps)", indent: 5)
    }
    page.add("")
    guard !people.isEmpty else {
      page.add("Nobody has a request open. 'mentor checklist before-asking --with NAME' begins one.")
      return page.text
    }
    page.add("Next for each person:", style: .heading)
    for person in people { page.add(Printable.text(line(for: person)), indent: 2, hanging: 4) }
    return page.text
  }

  /// "Ana Ruiz: waiting for an answer (nothing to do before Mon 9 Nov), next: no-or-silence (1 of 11 done),
  /// begun: drafting (2 of 17 done)".
  private func line(for person: Person) -> String {
    let state = person.request.map { $0.state.means } ?? "not asked yet"
    let begun = person.begun.map(\.text).joined(separator: ", ")
    let lists =
      (person.next.map { ["next: \($0.text)"] } ?? []) + (begun.isEmpty ? [] : ["begun: \(begun)"])
    let told = lists.isEmpty ? "every step is done" : lists.joined(separator: ", ")
    let quiet = person.quietUntil.map { " (nothing to do before \($0.text(on: today)))" } ?? ""
    return "\(person.name.text): \(state)\(quiet), \(told)"
  }

  package var markdown: String {
    var text = "## The steps around a request\n\n"
    for list in Checklist.all { text += "\(list.order). **\(list.title)** (`\(list.id)`): \(list.about)\n" }
    if !people.isEmpty { text += "\n## Next for each person\n\n" }
    for person in people { text += "- \(Markdown.escaped(line(for: person)))\n" }
    return text
  }

  /// Schema "mentor.checklist/1", without "list".
  package func json() -> String {
    let lists = Checklist.all.map { list in
      JSON.object([
        ("list", .string(list.id)), ("title", .string(list.title)), ("about", .string(list.about)),
        ("of", .int(list.items.count)),
      ])
    }
    let people = people.map { person in
      JSON.object([
        ("with", .string(person.name.text)), ("state", JSON(person.request?.state.rawValue)),
        ("next", JSON(person.next?.list.id)), ("done", .int(person.next?.done ?? 0)),
        ("quiet_until", JSON(person.quietUntil?.description)),
      ])
    }
    return JSON.object([
      ("schema", .string("mentor.checklist/1")), ("today", .string(today.description)),
      ("lists", .array(lists)),
      ("people", .array(people)),
    ]).text(pretty: true)
  }
}
