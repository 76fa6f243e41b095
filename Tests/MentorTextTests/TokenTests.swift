import Testing

@testable import MentorText

/// Words, numbers, addresses, pictures.
struct TokenTests {
  @Test(arguments: [
    ("Dear Ana, how are you?", ["Dear", "Ana", "how", "are", "you"]),
    ("well-known state-of-the-art", ["well", "known", "state", "of", "the", "art"]),
    ("don't can't it's we’ve", ["do", "n't", "can", "'t", "it", "'s", "we", "’ve"]),
    ("don´t don‘t don\u{2BC}t", ["do", "n´t", "do", "n‘t", "do", "n\u{2BC}t"]),
    (
      "\u{2BC} \u{2BC}s a\u{2BC} \u{2BC}a \u{2BC}\u{2BC}",
      ["\u{2BC}", "\u{2BC}s", "a", "\u{2BC}", "\u{2BC}a", "\u{2BC}", "\u{2BC}"]
    ), ("dont Dont d\u{F6}nt", ["do", "nt", "Do", "nt", "d\u{F6}nt"]),
    ("e.g. Ph.D. i.e.", ["e.g", "Ph.D", "i.e"]),
    (
      "1,500 2.15 14:00 5/6 2026-12-03 3rd 80% $40",
      ["1,500", "2.15", "14:00", "5/6", "2026-12-03", "3rd", "80%", "40"]
    ),
    ("naïve Čapek Grüße straße", ["naïve", "Čapek", "Grüße", "straße"]),
    ("你好 мир سلام", ["你好", "мир", "سلام"]),
    ("O’Neill d'Artagnan", ["O’Neill", "d'Artagnan"]),
    ("nothing\u{0}here", ["nothing", "here"]),
    ("", []), (" \n\t\r\n ", []), ("...!?", []),
  ])
  func textIsCutIntoWords(_ text: String, _ expected: [String]) {
    let cut = Words.text(text)
    #expect(cut.tokens.map { cut.string($0.range) } == expected)
  }

  @Test(arguments: [
    ("see https://example.org/a?b=c.", Token.Kind.link, "https://example.org/a?b=c"),
    ("(https://example.org/x)", .link, "https://example.org/x"),
    ("at example.org/talk, please", .link, "example.org/talk"),
    ("write to ana.ruiz+x@mail.example.org.", .email, "ana.ruiz+x@mail.example.org"),
    ("in reader.rs there", .code, "reader.rs"),
    ("the `parse_row` call", .code, "`parse_row`"),
    ("call parse_row now", .code, "parse_row"),
    ("hi @ana_r!", .handle, "@ana_r"),
    ("Dear [First name],", .slot, "[First name]"),
    ("as [the mentor\u{2019}s choice] shows", .slot, "[the mentor\u{2019}s choice]"),
    ("Dear {{name}},", .slot, "{{name}}"),
    ("at <company name> soon", .slot, "<company name>"),
    ("hello $company there", .slot, "$company"),
    ("my name is ____ and", .slot, "____"),
    ("fine :-) then", .emoji, ":-)"),
  ])
  func addressOrMarkIsOneToken(_ text: String, _ kind: Token.Kind, _ expected: String) {
    let cut = Words.text(text)
    #expect(cut.tokens.filter { $0.kind == kind }.map { cut.string($0.range) } == [expected])
  }

  @Test(arguments: [
    ("by 2026-12-03", true), ("by 3/12/2026", true), ("by 3.12.2026.", true), ("the 3rd", true),
    ("by 20261203", false), ("2.4.1", false), ("5/6", false), ("1,234,567", false), ("10:11:2026", false),
    ("12345678", false),
  ])
  func aWrittenDayIsKnownAsOne(_ text: String, _ isDay: Bool) {
    #expect(Words.text(text).tokens.contains { $0.shape.contains(.ordinal) } == isDay)
  }

  @Test(arguments: [
    "😀", "👩‍👩‍👧", "👨‍👩‍👧‍👦", "🏳️‍🌈", "👍🏽", "🇩🇪", "❤️", "👩🏾‍🔬", "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
  ])
  func pictureOfSeveralScalarsIsOneToken(_ picture: String) {
    let cut = Words.text("hi \(picture) there \(picture)\(picture)")
    #expect(
      cut.tokens.filter { $0.kind == .emoji }.map { cut.string($0.range) } == [picture, picture, picture]
    )
  }

  @Test func joinerWithoutASecondPictureEndsIt() {
    let cut = Words.text("a 👩\u{200D} b")
    #expect(cut.tokens.count == 3)
    #expect(cut.tokens.filter { $0.kind == .emoji }.map { cut.string($0.range) } == ["👩"])
  }

  @Test(arguments: [
    ("Grüße", "GRÜSSE".replacing("SS", with: "ß")), ("naive", "naïve"), ("Čapek", "capek"),
    ("café", "cafe\u{301}"), ("it's", "It’s"), ("co\u{AD}op", "coop"),
  ])
  func wordIsTheSameInAnyCaseAndForm(_ one: String, _ other: String) {
    #expect(Words.text(one).tokens.map(\.hash) == Words.text(other).tokens.map(\.hash))
  }

  @Test(arguments: [
    ("a Loader", Token.Shape.capital), ("a NASA", .allCapitals), ("an iPhone", .innerCapital),
    ("a мир", .foreignScript),
    ("a v2", .hasDigit), ("the 3rd", .ordinal), ("the 80%", .percent), ("a, b", .afterComma),
    ("a: b", .afterColon),
    ("a – b", .afterDash), ("a - b", .afterDash), ("a (b", .afterOpen), ("some) b", .afterClose),
    ("a #12", .afterHash),
    ("a €12", .afterCurrency), ("a/b", .afterSlash), ("well-known", .afterHyphen), ("a\nb", .lineStart),
    ("a \"b\"", .quoted), ("a “b”", .quoted), ("a «b»", .quoted), ("a 'b'", .quoted),
  ])
  func lastTokenShowsHowItIsWritten(_ text: String, _ shape: Token.Shape) throws {
    #expect(try #require(Words.text(text).tokens.last).shape.contains(shape))
    #expect(!(try #require(Words.text(text).tokens.first).shape.contains(shape)) || shape == .lineStart)
  }

  @Test func whereEverythingIsInCapitalsNoneMarksAName() {
    for text in ["PLEASE HELP ME NOW", "Please Help Me With My New Career Today"] {
      #expect(Words.text(text).tokens.allSatisfy { !$0.shape.contains(.capital) }, "\(text)")
    }
    let names = Words.text("Nguyen Thi Ngoc Anh Thu Pham").tokens
    #expect(names.allSatisfy { $0.shape.contains(.capital) }, "a line of names is no headline")
    #expect(Words.text("I met Ana Ruiz").tokens.filter { $0.shape.contains(.capital) }.count == 3)
  }

  @Test(arguments: 0..<200)
  func anyBytesAreCutAtScalarBoundaries(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    let pieces = [
      "a", "Zo", " ", ".", "? ", "é", "e\u{301}", "👩‍👧", "字", "\n", "\r\n", "\"", "’", "@", "://", "[", "]",
      "\u{0}", "`", "1",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<120 {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      let pick = Int(state >> 33)
      if pick % 9 == 0 {
        bytes.append(UInt8(truncatingIfNeeded: pick >> 4))
      } else {
        bytes += Array(pieces[pick % pieces.count].utf8)
      }
    }
    let text = Text(bytes, lexicon: Words.language.lexicon)
    var end = 0
    for token in text.tokens {
      #expect(token.start >= end && token.end > token.start && Int(token.end) <= bytes.count)
      end = Int(token.end)
    }
    var place = 0
    for sentence in text.sentences {
      #expect(sentence.tokens.lowerBound >= place && !sentence.tokens.isEmpty)
      #expect(sentence.range.lowerBound <= Int(text.tokens[sentence.tokens.lowerBound].start))
      #expect(sentence.range.upperBound >= Int(text.tokens[sentence.tokens.upperBound - 1].end))
      place = sentence.tokens.upperBound
    }
    #expect(place == text.tokens.count)
    guard BrokenText.firstPlace(in: bytes) == nil else { return }
    for token in text.tokens {
      #expect(bytes[Int(token.start)] & 0xC0 != 0x80)
      #expect(Int(token.end) == bytes.count || bytes[Int(token.end)] & 0xC0 != 0x80)
    }
  }
}
