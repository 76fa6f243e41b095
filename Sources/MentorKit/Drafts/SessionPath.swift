/// The questions of a session in their order, and the one at which it stands.
struct SessionPath: Sendable {
  enum Step: Equatable {
    case kind
    case channel
    case field(String)
  }

  /// The steps before the fields.
  private let choices: [Step]
  /// Fields that were answered before the session.
  private let known: Set<String>
  private(set) var steps: [Step]
  private(set) var place = 0
  /// An empty answer to the question was pointed out.
  var hasWarned = false

  /// - Parameter brief: what is known already and not asked again.
  init(_ brief: Brief, _ book: DraftBook) {
    known = Set(brief.answers.keys)
    choices = (brief.kind == nil ? [.kind] : []) + (brief.channel == nil ? [.channel] : [])
    steps = choices
    plan(for: brief, book)
  }

  /// Nil when everything has been asked.
  var step: Step? { place < steps.count ? steps[place] : nil }

  /// Goes on with what is to be asked for the kind and the channel that are chosen.
  mutating func plan(for brief: Brief, _ book: DraftBook) {
    let channel = brief.channel.flatMap(book.channel)
    let fields = brief.kind.flatMap(book.kind).map { book.fields(of: $0, on: channel) } ?? []
    steps = choices + fields.filter { !known.contains($0) }.map(Step.field)
  }

  mutating func goOn() { move(to: place + 1) }

  mutating func goBack() { move(to: max(0, place - 1)) }

  private mutating func move(to next: Int) {
    place = next
    hasWarned = false
  }
}
