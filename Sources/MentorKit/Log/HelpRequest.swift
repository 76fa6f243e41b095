/// One request to one person, and what came of it.
public struct HelpRequest: Equatable, Sendable {
  /// Something that happened on a day, with a few words on it: the advice that was given, say.
  public struct Event: Equatable, Sendable {
    public let day: Day
    public let kind: Kind
    public let text: String

    public init(day: Day, kind: Kind, text: String = "") {
      self.day = day
      self.kind = kind
      self.text = text
    }
  }

  /// What can happen to a request; the words for it are in `Resources/journey/events.kinds`.
  public enum Kind: String, CaseIterable, Sendable {
    case asked
    case followedUp = "followed-up"
    case answered, declined, met, advised, acted, reported, thanked
    case writeAgain = "write-again"
    case closed
  }

  /// Where a request stands.
  public enum State: String, Sendable {
    case waiting, answered, advised, acted, reported, declined, closed
  }

  public let name: PersonName
  /// How it was sent: "email", "linkedin", or any other word; empty if not told.
  public let channel: String
  public let about: String
  /// By day.
  public let events: [Event]

  public init(name: PersonName, channel: String = "", about: String = "", events: [Event]) {
    self.name = name
    self.channel = channel
    self.about = about
    self.events = events.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }

  /// The last day on which something of a kind happened.
  public func day(of kind: Kind) -> Day? { events.last { $0.kind == kind }?.day }

  /// Decided by what happened last; an answer to a closed request opens it again.
  public var state: State {
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

  public var isOpen: Bool { state != .closed }

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
