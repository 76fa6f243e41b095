import MentorText

/// A part of a sentence that has its own subject.
struct Clause: Sendable {
  /// What a clause does in a message.
  enum Role: String, CaseIterable, Sendable {
    /// Who the writer is and how things stand with them: "I teach at a night school", "our shop is two years old".
    case standing
    /// What the writer did.
    case deed
    /// What the writer wants in their own life.
    case goal
    /// Where the writer cannot go on.
    case trouble
    /// What the reader is, has or did, or what it did to the writer.
    case tie
    /// What the reader is asked for.
    case ask
    /// What a letter says about itself and out of politeness.
    case courtesy
    /// Anything else that is so.
    case fact
  }

  let role: Role
  private let place, first, last, weight: Int32

  init(role: Role, sentence: Int, tokens: Range<Int>, substance: Int) {
    self.role = role
    place = Int32(sentence)
    first = Int32(tokens.lowerBound)
    last = Int32(tokens.upperBound)
    weight = Int32(substance)
  }

  var sentence: Int { Int(place) }
  /// Indices of tokens, half-open.
  var tokens: Range<Int> { Int(first)..<Int(last) }
  /// Different words that carry an object.
  var substance: Int { Int(weight) }
}

/// Cuts sentences where a new subject begins and tells what each part does.
struct ClauseReader {
  let message: Message
  let language: Language
  let asking: BitSet
  private let classes: ClauseClasses

  private static let having = WordSet("have had has having")

  init(message: Message, language: Language, asking: BitSet) {
    self.message = message
    self.language = language
    self.asking = asking
    classes = ClauseClasses(language.lexicon)
  }

  /// Adds the parts of a sentence with their roles; what they are about is counted by `substance`.
  func add(_ sentence: Int, to clauses: inout [Clause], substance: (Range<Int>) -> Int) {
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
          sentence: sentence,
          tokens: start..<end,
          substance: substance(from..<end)
        )
      )
      start = end
    }
  }

  private func has(_ index: Int, _ wanted: WordClasses) -> Bool {
    !language.lexicon.classes(of: message.text.tokens[index].word).isDisjoint(with: wanted)
  }

  private func forms(_ index: Int) -> WordForms {
    language.lexicon.forms(of: message.text.tokens[index].word)
  }

  private func isParted(_ index: Int) -> Bool {
    !message.text.tokens[index].shape.isDisjoint(with: .afterBreak) || has(index - 1, classes.joints)
  }

  private func begins(at index: Int, in tokens: Range<Int>) -> Bool {
    if has(index, classes.i) {
      return !has(index - 1, classes.modals.union(classes.auxiliaries)) || isParted(index)
    }
    if has(index, classes.you) {
      if has(index - 1, classes.modals.union(classes.auxiliaries)) { return false }
      if has(index - 1, classes.prepositions) || index + 1 >= tokens.upperBound { return false }
      return isParted(index) || has(index + 1, classes.auxiliaries.union(classes.modals))
        || !forms(index + 1).isDisjoint(with: [.base, .past])
    }
    if has(index, classes.modals.union(classes.auxiliaries)), index + 1 < tokens.upperBound {
      return has(index + 1, classes.you) && !has(index - 1, classes.you)
    }
    return isParted(index)
      && has(index, classes.my.union(classes.your).union(classes.they).union(classes.pointers))
  }

  private func role(of tokens: Range<Int>, in sentence: Int) -> Clause.Role {
    let start = tokens.first { !has($0, classes.joints.union(classes.adverbs)) } ?? tokens.lowerBound
    let namesReader = tokens.contains { has($0, classes.you.union(classes.your)) }
    let asks = asking.contains(sentence)
    if has(start, classes.i) {
      return ownRole(after: start, in: tokens, asks: asks, namesReader: namesReader)
    }
    if has(start, classes.my) { return .standing }
    if has(start, classes.modals.union(classes.auxiliaries)), asks { return .ask }
    if has(start, classes.you) {
      let isPolite = start + 1 < tokens.upperBound && has(start + 1, classes.modals)
      return isPolite ? (asks ? .ask : .courtesy) : .tie
    }
    if has(start, classes.your) { return .tie }
    if has(start, classes.thanks.union(classes.letterwriting)) { return .courtesy }
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
      if has(place, classes.negations) {
        isDenied = true
      } else if has(place, classes.modals) {
        isHelped = true
      } else if has(place, classes.auxiliaries) {
        isPerfect = isPerfect || Self.having.contains(message.text.tokens[place].hash)
      } else if !has(place, classes.adverbs) {
        break
      }
      place += 1
    }
    guard place < tokens.upperBound else { return .standing }
    if has(place, classes.stuck) || (isDenied && (isHelped || has(place, classes.inform))) { return .trouble }
    let isFeeling = has(place, classes.noticing)
    if asks, isHelped || has(place, classes.letterwriting) || has(place, classes.aiming),
      namesReader || isHelped
    {
      return .ask
    }
    if namesReader, isFeeling, !isHelped { return .tie }
    if has(place, classes.aiming) {
      return asks && namesReader ? .ask : .goal
    }
    if isHelped { return has(place, classes.letterwriting) || namesReader ? .courtesy : .goal }
    if has(place, classes.letterwriting) { return .courtesy }
    if isPerfect || forms(place).contains(.past) && !forms(place).contains(.base) { return .deed }
    return .standing
  }
}

/// The classes of words that part clauses and tell their roles.
private struct ClauseClasses: Sendable {
  let i, you, my, your, they, modals, auxiliaries, prepositions, negations, adverbs: WordClasses
  let stuck, inform, noticing, aiming, letterwriting, thanks: WordClasses
  let joints, pointers: WordClasses

  init(_ lexicon: Lexicon) {
    func named(_ name: String) -> WordClasses { lexicon.classes(named: name) ?? [] }
    i = named("i")
    you = named("you")
    my = named("my")
    your = named("your")
    they = named("they")
    modals = named("modals")
    auxiliaries = named("auxiliaries")
    prepositions = named("prepositions")
    negations = named("negations")
    adverbs = named("adverbs")
    stuck = named("stuck")
    inform = named("inform")
    noticing = named("noticing")
    aiming = named("aiming")
    letterwriting = named("letterwriting")
    thanks = named("thanks")
    joints = named("joints")
    pointers = named("pointers")
  }
}
