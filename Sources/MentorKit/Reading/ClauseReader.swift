import MentorText

/// Cuts sentences where a new subject begins and tells what each part does.
struct ClauseReader: TextReader {
  let message: Message
  let language: Language
  let asking: BitSet

  var text: Text { message.text }
  var lexicon: Lexicon { language.lexicon }

  /// The parts of the body with their roles, in order.
  func clauses(_ keys: TokenKeys) -> [Clause] {
    var clauses: [Clause] = []
    var words = KeySet()
    for place in message.body { add(place, to: &clauses) { keys.substance(of: $0, &words) } }
    return clauses
  }

  /// Adds the parts of a sentence; what they are about is counted by `substance`.
  private func add(_ sentence: Int, to clauses: inout [Clause], substance: (Range<Int>) -> Int) {
    let tokens = message.sentences[sentence].tokens
    var start = tokens.lowerBound
    while start < tokens.upperBound {
      let end = ((start + 1)..<tokens.upperBound).first { begins(at: $0, in: tokens) } ?? tokens.upperBound
      // "the talk you gave": what a relative clause is about stands before it.
      let isRelative = start > tokens.lowerBound && !isParted(start)
      let from = isRelative ? max(tokens.lowerBound, start - 4) : start
      clauses.append(
        Clause(
          role: role(of: start..<end, in: sentence),
          passage: Passage(sentence: sentence, tokens: start..<end),
          substance: substance(from..<end)
        )
      )
      start = end
    }
  }

  private func isParted(_ index: Int) -> Bool {
    !text.tokens[index].shape.isDisjoint(with: .afterBreak) || has(index - 1, .joints)
  }

  private func begins(at index: Int, in tokens: Range<Int>) -> Bool {
    if has(index, .i) {
      return !has(index - 1, [.modals, .auxiliaries]) || isParted(index)
    }
    if has(index, .you) {
      if has(index - 1, [.modals, .auxiliaries]) { return false }
      if has(index - 1, .prepositions) || index + 1 >= tokens.upperBound { return false }
      return isParted(index) || has(index + 1, [.auxiliaries, .modals])
        || !forms(index + 1).isDisjoint(with: [.base, .past])
    }
    if has(index, [.modals, .auxiliaries]), index + 1 < tokens.upperBound {
      return has(index + 1, .you) && !has(index - 1, .you)
    }
    return isParted(index)
      && has(index, [.my, .your, .they, .pointers])
  }

  private func role(of tokens: Range<Int>, in sentence: Int) -> Clause.Role {
    let start = tokens.first { !has($0, [.joints, .adverbs]) } ?? tokens.lowerBound
    let namesReader = tokens.contains { has($0, [.you, .your]) }
    let asks = asking.contains(sentence)
    if has(start, .i) {
      return ownRole(after: start, in: tokens, asks: asks, namesReader: namesReader)
    }
    if has(start, .my) { return .standing }
    if has(start, [.modals, .auxiliaries]), asks { return .ask }
    if has(start, .you) {
      let isPolite = start + 1 < tokens.upperBound && has(start + 1, .modals)
      return isPolite ? (asks ? .ask : .courtesy) : .tie
    }
    if has(start, .your) { return .tie }
    if has(start, [.thanks, .letterwriting]) { return .courtesy }
    if asks,
      start == message.sentences[sentence].tokens.lowerBound || message.sentences[sentence].end == .question
    {
      return .ask
    }
    return namesReader ? .tie : .fact
  }

  private func ownRole(after start: Int, in tokens: Range<Int>, asks: Bool, namesReader: Bool) -> Clause.Role
  {
    var place = start + 1
    var isDenied = false
    var isHelped = false
    var isPerfect = false
    while place < tokens.upperBound {
      if has(place, .negations) {
        isDenied = true
      } else if has(place, .modals) {
        isHelped = true
      } else if has(place, .auxiliaries) {
        isPerfect = isPerfect || WordSet.having.contains(hash(place))
      } else if !has(place, .adverbs) {
        break
      }
      place += 1
    }
    guard place < tokens.upperBound else { return .standing }
    if has(place, .stuck) || (isDenied && (isHelped || has(place, .inform))) { return .trouble }
    let isFeeling = has(place, .noticing)
    if asks, isHelped || has(place, .letterwriting) || has(place, .aiming),
      namesReader || isHelped
    {
      return .ask
    }
    if namesReader, isFeeling, !isHelped { return .tie }
    if has(place, .aiming) {
      return asks && namesReader ? .ask : .goal
    }
    if isHelped { return has(place, .letterwriting) || namesReader ? .courtesy : .goal }
    if has(place, .letterwriting) { return .courtesy }
    if isPerfect || forms(place).contains(.past) && !forms(place).contains(.base) { return .deed }
    return .standing
  }
}
