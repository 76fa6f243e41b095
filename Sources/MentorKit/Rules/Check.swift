import MentorText

/// The ways of looking at a message that a rule can name with `find:`.
enum Check: Sendable {
  case phrases(PhraseCheck)
  case readings(ReadingCheck)
  case absent(AbsenceCheck)
  case asks(AskCheck)
  case anchors(AnchorCheck)
  case slots
  case greeting(GreetingCheck)
  case subject(SubjectCheck)
  case links(LinkCheck)
  case length(LengthCheck)
  case paragraphs(ParagraphCheck)
  case sentences(SentenceCheck)
  case focus(FocusCheck)
  case capitals(CapitalsCheck)
  case pictures(PictureCheck)
  case privateData
  case dates(DateCheck)
  case share(ShareCheck)
  /// What a part of a letter lacks when no other rule says why: see `Judgement`.
  case remainder(AbsenceCheck.Place)
  /// Texts that suggest that somebody is in danger: never a finding, see `CareRoute`.
  case care

  init(_ fields: RecordBlock, id: String, language: Language) throws(RecordError) {
    switch fields["find"] {
    case "phrases", "phrase": self = .phrases(try PhraseCheck(fields, id: id, language: language))
    case "readings": self = .readings(try ReadingCheck(fields, language: language))
    case "absent": self = .absent(try AbsenceCheck(fields, language: language))
    case "asks": self = .asks(try AskCheck(fields))
    case "anchors": self = .anchors(try AnchorCheck(fields))
    case "slots": self = .slots
    case "greeting": self = .greeting(try GreetingCheck(fields))
    case "subject": self = .subject(try SubjectCheck(fields))
    case "links": self = .links(try LinkCheck(fields))
    case "length": self = .length(try LengthCheck(fields))
    case "paragraphs": self = .paragraphs(try ParagraphCheck(fields))
    case "sentences": self = .sentences(try SentenceCheck(fields))
    case "focus": self = .focus(try FocusCheck(fields))
    case "capitals": self = .capitals(try CapitalsCheck(fields))
    case "pictures": self = .pictures(try PictureCheck(fields))
    case "private": self = .privateData
    case "dates": self = .dates(try DateCheck(fields))
    case "share": self = .share(try ShareCheck(fields, id: id, language: language))
    case "remainder": self = .remainder(try fields.value("place", AbsenceCheck.Place.self))
    case "care": self = .care
    default:
      throw fields.error(
        "find",
        "needs one of: phrases, readings, absent, asks, anchors, slots, greeting, subject, links, length, paragraphs, sentences, focus, capitals, pictures, private, dates, share, remainder, care"
      )
    }
  }

  /// Where the check speaks: UTF-8 byte offsets, in order, an empty range where something is missing.
  func places(in reading: Reading) -> [Range<Int>] {
    switch self {
    case .phrases(let check): check.places(in: reading)
    case .readings(let check): check.places(in: reading)
    case .absent(let check): check.places(in: reading)
    case .asks(let check): check.places(in: reading)
    case .anchors(let check): check.places(in: reading)
    case .slots: reading.slots
    case .greeting(let check): check.places(in: reading)
    case .subject(let check): check.places(in: reading)
    case .links(let check): check.places(in: reading)
    case .length(let check): check.places(in: reading)
    case .paragraphs(let check): check.places(in: reading)
    case .sentences(let check): check.places(in: reading)
    case .focus(let check): check.places(in: reading)
    case .capitals(let check): check.places(in: reading)
    case .pictures(let check): check.places(in: reading)
    case .privateData: PrivateDataCheck.places(in: reading)
    case .dates(let check): check.places(in: reading)
    case .share(let check): check.places(in: reading)
    case .remainder, .care: []
    }
  }
}

extension Check {
  /// Where to speak about something that is missing.
  func gap(in reading: Reading) -> Range<Int> {
    switch self {
    case .absent(let check): reading.gap(check.place)
    case .remainder(let place): reading.gap(place)
    case .anchors: reading.gap(.start)
    default: reading.gap(.ask)
    }
  }

  /// Works on a text in any language.
  var needsNoLanguage: Bool {
    switch self {
    case .slots, .links, .length, .privateData: true
    case .greeting(let check): check.what == .wrongName
    default: false
    }
  }
}
