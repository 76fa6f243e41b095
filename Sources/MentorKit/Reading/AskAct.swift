import MentorText

/// What kind of thing is asked of the reader.
package enum AskAct: String, CaseIterable, Sendable {
  /// A choice between things that are named.
  case choice
  /// A question that is answered in writing.
  case answer
  /// A call, a coffee, a visit.
  case meet
  /// Something to be read, looked at, listened to.
  case look
  /// A thing, a name, a permission.
  case give
  /// A referral, a recommendation, an introduction.
  case vouch
  /// A place: a job, an internship, a thesis.
  case position
  /// To be somebody's mentor.
  case mentor
  /// Something wished for that is none of these.
  case other
  /// Help without an object.
  case empty
}

/// How clear an ask is and how easily it is done.
struct AskGrade: Sendable {
  let act: AskAct
  /// 0 nothing concrete, 1 a topic or a kind of thing, 2 one concrete thing.
  let clear: Int
  /// 0 nothing that can be done, 1 something vague, large or presumed, 2 a doable request.
  let doable: Int

  /// Clearer before easier.
  var rank: Int { clear * 3 + doable }
}

extension Reading {
  func grades(of asks: [Ask]) -> [AskGrade] {
    // Looked for once: many asks may want to know.
    let told = Told(
      minutes: tellsMinutes,
      asked: asks.contains { $0.minutes != nil },
      slots: hits[.timeSlot].contains { near.contains($0.sentence) }
    )
    return asks.map { grade($0, told) }
  }

  /// How long something takes, as told beside the asks or in them, and when it could be.
  private struct Told {
    let minutes, asked, slots: Bool
  }

  private func grade(_ ask: Ask, _ told: Told) -> AskGrade {
    let act = act(of: ask)
    // "This or that?" asks nothing, whatever stands around it, and "are you there?" comes before a question.
    if ask.sentences.allSatisfy({ keys.bare.contains($0) || onlyKnocks($0) }) {
      return AskGrade(act: act, clear: 0, doable: 0)
    }
    let clear = clarity(of: ask, act, told)
    return AskGrade(act: act, clear: clear, doable: ease(of: ask, act, told, clear: clear))
  }

  /// No one thing that can be answered as it stands: a talk, a survey, a whole field.
  func isWide(_ ask: Ask, _ grade: AskGrade) -> Bool {
    grade.act == .meet || grade.act == .position || has(.askBroad, ask)
  }

  /// What is asked can be answered in a word or a line.
  var hasShortAnswer: Bool {
    guard let best = bestAsk, asks.count(where: \.isDirect) < 5, !has(.askBroad, best) else { return false }
    return [.choice, .answer, .give, .other].contains(act(of: best))
  }

  private func has(_ reading: ReadingName, _ ask: Ask) -> Bool {
    ask.sentences.contains { hits.has(reading, in: $0) }
  }

  /// Whether a sentence is a question, or holds one: "kindly advise whether the dose is right".
  func asksSomething(_ sentence: Int) -> Bool {
    (message.sentences[sentence].end == .question || hits.has(.questionInside, in: sentence))
      && !onlyKnocks(sentence)
  }

  /// Asks whether somebody is there or may be asked, and tells nothing of what.
  private func onlyKnocks(_ sentence: Int) -> Bool {
    hits.has(.askPresence, in: sentence) && substance(of: [sentence]) < 3
  }

  func act(of ask: Ask) -> AskAct {
    let substance = substance(of: ask.matter)
    let isQuestion = ask.sentences.contains { asksSomething($0) }
    if has(.actMentor, ask), substance < 4 { return .mentor }
    if has(.reschedules, ask) { return .meet }
    let isEmpty = has(.askEmpty, ask) && self.substance(of: ask.sentences) < 3
    if isEmpty { return has(.actMeet, ask) ? .meet : .empty }
    if has(.actChoose, ask) { return .choice }
    if has(.actVouch, ask) { return .vouch }
    if has(.actMeet, ask), !has(.actDecide, ask) || substance < 3 { return .meet }
    if has(.actLook, ask), !isQuestion || !has(.actDecide, ask) { return .look }
    if has(.actPosition, ask), !has(.actDecide, ask) { return .position }
    if has(.actGive, ask) { return .give }
    if isQuestion || has(.actDecide, ask) { return .answer }
    return has(.askEmpty, ask) ? .empty : .other
  }

  /// How many words that carry an object an ask needs: own judgement, checked against the calibration messages.
  private func clarity(of ask: Ask, _ act: AskAct, _ told: Told) -> Int {
    let own = substance(of: ask.matter)
    // Counted only where they are asked for: a long text has thousands of asks.
    lazy var around = substance(of: self.around(ask))
    lazy var particular = particulars(in: ask.sentences)
    switch act {
    case .choice: return own == 0 ? 0 : own + around >= 4 ? 2 : 1
    case .answer:
      if has(.askBroad, ask) { return own >= 6 ? 2 : 1 }
      return own >= 3 || (own >= 1 && around >= 4) || around >= 8 ? 2 : own + around >= 2 ? 1 : 0
    case .meet:
      let said = substance(of: ask.sentences)
      // What it is about was agreed before; which day is what is asked.
      if has(.reschedules, ask) { return has(.when, ask) || has(.timeSlot, ask) ? 2 : 1 }
      if has(.askEmpty, ask) { return 0 }
      return (said >= 5 || (said >= 3 && around >= 5)) && !has(.askBroad, ask)
        ? 2 : said + around >= 2 || has(.size, ask) ? 1 : 0
    case .look: return own >= 4 || (particular > 0 && own >= 2) ? 2 : 1
    case .give: return own >= 2 ? 2 : 1
    case .vouch:
      return has(.anyOne, ask)
        ? (own >= 4 ? 1 : 0)
        : particular > 0 || own >= 3 || particulars(in: self.around(ask)) > 2 ? 2 : 1
    case .position: return has(.anyOne, ask) ? (own >= 5 ? 1 : 0) : own >= 5 ? 2 : 1
    case .mentor: return around >= 5 ? (isAgreed || told.asked ? 2 : 1) : isAgreed ? 1 : 0
    case .other: return own >= 7 ? 2 : own >= 3 ? 1 : 0
    case .empty: return own >= 5 ? 1 : 0
    }
  }

  private func ease(of ask: Ask, _ act: AskAct, _ told: Told, clear: Int) -> Int {
    let isLarge = ask.sentences.contains { hits.has(.oversize, in: $0) }
    switch act {
    case .choice: return substance(of: ask.sentences) > 0 ? 2 : 1
    case .answer: return has(.askBroad, ask) || clear == 0 ? 1 : ask.isDirect ? 2 : 1
    case .meet: return told.minutes || told.slots ? 2 : 1
    case .look: return isLarge ? 0 : 2
    case .give: return isLarge ? 1 : 2
    case .vouch: return particulars(in: around(ask) + ask.sentences) > 2 ? 2 : 1
    case .position: return 1
    case .mentor: return isAgreed || told.asked ? 2 : 1
    case .other: return ask.isDirect ? 1 : substance(of: ask.sentences) >= 3 ? 1 : 0
    case .empty: return ask.isDirect ? 1 : 0
    }
  }

  /// Somebody brought the two together for this: who is asked to be a mentor there said yes to it before.
  private var isAgreed: Bool { options.relation == .programme }

  /// Minutes are told beside the asks: "two lines" is the size of an answer, not of a meeting.
  private var tellsMinutes: Bool {
    hits[.size].contains {
      near.contains($0.sentence) && Duration(message.text, $0.tokens, language).minutes != nil
    }
  }

  /// The sentence that an ask points back to for what it is about: "I restore an old plane. Do you have tips for that?"
  func antecedent(of ask: Ask) -> Int? {
    guard let first = ask.sentences.first, pointsBack(ask) else { return nil }
    return (max(0, first - 2)..<first).last {
      body.contains($0) && !asking.contains($0) && substance(of: [$0]) >= 2 && particulars(in: [$0]) > 0
    }
  }

  /// "Find it in your heart" points at nothing, "how do you do it" does.
  private static let it = FoldedHash.of("it")

  /// Says hardly anything itself: "would you say that?", "what would you use?" Help without an object is not about what stood before.
  private func pointsBack(_ ask: Ask) -> Bool {
    guard substance(of: ask.sentences) < 3, !has(.anyOne, ask), !has(.actMentor, ask) else { return false }
    let isEmpty = has(.askEmpty, ask)
    return ask.sentences.contains { sentence in
      !isEmpty && message.sentences[sentence].end == .question && substance(of: [sentence]) == 0
        || tokens(in: sentence).contains { WordSet.backward.contains($0.hash) }
        || tokens(in: sentence).last?.hash == Self.it
    }
  }

  /// The two sentences before an ask and the one after it, as far as they belong to the body.
  func around(_ ask: Ask) -> [Int] {
    guard let first = ask.sentences.first, let last = ask.sentences.last else { return [] }
    return ((first - 2)...(last + 1)).filter { place in
      body.contains(place) && !ask.sentences.contains(place)
        && ask.sentences.contains { (-2...1).contains(place - $0) }
    }
  }
}
