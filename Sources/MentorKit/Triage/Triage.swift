import MentorText

/// Looks through requests for the person who gets them. For one thread; make one for each.
package struct Triage: Sendable {
  private let mentor: Mentor
  private var coach: Coach
  private var classifier = Classifier.builtIn
  private let test: FiveMinuteTest
  private let book: ReplyBook

  /// A letter with more points has little left to ask for. Own judgement, not measured.
  private static let enough = 11

  /// With the words that are built in.
  package init() {
    self = Resources.builtIn(try Triage(mentor: .builtIn))
  }

  private init(mentor: Mentor) throws(RecordError) {
    self.mentor = mentor
    coach = Coach(mentor, hearsCues: true)
    let records = try Resources.records(in: "triage")
    func record(_ name: String) throws(RecordError) -> NamedRecord {
      guard let found = records.first(where: { $0.name == name }) else {
        throw RecordError(file: "Resources/triage", what: "'\(name)' is missing")
      }
      return found
    }
    test = try FiveMinuteTest(try record("five-minutes"))
    book = try ReplyBook(
      try Resources.records(in: "replies"),
      frame: try record("reply"),
      language: mentor.catalogue.language
    )
  }

  /// Looks at one request.
  ///
  /// - Parameters:
  ///   - name: what to call it: the file, with its number in an mbox.
  ///   - options: the reader here is the person who gets the requests.
  /// - Complexity: linear in the number of bytes.
  package mutating func inquiry(_ message: StoredMessage, name: String, options: ScoreOptions) -> Inquiry {
    inquiry(message, name: name, options: options, need: Need(classifier.classification(of: message.text)))
  }

  mutating func inquiry(_ message: StoredMessage, name: String, options: ScoreOptions, need: Need) -> Inquiry
  {
    let options = coach.completed(options, by: message)
    let reading = coach.read(message.text, options: options)
    let score = Judgement(of: reading, catalogue: mentor.catalogue, scorer: mentor.scorer).score
    let from = message.from ?? reading.signer
    let subject = message.subject ?? reading.subject
    guard score.care == nil, let points = score.points else {
      let care = score.care == nil ? nil : CareRoute.builtIn.received
      return Inquiry(name: name, subject: subject, from: from, care: care)
    }
    let spoken = Set((score.findings + score.strengths).map(\.rule))
    var request = ReplyKind.Request(reading: reading, spoken: spoken)
    func reply() -> Reply? {
      book.kinds.first { $0.fits(request) }.map {
        book.reply(of: $0, to: from, subject: subject, writer: options.to)
      }
    }
    if reading.isNote {
      return Inquiry(name: name, subject: subject, from: from, points: points, reply: reply())
    }
    let missing = Self.missing(in: score)
    let act = reading.best?.grade.act
    let five = test.result(
      act,
      minutes: score.asks.compactMap(\.minutes).max(),
      spoken: spoken,
      isTied: score.swap.verdict != .fails && score.swap.verdict != .tooShort
    )
    (request.need, request.missing, request.five, request.act) = (need, missing, five.answer, act)
    return Inquiry(
      name: name,
      subject: subject,
      from: from,
      points: points,
      role: need.role,
      isRoleSure: need.isSure,
      ask: act.map { size(of: $0, score) },
      fiveMinutes: five,
      missing: missing,
      next: score.next?.say,
      reply: reply()
    )
  }

  private func size(of act: AskAct, _ score: Score) -> Inquiry.AskSize {
    Inquiry.AskSize(
      act: act,
      words: test.acts[act]?.words ?? act.rawValue,
      minutes: score.asks.compactMap(\.minutes).max()
    )
  }

  private static func missing(in score: Score) -> Letter? {
    let weakest = score.letters.min { $0.points < $1.points }
    return weakest.flatMap { $0.points <= enough ? $0.letter : nil }
  }
}

extension Reading {
  /// Thanks, or a note that says that it asks nothing.
  fileprivate var isNote: Bool {
    kind == .thanks || asks.isEmpty && KindReader.saysThatNothingIsAsked(hits, in: body)
  }

  /// The text of the subject line.
  fileprivate var subject: String? {
    message.subject.map { message.text.string(message.text.range(ofTokens: message.sentences[$0].tokens)) }
  }

  /// Whose name stands below the message; what follows a comma is a title or a place, and an address may
  /// stand beneath.
  fileprivate var signer: Correspondent? {
    message.signature.map { signature in
      let (text, name) = (message.text, signature.name)
      let address = name.first { text.tokens[$0].kind == .email }
      let end = name.dropFirst().first { text.tokens[$0].shape.contains(.lineStart) } ?? name.upperBound
      let line = text.string(text.range(ofTokens: name.lowerBound..<min(end, address ?? end)))
      let shown = String(line.prefix { $0 != "," }).trimmed
      return Correspondent(
        name: shown.isEmpty ? nil : shown,
        address: address.map { text.string(text.tokens[$0].range) } ?? ""
      )
    }
  }
}
