import MentorText

/// What is counted in an ask and around it, each when it is first asked for: a long text has thousands of
/// asks.
struct AskCount {
  /// How long something takes, as told beside the asks or in one of them, and whether it is told when it
  /// could be.
  struct Told {
    let minutes, size, slot: Bool
  }

  private let ask: Ask
  private let told: Told
  /// The grade of how clear it is, once that is known.
  var clear = 0
  /// By the numbers of the measures.
  private var known = [Int?](repeating: nil, count: AskMeasure.allCases.count)

  init(_ ask: Ask, told: Told) {
    self.ask = ask
    self.told = told
  }

  /// The grade of the first step whose terms are all met.
  mutating func grade(_ steps: [AskScale.Step], in heard: HeardMessage) -> Int {
    steps.first { $0.terms.allSatisfy { meets($0, in: heard) } }?.grade ?? 0
  }

  private mutating func meets(_ term: AskScale.Term, in heard: HeardMessage) -> Bool {
    switch term {
    case .heard(let reading): return heard.hits.has(reading, in: ask)
    case .least(let least, let measure):
      let value = known[measure.rawValue] ?? value(of: measure, in: heard)
      known[measure.rawValue] = value
      return value >= least
    }
  }

  private func value(of measure: AskMeasure, in heard: HeardMessage) -> Int {
    switch measure {
    case .own: heard.substance(of: ask.matter)
    case .said: heard.substance(of: ask.sentences)
    case .around: heard.substance(of: around(in: heard))
    case .ownAround: value(of: .own, in: heard) + value(of: .around, in: heard)
    case .saidAround: value(of: .said, in: heard) + value(of: .around, in: heard)
    case .particulars: heard.particulars(in: ask.sentences)
    case .particularsAround: heard.particulars(in: around(in: heard))
    case .particularsNear: heard.particulars(in: heard.near(ask.sentences))
    case .sized: told.size ? 1 : 0
    case .minutes: told.minutes ? 1 : 0
    case .slots: told.slot ? 1 : 0
    case .direct: ask.isDirect ? 1 : 0
    case .agreed: heard.options.relation == .programme ? 1 : 0
    case .clear: clear
    }
  }

  /// What stands near the ask and is no part of it.
  private func around(in heard: HeardMessage) -> [Int] {
    heard.near(ask.sentences).filter { !ask.sentences.contains($0) }
  }
}
