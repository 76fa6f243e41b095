import MentorText

/// Speaks when nearly every word is about the writer and hardly one about the reader.
struct FocusCheck: Sendable {
  /// Share of the words "I", "me", "my", in percent.
  let atMost: Int

  init(_ fields: RuleFields) throws(RecordError) { atMost = try fields.number("at-most") ?? 12 }

  func places(in reading: Reading) -> [Range<Int>] {
    let own = count(["i", "me", "my"], in: reading)
    let yours = count(["you", "your"], in: reading)
    let words = reading.message.wordCount
    return words > 0 && own * 100 > words * atMost && yours <= 1 ? [reading.gap(.start)] : []
  }

  private func count(_ names: [String], in reading: Reading) -> Int {
    let lexicon = reading.language.lexicon
    let classes = names.compactMap { lexicon.classes(named: $0) }.reduce(into: WordClasses()) {
      $0.formUnion($1)
    }
    return reading.body.reduce(0) { sum, place in
      sum
        + reading.message.sentences[place].tokens.count {
          !lexicon[reading.message.text.tokens[$0].word].classes.isDisjoint(with: classes)
        }
    }
  }
}
