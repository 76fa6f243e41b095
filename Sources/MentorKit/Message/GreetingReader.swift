import MentorText

/// Finds the greeting at the beginning of the body.
struct GreetingReader: TextReader {
  let text: Text
  let lexicon: Lexicon
  /// Folded hashes of the words of the reader's name, if it is known.
  let readerName: Set<UInt64>

  /// Words behind the first one: own judgement, not measured.
  private static let longest = 9

  /// - Parameter sentence: the first sentence of the body.
  func greeting(in sentence: Sentence) -> Greeting? {
    let tokens = sentence.tokens
    guard let first = tokens.first else { return nil }
    if opensLetter(first) { return formal(sentence) }
    return bareName(sentence)
  }

  /// "I", "Myself": the writer, not a name.
  private static let own: WordClasses = [.i, .me]

  private func opensLetter(_ place: Int) -> Bool {
    if has(place, .greetings), !WordSet.noOpenings.contains(hash(place)) { return true }
    guard place + 1 < text.tokens.count else { return false }
    let isGood = isWord(place, "good") && (has(place + 1, .greetings) || isWord(place + 1, "day"))
    let isMyDear = isWord(place, "my") && (isWord(place + 1, "dear") || isWord(place + 1, "dearest"))
    return isGood || isMyDear || (isWord(place, "to") && isWord(place + 1, "whom"))
  }

  private func isWord(_ place: Int, _ word: String) -> Bool { hash(place) == FoldedHash.of(word) }

  /// What a word does in the line that opens a letter.
  enum Role {
    /// Part of a name, or joined to one.
    case name
    /// Belongs to the greeting and names nobody: "Dr.", "all", "dear".
    case form
    /// What follows names nobody either: "Hello from Cork".
    case lead
    /// The greeting ends before it.
    case stop
  }

  private func formal(_ sentence: Sentence) -> Greeting {
    let tokens = sentence.tokens
    let words = tokens.dropFirst().prefix(Self.longest)
    // "To whom it may concern" is whole, and to nobody.
    if isWord(tokens.lowerBound, "to") {
      return Greeting(tokens: tokens.lowerBound..<words.upperBound, name: words.upperBound..<words.upperBound)
    }
    let roles = roles(in: sentence).prefix { $0 != .stop }
    let end = words.lowerBound + roles.count
    let naming = roles.prefix { $0 != .lead }
    guard let first = naming.firstIndex(of: .name), let last = naming.lastIndex(of: .name) else {
      return Greeting(tokens: tokens.lowerBound..<end, name: end..<end)
    }
    let name = (words.lowerBound + first)..<(words.lowerBound + last + 1)
    return Greeting(tokens: tokens.lowerBound..<end, name: name)
  }

  /// The roles of the words behind the first one.
  func roles(in sentence: Sentence) -> [Role] {
    let opening = endOfOpening(sentence.tokens)
    let plainName = plainName(in: sentence)
    return sentence.tokens.dropFirst().prefix(Self.longest).map {
      role(of: $0, in: sentence.tokens, opening: opening, plainName: plainName)
    }
  }

  /// - Parameters:
  ///   - opening: where the words that greet end.
  ///   - plainName: the tokens of a name in small letters.
  private func role(of place: Int, in tokens: Range<Int>, opening: Int, plainName: Range<Int>) -> Role {
    if breaks(place), place != opening || !namesSomebody(from: place, in: tokens) { return .stop }
    let token = text.tokens[place]
    let isFormLike = isNameLikeForm(place)
    let isName =
      token.kind == .slot || isFormLike || plainName.contains(place) || isParticle(place, in: tokens)
      || readerName.contains(token.hash) || token.shape.contains(.foreignScript)
      || (token.shape.contains(.capital) && !has(place, [.i, .me, .nobody]))
    let isForm =
      has(place, [.greetings, .titles, .nobody]) || WordSet.greetingFillers.contains(token.hash)
    let isJoined = token.shape.contains(.afterHyphen)
    guard isName || isForm || isJoined || isSet(tokens) else { return .stop }
    if !isName, has(place, .prepositions), !isWord(place, "of") { return .lead }
    return (isName || isJoined) && (!isForm || isFormLike) ? .name : .form
  }

  /// Behind the words that greet: "Hello", "Good day", "Hi there".
  private func endOfOpening(_ tokens: Range<Int>) -> Int {
    let first = tokens.lowerBound + 1
    let words = tokens.dropFirst().prefix { place in
      !breaks(place)
        && (has(place, .greetings) || WordSet.openingFillers.contains(hash(place)))
    }
    return first + words.count
  }

  /// "Hello, Dr. Ruiz," - behind the comma stands nothing but a name, up to the end of the line or another
  /// comma.
  private func namesSomebody(from place: Int, in tokens: Range<Int>) -> Bool {
    guard text.tokens[place].shape.contains(.afterComma), !text.tokens[place].shape.contains(.lineStart)
    else {
      return false
    }
    let end = tokens.dropFirst(place + 1 - tokens.lowerBound).first(where: breaks) ?? tokens.upperBound
    let endsLine = end == text.tokens.count || text.tokens[end].shape.contains(.lineStart)
    return end - place <= 4 && (endsLine || end < tokens.upperBound)
      && (place..<end).allSatisfy { place in
        has(place, .titles) || isParticle(place, in: tokens) || readerName.contains(hash(place))
          || (!text.tokens[place].shape.isDisjoint(with: [.capital, .foreignScript, .afterHyphen])
            && !has(place, [.i, .me, .nobody]))
      }
  }

  /// "May" and "Day" in "Dear May" and "Dear Dr. Day": with a capital letter where only a name can stand.
  private func isNameLikeForm(_ place: Int) -> Bool {
    guard text.tokens[place].shape.contains(.capital), !has(place, .titles) else { return false }
    return has(place, .months) || has(place - 1, .titles) && has(place, [.dayparts, .timeunits, .greetings])
  }

  /// "bell hooks" in "Dear bell hooks,": words in small letters up to a comma or the end of the line, none of
  /// them an ordinary one.
  private func plainName(in sentence: Sentence) -> Range<Int> {
    let start = sentence.tokens.lowerBound + 1
    let rest = start..<min(sentence.tokens.upperBound, start + Self.longest)
    let end = rest.dropFirst().first(where: breaks) ?? rest.upperBound
    let isLine =
      end < sentence.tokens.upperBound
      || end < start + Self.longest && ![.period, .question].contains(sentence.end)
    let titled = (start..<max(start, end)).drop { has($0, .titles) }
    let name = titled.first.map { $0..<end } ?? end..<end
    let isName = name.allSatisfy { place in
      let token = text.tokens[place]
      return token.kind == .word
        && (has(place, .particles)
          || !has(place, lexicon.ordinary.union(.nobody).union(Self.own).union(.greetings)))
    }
    return isLine && isName && name.count <= 4 ? name : end..<end
  }

  /// "van" and "der" in "van der Berg".
  private func isParticle(_ place: Int, in tokens: Range<Int>) -> Bool {
    guard has(place, .particles), place + 1 < tokens.upperBound, !breaks(place + 1) else { return false }
    return text.tokens[place + 1].shape.contains(.capital) || isParticle(place + 1, in: tokens)
  }

  /// The whole line is the greeting, whatever stands in it.
  private func isSet(_ tokens: Range<Int>) -> Bool {
    tokens.count <= 4 && tokens.upperBound < text.tokens.count
      && text.tokens[tokens.upperBound].shape.contains(.lineStart)
  }

  /// A title in brackets, "Dr. (Mrs.) Ruiz", or behind a stroke is none.
  private func breaks(_ place: Int) -> Bool {
    let shape = text.tokens[place].shape
    return !shape.isDisjoint(with: [.afterComma, .afterColon, .afterDash, .lineStart])
      || (shape.contains(.afterOpen) && !has(place, .titles))
  }

  /// "Nadira," or "Jun-ho, long time." or "Your Honor,".
  private func bareName(_ sentence: Sentence) -> Greeting? {
    let tokens = sentence.tokens
    let run = tokens.prefix(4).prefix { place in
      let token = text.tokens[place]
      return (place == tokens.lowerBound || !breaks(place))
        && (!token.shape.isDisjoint(with: [.capital, .afterHyphen]) || isParticle(place, in: tokens)
          || readerName.contains(token.hash) || has(place, .titles))
    }
    let place = run.upperBound
    guard !run.isEmpty, !has(tokens.lowerBound, Self.own) else { return nil }
    let known = run.contains { readerName.contains(hash($0)) || has($0, .titles) }
    let ordinary = run.allSatisfy { has($0, lexicon.ordinary) }
    let endsHere =
      place == tokens.upperBound ? sentence.end != .period && sentence.end != .question : breaks(place)
    let followed = text.tokens.count > place
    guard followed, endsHere || (known && has(tokens.lowerBound, .titles)), known || !ordinary else {
      return nil
    }
    let first = run.first { !has($0, .titles) } ?? place
    return Greeting(tokens: run, name: first..<place)
  }
}
