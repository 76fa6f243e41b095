/// One request to one person, and what came of it.
package struct HelpRequest: Equatable, Sendable {
  /// Something that happened on a day, with a few words on it: the advice that was given, say.
  package struct Event: Equatable, Sendable {
    package let day: Day
    let kind: Kind
    /// On one line, as the log keeps it.
    let text: String

    package init(day: Day, kind: Kind, text: String = "") {
      self.day = day
      self.kind = kind
      self.text = text.onOneLine
    }
  }

  /// What can happen to a request; the words for it are in `Resources/journey/events.kinds`.
  package enum Kind: String, CaseIterable, Sendable {
    case asked
    case followedUp = "followed-up"
    case answered, declined, met, advised, acted, reported, thanked
    case writeAgain = "write-again"
    case closed
  }

  /// Where a request stands.
  enum State: String, Sendable {
    case waiting, answered, advised, acted, reported, declined, closed
  }

  package let name: PersonName
  /// How it was sent: "email", "linkedin", or any other word; empty if not told.
  let channel: String
  let about: String
  /// By day.
  package let events: [Event]

  package init(name: PersonName, channel: String = "", about: String = "", events: [Event]) {
    self.name = name
    self.channel = channel.onOneLine
    self.about = about.onOneLine
    self.events = events.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }

  /// The last day on which something of a kind happened.
  package func day(of kind: Kind) -> Day? { events.last { $0.kind == kind }?.day }

  /// Decided by what happened last; an answer to a closed request opens it again.
  var state: State {
    switch stage {
    case .answered, .met: .answered
    case .advised: .advised
    case .acted: .acted
    case .reported: .reported
    case .declined: isThankedSinceNo ? .closed : .declined
    case .writeAgain, .closed: .closed
    case .asked, .followedUp, .thanked, nil: .waiting
    }
  }

  package var isOpen: Bool { state != .closed }

  /// The last event that leads on; thanks and the like leave the request where it is.
  var stage: Kind? { events.last { $0.kind != .thanked }?.kind }

  private var isThankedSinceNo: Bool {
    guard let no = day(of: .declined), let thanks = day(of: .thanked) else { return false }
    return thanks >= no
  }
}

extension HelpRequest.State {
  /// The state in words that follow a name.
  var means: String {
    switch self {
    case .waiting: "waiting for an answer"
    case .answered: "answered"
    case .advised: "advice to act on"
    case .acted: "acted on, to report"
    case .reported: "reported back"
    case .declined: "declined"
    case .closed: "closed"
    }
  }
}
