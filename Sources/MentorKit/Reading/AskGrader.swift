import MentorText

/// Tells what kind of thing each ask of a message asks for, how clear it is and how easily done.
struct AskGrader {
  private let heard: HeardMessage
  /// Sentences that ask.
  private let asking: BitSet
  private let told: AskCount.Told

  /// - Parameters:
  ///   - asking: the sentences of the asks.
  ///   - near: those and the ones around them.
  init(_ heard: HeardMessage, asks: [Ask], asking: BitSet, near: BitSet) {
    self.heard = heard
    self.asking = asking
    // Looked for once: many asks may want to know. "Two lines" is the size of an answer, not of a meeting.
    told = AskCount.Told(
      minutes: heard.hits[.size].contains {
        near.contains($0.sentence) && Duration(heard.message.text, $0.tokens).minutes != nil
      },
      size: asks.contains { $0.minutes != nil },
      slot: heard.hits[.timeSlot].contains { near.contains($0.sentence) }
    )
  }

  func grade(_ ask: Ask) -> AskGrade {
    let act = act(of: ask)
    // "This or that?" asks nothing, whatever stands around it, and "are you there?" comes before a question.
    if ask.sentences.allSatisfy({ heard.keys.bare.contains($0) || heard.onlyKnocks($0) }) {
      return AskGrade(act: act, clear: 0, doable: 0)
    }
    let scale = AskScale(of: act)
    var count = AskCount(ask, told: told)
    let clear = count.grade(scale.clear, in: heard)
    count.clear = clear
    return AskGrade(act: act, clear: clear, doable: count.grade(scale.doable, in: heard))
  }

  private func has(_ reading: ReadingName, _ ask: Ask) -> Bool { heard.hits.has(reading, in: ask) }

  private func substance(of sentences: [Int]) -> Int { heard.substance(of: sentences) }

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

  /// The ask with the sentence that it points back to for what it is about: "I restore an old plane. Do you
  /// have tips for that?"
  func pointingBack(_ ask: Ask) -> Ask {
    guard let first = ask.sentences.first, pointsBack(ask) else { return ask }
    var ask = ask
    ask.antecedent = (max(0, first - 2)..<first).last {
      heard.body.contains($0) && !asking.contains($0) && substance(of: [$0]) >= 2
        && heard.particulars(in: [$0]) > 0
    }
    return ask
  }

  /// Says hardly anything itself: "would you say that?", "what would you use?" Help without an object is not
  /// about what stood before.
  private func pointsBack(_ ask: Ask) -> Bool {
    guard substance(of: ask.sentences) < 3, !has(.anyOne, ask), !has(.actMentor, ask) else { return false }
    let isEmpty = has(.askEmpty, ask)
    return ask.sentences.contains { sentence in
      !isEmpty && heard.message.sentences[sentence].end == .question && substance(of: [sentence]) == 0
        || heard.tokens(in: sentence).contains { WordSet.backward.contains($0.hash) }
        // "Find it in your heart" points at nothing, "how do you do it" does.
        || heard.tokens(in: sentence).last?.hash == FunctionWord.it
    }
  }
}
