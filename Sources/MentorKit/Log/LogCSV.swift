extension LogBook {
  /// Requests as CSV, one a row: a column for each kind of event with its last day, and one for what was
  /// advised.
  package func csv(_ requests: [HelpRequest], on today: Day) -> String {
    let kinds = HelpRequest.Kind.allCases
    let head =
      ["person", "about", "channel", "state"] + kinds.map(\.rawValue) + ["advice", "next", "next-day"]
    let rows = requests.map { request in
      let steps = Journey.builtIn.steps(for: request, on: today)
      let next = (steps.due + steps.later).first
      let advice = request.events.filter { $0.kind == .advised }.map(\.text).joined(separator: "; ")
      return [request.name.text, request.about, request.channel, request.state.rawValue]
        + kinds.map { request.day(of: $0)?.description ?? "" }
        + [advice, next?.step.title ?? "", next.map { max($0.from, min($0.by, today)).description } ?? ""]
    }
    return CSV.text([head] + rows)
  }
}
