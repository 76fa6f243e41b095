import MentorText

/// A message with the places where readings apply to it, as far as they count: what can be said before it is
/// known what is asked.
///
/// A class, so that all who look at it share it.
final class HeardMessage: Sendable {
  let message: Message
  let options: ScoreOptions
  let language: Language
  /// Reader and writer.
  let names: WordSet
  let hits: Hits
  let keys: TokenKeys
  let landmarks: Landmarks
  let body: BitSet
  /// All that is read: body, subject, greeting, signature.
  let own: BitSet
  /// Sentences that name a time ahead.
  let ahead: BitSet
  /// Sentences that only make an answer easier.
  private let easing: BitSet
  private let timeSense: TimeSense

  init(
    _ message: Message,
    names: WordSet,
    options: ScoreOptions,
    language: Language,
    matchers: inout [PatternMatcher]
  ) {
    self.message = message
    self.options = options
    self.language = language
    self.names = names
    timeSense = TimeSense(text: message.text, lexicon: language.lexicon)
    let matterSense = MatterSense(text: message.text, lexicon: language.lexicon)
    body = message.body
    own = BitSet(message.parts.indices.lazy.filter { message.parts[$0].isRead })
    landmarks = Landmarks(message: message, lexicon: language.lexicon)
    let particulars = Particulars(language: language, names: names)
    let particular = particulars.tokens(of: message)
    let bare = BareSentences(
      message: message,
      particulars: particulars,
      particular: particular,
      sense: matterSense
    ).places
    let counted = CountedHits(
      Hits(message: message, language: language, matchers: &matchers),
      in: message,
      bare: bare,
      sense: timeSense
    )
    hits = counted.hits
    ahead = counted.ahead
    easing = hits.sentences(ofAny: [.smallAnswer, .optOut, .noRush])
    keys = TokenKeys(
      message: message,
      hits: hits,
      particulars: particulars,
      particular: particular,
      sense: matterSense,
      bare: bare,
      pastTimes: counted.over
    )
  }

  /// The tokens of a sentence.
  func tokens(in sentence: Int) -> ArraySlice<Token> {
    message.text.tokens[message.sentences[sentence].tokens]
  }

  /// The sentence tells of something that is over.
  func tellsPast(_ sentence: Int) -> Bool { timeSense.tellsPast(message.sentences[sentence]) }

  /// How many different words of some sentences carry an object, see `TokenKeys`.
  func substance(of sentences: some Sequence<Int>) -> Int {
    keys.substance(of: sentences, in: message)
  }

  /// How many different particular words stand in some sentences.
  func particulars(in sentences: some Sequence<Int>) -> Int {
    keys.particulars(of: sentences, in: message)
  }

  /// Whether a sentence is a question, or holds one: "kindly advise whether the dose is right".
  func asksSomething(_ sentence: Int) -> Bool {
    (message.sentences[sentence].end == .question || hits.has(.questionInside, in: sentence))
      && !onlyKnocks(sentence)
  }

  /// Asks whether somebody is there or may be asked, and tells nothing of what.
  func onlyKnocks(_ sentence: Int) -> Bool {
    hits.has(.askPresence, in: sentence) && substance(of: [sentence]) < 3
  }

  /// Sentences of the body: those given, the two before and the one after each; one that only eases the
  /// answer is no distance.
  ///
  /// - Parameter sentences: in order.
  func near(_ sentences: some Sequence<Int>) -> [Int] {
    var all: [Int] = []
    for place in sentences {
      var end = place + 1
      while end < place + 4, easing.contains(end) { end += 1 }
      // What two of them have near stands once.
      let start = max(place - 2, all.last.map { $0 + 1 } ?? 0)
      if start <= end { all += (start...end).lazy.filter(body.contains) }
    }
    return all
  }
}
