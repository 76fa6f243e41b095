import MentorText

/// Counts the traits of a text: cues, meaning classes, shapes, and runs of up to three words.
struct TraitReader {
  private let cues: [(number: Int, key: UInt64)]
  private let classes: [(bit: WordClasses, key: UInt64, askKey: UInt64)]

  /// Words of a run. Own judgement, not measured; the weights hold runs of up to as many.
  static let longestRun = 3

  /// What people need help with; the other classes hold words of any text.
  private static let topics: WordClasses = [
    .advocacy, .applying, .bargaining, .bodysigns, .clinical, .concepts, .conversations, .crafts, .distress,
    .friction, .gatekeepers, .hiringhelp, .losses, .medicine, .mingling, .openings, .performing, .rights,
    .selfmastery, .software, .studying, .subjects, .veterans, .vouch, .weighing,
  ]

  init(language: Language) {
    cues = language.cueNames.compactMap { name in
      language.readingOrCue(name).map { ($0, Trait.key(of: name)) }
    }
    classes = language.lexicon.classNames.compactMap { name in
      language.lexicon.classes(named: name).map {
        ($0, Trait.key(of: "class:\(name)"), Trait.key(of: "ask:\(name)"))
      }
    }
  }

  /// The names of all traits but runs of words.
  static func names(in language: Language) -> [String] {
    language.cueNames + language.lexicon.classNames.flatMap { ["class:\($0)", "ask:\($0)"] }
      + TextShape.allCases.map(\.name)
  }

  /// Everything but runs of words.
  func traits(of reading: Reading) -> [Trait] {
    cueTraits(reading) + classTraits(reading) + shapeTraits(reading)
  }

  private func cueTraits(_ reading: Reading) -> [Trait] {
    cues.compactMap { cue in
      let hits = reading.hits[cue.number]
      guard !hits.isEmpty else { return nil }
      return Trait(key: cue.key, count: min(hits.count, 2), places: hits.map(\.tokens), explains: true)
    }
  }

  private func classTraits(_ reading: Reading) -> [Trait] {
    var all = [[Range<Int>]](repeating: [], count: classes.count)
    var asked = [Int](repeating: 0, count: classes.count)
    for place in reading.own {
      let isAsking = reading.asking.contains(place)
      for index in reading.message.sentences[place].tokens {
        let found = reading.language.lexicon.classes(of: reading.message.text.tokens[index].word)
        guard !found.isEmpty else { continue }
        for (number, known) in classes.enumerated() where !found.isDisjoint(with: known.bit) {
          // A text of a megabyte needs no list of all its articles.
          if all[number].count < 8 { all[number].append(index..<(index + 1)) }
          if isAsking { asked[number] += 1 }
        }
      }
    }
    return classes.indices.flatMap { number -> [Trait] in
      guard !all[number].isEmpty else { return [] }
      let count = Trait(
        key: classes[number].key,
        count: min(all[number].count, 3),
        places: all[number],
        explains: Self.topics.contains(classes[number].bit)
      )
      let asking = Trait(
        key: classes[number].askKey,
        count: min(asked[number], 2),
        places: [],
        explains: false
      )
      return asked[number] > 0 ? [count, asking] : [count]
    }
  }

  private func shapeTraits(_ reading: Reading) -> [Trait] {
    TextShape.allCases.filter { $0.holds(for: reading) }.map {
      Trait(key: Trait.key(of: $0.name), count: 1, places: [], explains: false)
    }
  }

  /// Calls `body` with every run of words and the tokens that it covers.
  static func forEachRun(in reading: Reading, _ body: (ArraySlice<UInt64>, Range<Int>) -> Void) {
    var hashes: [UInt64] = []
    var tokens: [Int] = []
    for place in reading.own {
      let sentence = reading.message.sentences[place]
      hashes = [GramWord.start]
      tokens = [sentence.tokens.lowerBound]
      for index in sentence.tokens {
        guard let hash = GramWord.hash(of: reading.message.text.tokens[index]) else { continue }
        hashes.append(hash)
        tokens.append(index)
      }
      switch sentence.end {
      case .question: hashes.append(GramWord.question)
      case .exclamation: hashes.append(GramWord.exclamation)
      case .none, .period: break
      }
      if hashes.count > tokens.count { tokens.append(tokens[tokens.count - 1]) }
      for start in hashes.indices {
        for end in (start + 1)...min(start + longestRun, hashes.count) {
          body(hashes[start..<end], tokens[start]..<(tokens[end - 1] + 1))
        }
      }
    }
  }
}
