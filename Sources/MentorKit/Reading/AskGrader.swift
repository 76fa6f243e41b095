import MentorText

/// Tells what kind of thing each ask of a message asks for, how clear it is and how easily done.
struct AskGrader {
  private let heard: HeardMessage
  private let asking, near: BitSet
  /// Minutes are told beside the asks, or in one of them; a time is proposed.
  private let tellsMinutes, sizesAsk, tellsSlots: Bool

  /// - Parameters:
  ///   - asking: the sentences of the asks.
  ///   - near: those and the ones around them.
  init(_ heard: HeardMessage, asks: [Ask], asking: BitSet, near: BitSet) {
    self.heard = heard
    self.asking = asking
    self.near = near
    // Looked for once: many asks may want to know. "Two lines" is the size of an answer, not of a meeting.
    tellsMinutes = heard.hits[.size].contains {
      near.contains($0.sentence)
        && Duration(heard.message.text, $0.tokens, heard.language).minutes != nil
    }
    sizesAsk = asks.contains { $0.minutes != nil }
    tellsSlots = heard.hits[.timeSlot].contains { near.contains($0.sentence) }
  }

  func grade(_ ask: Ask) -> AskGrade {
    let act = act(of: ask)
    // "This or that?" asks nothing, whatever stands around it, and "are you there?" comes before a question.
    if ask.sentences.allSatisfy({ heard.keys.bare.contains($0) || heard.onlyKnocks($0) }) {
      return AskGrade(act: act, clear: 0, doable: 0)
    }
    let clear = clarity(of: ask, act)
    return AskGrade(act: act, clear: clear, doable: ease(of: ask, act, clear: clear))
  }

  private func has(_ reading: ReadingName, _ ask: Ask) -> Bool { heard.hits.has(reading, in: ask) }

  private func substance(of sentences: [Int]) -> Int { heard.substance(of: sentences) }

  private func particulars(in sentences: [Int]) -> Int { heard.particulars(in: sentences) }

  private func act(of ask: Ask) -> AskAct {
    let substance = substance(of: ask.matter)
    let isQuestion = ask.sentences.contains { heard.asksSomething($0) }
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
  private func clarity(of ask: Ask, _ act: AskAct) -> Int {
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
    case .mentor: return around >= 5 ? (isAgreed || sizesAsk ? 2 : 1) : isAgreed ? 1 : 0
    case .other: return own >= 7 ? 2 : own >= 3 ? 1 : 0
    case .empty: return own >= 5 ? 1 : 0
    }
  }

  private func ease(of ask: Ask, _ act: AskAct, clear: Int) -> Int {
    let isLarge = has(.oversize, ask)
    switch act {
    case .choice: return substance(of: ask.sentences) > 0 ? 2 : 1
    case .answer: return has(.askBroad, ask) || clear == 0 ? 1 : ask.isDirect ? 2 : 1
    case .meet: return tellsMinutes || tellsSlots ? 2 : 1
    case .look: return isLarge ? 0 : 2
    case .give: return isLarge ? 1 : 2
    case .vouch: return particulars(in: around(ask) + ask.sentences) > 2 ? 2 : 1
    case .position: return 1
    case .mentor: return isAgreed || sizesAsk ? 2 : 1
    case .other: return ask.isDirect ? 1 : substance(of: ask.sentences) >= 3 ? 1 : 0
    case .empty: return ask.isDirect ? 1 : 0
    }
  }

  /// Somebody brought the two together for this: who is asked to be a mentor there said yes to it before.
  private var isAgreed: Bool { heard.options.relation == .programme }

  /// The ask with the sentence that it points back to for what it is about: "I restore an old plane. Do you have tips for that?"
  func pointingBack(_ ask: Ask) -> Ask {
    guard let first = ask.sentences.first, pointsBack(ask) else { return ask }
    var ask = ask
    ask.antecedent = (max(0, first - 2)..<first).last {
      heard.body.contains($0) && !asking.contains($0) && substance(of: [$0]) >= 2
        && particulars(in: [$0]) > 0
    }
    return ask
  }

  /// "Find it in your heart" points at nothing, "how do you do it" does.
  private static let it = FoldedHash.of("it")

  /// Says hardly anything itself: "would you say that?", "what would you use?" Help without an object is not about what stood before.
  private func pointsBack(_ ask: Ask) -> Bool {
    guard substance(of: ask.sentences) < 3, !has(.anyOne, ask), !has(.actMentor, ask) else {
      return false
    }
    let isEmpty = has(.askEmpty, ask)
    return ask.sentences.contains { sentence in
      !isEmpty && heard.message.sentences[sentence].end == .question
        && substance(of: [sentence]) == 0
        || heard.tokens(in: sentence).contains { WordSet.backward.contains($0.hash) }
        || heard.tokens(in: sentence).last?.hash == Self.it
    }
  }

  /// The two sentences before an ask and the one after it, as far as they belong to the body.
  private func around(_ ask: Ask) -> [Int] {
    guard let first = ask.sentences.first, let last = ask.sentences.last else { return [] }
    return ((first - 2)...(last + 1)).filter { place in
      heard.body.contains(place) && !ask.sentences.contains(place)
        && ask.sentences.contains { (-2...1).contains(place - $0) }
    }
  }
}
