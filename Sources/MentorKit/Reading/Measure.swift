import MentorText

/// A number read off a message, which evidence in `Resources/smart` can name as "@...".
enum Measure: String, CaseIterable, Sendable {
  /// How clear and how doable the asks are at best, 0...2; see `AskGrade`.
  case clear, doable
  /// 1 when more than two things are requested or asked; more than four, six in asks of any kind.
  case over2 = "over-2"
  case over4 = "over-4"
  case over6 = "over-6"
  /// 1 when the ask is a question about something.
  case question
  /// 1 when something is asked for and no question is put.
  case wishOnly = "wish-only"
  /// Different words that carry an object; rare words, numbers, names.
  case substance, particulars
  /// The share of the former among the words, in steps of 8 %.
  case substanceShare = "substance-share"
  /// Amounts that are beyond a quarter of an hour's reading.
  case load
  case greetingName = "greeting-name"
  case slots
  case numbers
  /// Numbers that are no part of a time or a size.
  case figures
  /// The share of the words that point at one thing and are no part of a time or a size, in steps of 4 %.
  case pointing
  /// Times that lie ahead.
  case futureTimes = "future-times"
  /// Parts of sentences that tell of the writer, with something to hold on to: see `Clause.Role`.
  case goals, troubles, ties
  /// Loud sentences.
  case exclamations
  /// 1 for thanks, and for any other message that asks nothing and need not, see `Reading.asksNothing`.
  case isThanks = "is-thanks"
  /// Parts of such a message that tell what was done and what came of it.
  case thanksTold = "thanks-told"
  /// 1 when such a message says that no answer is needed.
  case noAnswer = "no-answer"
  /// 1 for an answer.
  case isReply = "is-reply"
  /// 1 when the reader is no stranger.
  case isKnown = "is-known"
  /// Particular words in all anchors together, at most four in each.
  case tieWeight = "tie-weight"

  func value(in reading: Reading, _ tally: SentenceTally) -> Int {
    switch self {
    case .clear: reading.grades.map(\.clear).max() ?? 0
    case .doable: reading.grades.map(\.doable).max() ?? 0
    case .over2: reading.asks.lazy.filter { $0.isDirect || $0.parts > 1 }.things > 2 ? 1 : 0
    case .over4: reading.asks.things > 4 ? 1 : 0
    case .over6: reading.asks.things > 6 ? 1 : 0
    case .question:
      reading.asks.contains { ask in
        ask.sentences.contains {
          tally.sentences.contains($0) && reading.heard.asksSomething($0)
            && (ask.antecedent != nil || reading.heard.substance(of: [$0]) > 0)
        }
      } ? 1 : 0
    case .wishOnly:
      reading.asks.isEmpty || reading.asking.contains(where: reading.heard.asksSomething) ? 0 : 1
    case .substance: tally.substance
    case .particulars: tally.particulars
    case .substanceShare: tally.share(tally.substance)
    case .load: reading.loads.count
    case .greetingName: reading.greetsByName ? 1 : 0
    case .slots: reading.slots.count
    case .numbers: tally.numbers
    case .figures: tally.figures
    case .pointing: tally.words == 0 ? 0 : tally.pointing * 25 / tally.words
    case .goals: reading.count(.goal, in: tally.sentences)
    case .troubles: reading.count(.trouble, in: tally.sentences)
    case .ties: reading.count(.tie, in: tally.sentences)
    case .exclamations: tally.sentences.count { reading.isLoud($0) }
    case .isThanks: reading.asksNothing ? 1 : 0
    case .thanksTold:
      reading.asksNothing
        ? reading.count(.deed, in: tally.sentences, substance: 1)
          + reading.count(.fact, in: tally.sentences, substance: 1)
          + reading.hits.sentences(.thanksFor).intersection(tally.sentences).reduce(0) {
            $0 + min(2, (reading.heard.substance(of: [$1]) + 1) / 2)
          } : 0
    case .noAnswer:
      reading.asksNothing && (reading.kind == .reply || !reading.hits[.asksNothing].isEmpty) ? 1 : 0
    case .isReply: reading.kind == .reply ? 1 : 0
    case .isKnown: reading.options.relation == .stranger ? 0 : 1
    case .tieWeight: reading.anchors.reduce(0) { $0 + min(4, max($1.weight, $1.kind == .contact ? 1 : 0)) }
    case .futureTimes:
      reading.ahead.intersection(tally.sentences).count {
        // Thanks tell what came of it, and wait for nothing.
        !reading.asksNothing || !reading.heard.tellsPast($0)
      }
    }
  }
}

extension Reading {
  /// Ends in an exclamation mark and is no thanks or greeting: "Thanks for your help!" is warm, not loud.
  fileprivate func isLoud(_ place: Int) -> Bool {
    let warm: WordClasses = [.thanks, .greetings, .closings]
    let sentence = message.sentences[place]
    return sentence.end == .exclamation
      && sentence.tokens.allSatisfy {
        !language.lexicon.has(message.text.tokens[$0], in: warm)
      }
  }

  /// The greeting names somebody; an open slot is nobody yet.
  fileprivate var greetsByName: Bool {
    guard let name = message.greeting?.name, !name.isEmpty else { return false }
    return !name.contains { message.text.tokens[$0].kind == .slot }
  }

  /// How many parts of some sentences do something, with so many words that carry an object.
  func count(_ role: Clause.Role, in sentences: BitSet, substance: Int = 2) -> Int {
    clauses.count { $0.role == role && $0.substance >= substance && sentences.contains($0.passage.sentence) }
  }
}
