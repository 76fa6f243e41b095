package import MentorText

/// The record of who was asked and what came of it, as it is kept in a file.
///
///     person:  Ana Ruiz
///     about:   how her loader shuffles
///     channel: email
///     events:
///       2026-11-02 asked
///       2026-11-16 advised Shuffle once for each epoch
package struct LogBook: Sendable {
  /// The file as it is written back.
  package private(set) var book: RecordBook
  /// All requests that can be read, in the order of the file.
  package private(set) var requests: [HelpRequest]
  /// What cannot be read; it stays in the file as it is.
  package private(set) var problems: [RecordError]
  /// Places in `book.blocks` of `requests`.
  private var places: [Int]

  /// - Parameter file: the name used in errors.
  package init(_ book: RecordBook, file: String) {
    self.book = book
    requests = []
    problems = []
    places = []
    for place in book.entries {
      if let request = read(book.blocks[place], file: file) {
        requests.append(request)
        places.append(place)
      }
    }
  }

  package var openCount: Int { requests.count { $0.isOpen } }

  /// The newest open request to somebody, or else the newest.
  package func latest(to name: PersonName) -> HelpRequest? { latestPlace(to: name).map { requests[$0] } }

  package mutating func add(_ request: HelpRequest) {
    var block = RecordBook.Block()
    block["person"] = [request.name.text]
    block["about"] = [request.about]
    block["channel"] = [request.channel]
    block["events"] = request.events.map(\.line)
    places.append(book.blocks.count)
    book.blocks.append(block)
    requests.append(request)
  }

  /// Adds an event to the newest request to somebody, behind those of its day.
  ///
  /// - Returns: the request as it stands now; nil if there is none.
  package mutating func record(_ event: HelpRequest.Event, for name: PersonName) -> HelpRequest? {
    guard let place = latestPlace(to: name) else { return nil }
    var lines = book.blocks[places[place]]["events"]
    let before = lines.lastIndex { line in
      HelpRequest.Event(line: line).map { $0.day <= event.day } == true
    }
    lines.insert(event.line, at: before.map { $0 + 1 } ?? 0)
    book.blocks[places[place]]["events"] = lines
    let request = requests[place]
    requests[place] = HelpRequest(
      name: request.name,
      channel: request.channel,
      about: request.about,
      events: request.events + [event]
    )
    return requests[place]
  }

  /// Takes away everything about somebody, also what cannot be read.
  ///
  /// - Returns: how many requests there were.
  package mutating func forget(_ name: PersonName) -> Int {
    let gone = book.entries.filter { place in
      book.blocks[place]["person"].first.flatMap { try? PersonName($0) } == name
    }
    book.remove(Set(gone))
    self = LogBook(book, file: "")
    return gone.count
  }

  private func latestPlace(to name: PersonName) -> Int? {
    requests.lastIndex { $0.name == name && $0.isOpen } ?? requests.lastIndex { $0.name == name }
  }

  private mutating func read(_ block: RecordBook.Block, file: String) -> HelpRequest? {
    func problem(_ line: Int, _ what: String) {
      problems.append(RecordError(file: file, line: line, what: what))
    }
    let line = block.fields.first?.line ?? 0
    guard let person = block["person"].first else {
      problem(line, "a request needs 'person:'")
      return nil
    }
    do {
      let name = try PersonName(person)
      var events: [HelpRequest.Event] = []
      for value in block.fields.first(where: { $0.key == "events" })?.values ?? [] {
        if let event = HelpRequest.Event(line: value.text) {
          events.append(event)
        } else {
          problem(value.line, "expected a day and what happened, such as '2026-11-16 answered'")
        }
      }
      guard !events.isEmpty else {
        problem(line, "a request needs 'events:' with one line at least, such as '2026-11-02 asked'")
        return nil
      }
      return HelpRequest(
        name: name,
        channel: block["channel"].first ?? "",
        about: block["about"].joined(separator: " "),
        events: events
      )
    } catch {
      problem(line, error.description)
      return nil
    }
  }
}

extension HelpRequest.Event {
  /// "2026-11-16 advised Shuffle once for each epoch"
  init?(line: String) {
    let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
    guard parts.count >= 2, let day = Day(iso: parts[0]), let kind = HelpRequest.Kind(rawValue: parts[1])
    else { return nil }
    self.init(day: day, kind: kind, text: parts.count > 2 ? parts[2] : "")
  }

  var line: String { "\(day) \(kind.rawValue)\(text.isEmpty ? "" : " \(text)")" }
}
