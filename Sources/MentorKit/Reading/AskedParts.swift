import MentorText

/// Counts the things that one sentence asks for: "how long it takes, what it costs and whether it rots" are
/// three, "your plan, the letters, the figures and a summary" four.
///
/// Fewer than these are one thing: "how and why it rots", "the plan and the figures".
struct AskedParts {
  let message: Message
  let hits: Hits
  let lexicon: Lexicon

  private static let leastQuestions = 3
  private static let leastThings = 4

  /// 1 or more.
  ///
  /// - Complexity: linear in the words of the sentence.
  func count(in place: Int) -> Int {
    let tokens = message.sentences[place].tokens
    guard tokens.count >= 2 * Self.leastQuestions else { return 1 }
    var questions = 0
    var things = 1
    var joins = false
    for index in tokens {
      let leads = index > tokens.lowerBound && isJoined(index)
      if opensQuestion(index, among: questions, leads: leads, of: tokens) {
        questions += 1
      } else if leads, opensThing(index) {
        things += 1
        joins = isBehindAnd(index)
      }
    }
    if questions >= Self.leastQuestions { return questions }
    // A row that ends in "or" is a choice, and one without an end tells of one thing in other words.
    return things >= Self.leastThings && joins && isHandedOver(place) ? things : 1
  }

  private func isJoined(_ index: Int) -> Bool {
    let joints: Token.Shape = [.afterComma, .afterColon]
    return !message.text.tokens[index].shape.isDisjoint(with: joints) || isBehindAnd(index)
  }

  private func isBehindAnd(_ index: Int) -> Bool { message.text.tokens[index - 1].hash == FunctionWord.and }

  /// The first of a row may stand anywhere, the others where a part of the sentence begins.
  private func opensQuestion(_ index: Int, among others: Int, leads: Bool, of tokens: Range<Int>) -> Bool {
    let hash = message.text.tokens[index].hash
    guard others == 0 || leads, index + 1 < tokens.upperBound else { return false }
    let next = message.text.tokens[index + 1]
    // "What I have" is a thing.
    if WordSet.questionHeads.contains(hash) { return others > 0 || !lexicon.has(next, in: .i) }
    guard WordSet.questionLists.contains(hash) else { return false }
    // "..., which is due on Monday" tells more of a thing.
    let subjects: WordClasses = [.i, .you, .they, .modals]
    return !leads || isBehindAnd(index)
      || others > 0 && !lexicon.has(next, in: subjects) && !WordSet.being.contains(next.hash)
        && !WordSet.having.contains(next.hash)
  }

  private func opensThing(_ index: Int) -> Bool {
    let token = message.text.tokens[index]
    let owners: WordClasses = [.my, .your]
    return WordSet.determiners.contains(token.hash) || lexicon.has(token, in: owners)
  }

  private func isHandedOver(_ place: Int) -> Bool {
    hits.has(.actGive, in: place) || hits.has(.actLook, in: place) || hits.has(.askEmpty, in: place)
  }
}
