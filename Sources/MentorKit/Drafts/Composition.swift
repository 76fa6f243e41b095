import MentorText

/// One draft in the making.
struct Composition {
  let brief: Brief
  let kind: DraftKind
  let channel: DraftChannel
  let book: DraftBook
  private let joiner: Joiner
  /// Needed fields without an answer.
  private let missing: Set<String>
  private let seed: UInt64

  /// Finished text of a part, with the fields that it shows.
  struct Said {
    let part: String
    let text: String
    let fields: [String]
    /// Fields whose answers stand alone where a sentence should, without being one.
    let unjoined: Set<String>
  }

  init(brief: Brief, kind: DraftKind, channel: DraftChannel, book: DraftBook) {
    self.brief = brief
    self.kind = kind
    self.channel = channel
    self.book = book
    var given: [String: Joiner.Given] = [:]
    var matcher = book.shapes.matcher
    for field in book.fields {
      guard let told = brief[field.id], field.form == .name || !told.saysNothing else { continue }
      let running = RunningAnswer(told, form: field.form, book.shapes, matcher: &matcher)
      let answer = field.is(.to) ? running.addressed : running.answer
      // An address alone names nobody.
      guard !answer.isEmpty else { continue }
      given[field.id] = Joiner.Given(
        answer: answer,
        shape: book.shapes.shape(of: answer.text, matcher: &matcher),
        form: field.form
      )
    }
    missing = Set(kind.needs.filter { given[$0] == nil })
    for field in kind.needs where given[field] == nil {
      guard let gap = book.field(field)?.gap else { continue }
      given[field] = Joiner.Given(answer: Answer(gap), shape: Shape(), form: .line, isGap: true)
    }
    joiner = Joiner(given: given)
    // What is said to this reader decides between equal wordings; the writer's own facts, the same for all
    // readers, do not.
    let facts = book.fields.filter { !$0.isKept }.compactMap { brief[$0.id]?.text }
    seed = FoldedHash.of(facts.joined(separator: " "))
  }

  func say(_ id: String) -> Said? {
    guard let part = kind.parts[id] else { return nil }
    // A part that is answered as a whole, such as a subject, needs no other answer.
    let isAnswered = joiner.given[id].map { !$0.isGap } ?? false
    let isOpen = !isAnswered && part.fields.contains { missing.contains($0) }
    let fitting = (isOpen ? part.gap : part.say).filter(joiner.fits)
    guard let wording = isOpen ? fitting.first : choice(of: fitting, for: id) else { return nil }
    return Said(
      part: id,
      text: joiner.text(of: wording),
      fields: wording.fields,
      unjoined: joiner.unjoined(in: wording)
    )
  }

  /// Of those that suit the answers best, the facts choose one: the same brief gives the same message.
  private func choice(of wordings: [Wording], for part: String) -> Wording? {
    // What the writer answered for a part itself goes before what could be said instead.
    let rank = { (wording: Wording) in
      (wording.fields.contains(part) ? 1 : 0, wording.tightness, Set(wording.fields).count)
    }
    guard let best = wordings.map(rank).max(by: <) else { return nil }
    let equal = wordings.filter { rank($0) == best }
    // An answer may have two shapes; the one that is listed first is meant.
    let alike = equal.filter { $0.shapes == equal[0].shapes }
    var mixed = (seed ^ FoldedHash.of(part)) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    return alike[Int(mixed % UInt64(alike.count))]
  }

  var draft: Draft {
    let paragraphs = fitting(kind.layout(on: channel).map { ordered($0.compactMap(say)) })
    let subject = channel.hasSubject ? say(DraftPart.subject) : nil
    let body = text(of: paragraphs)
    let shown = (subject.map { [$0] } ?? []) + paragraphs.flatMap { $0 }
    let fields = shown.flatMap(\.fields)
    let head = subject.map { "Subject: \($0.text)\n\n" } ?? ""
    return Draft(
      text: head + body + "\n",
      subject: subject?.text,
      body: body,
      kind: kind,
      channel: channel,
      gaps: gaps(in: fields),
      unjoined: shown.reduce(into: []) { $0.formUnion($1.unjoined) },
      leftOut: book.fields.filter { brief[$0.id] != nil && !fields.contains($0.id) && !isSilent($0) },
      options: options
    )
  }

  /// "He wants to pass" stands behind the sentence that tells who he is.
  private func ordered(_ paragraph: [Said]) -> [Said] {
    guard paragraph.count > 1, !paragraph[0].text.contains("\n"),
      WordSet.standIns.contains(FoldedHash.of(paragraph[0].text.prefix { $0 != " " }))
    else { return paragraph }
    return [paragraph[1], paragraph[0]] + paragraph.dropFirst(2)
  }

  /// Leaves out parts until the message fits its channel, then takes back those for which there is room after
  /// all.
  private func fitting(_ paragraphs: [[Said]]) -> [[Said]] {
    guard let limit = channel.limit else { return paragraphs }
    func without(_ parts: [String]) -> [[Said]] { paragraphs.map { $0.filter { !parts.contains($0.part) } } }
    var dropped: [String] = []
    for part in kind.drop where length(of: without(dropped)) > limit { dropped.append(part) }
    for part in dropped.reversed() {
      let fewer = dropped.filter { $0 != part }
      if length(of: without(fewer)) <= limit { dropped = fewer }
    }
    return without(dropped)
  }

  private func text(of paragraphs: [[Said]]) -> String {
    paragraphs.filter { !$0.isEmpty }.map { paragraph in
      paragraph.dropFirst().reduce(paragraph[0].text) { text, said in
        text + (said.text.hasPrefix("\n") ? "" : " ") + said.text
      }
    }.joined(separator: "\n\n")
  }

  private func length(of paragraphs: [[Said]]) -> Int { Characters.count(in: text(of: paragraphs).utf8) }

  private func gaps(in fields: [String]) -> [Draft.Gap] {
    var gaps: [Draft.Gap] = []
    for id in fields where missing.contains(id) && !gaps.contains(where: { $0.field == id }) {
      guard let field = book.field(id, of: kind) else { continue }
      gaps.append(Draft.Gap(field: id, ask: field.ask, slot: field.gap))
    }
    return gaps
  }

  /// Not part of the message by its nature, known without being asked for, or deliberately nothing.
  private func isSilent(_ field: BriefField) -> Bool {
    field.is(.address) || (field.is(.subject) && !channel.hasSubject) || field.form == .name
      || field.isKept && !(kind.needs + kind.also).contains(field.id) || brief[field.id]?.saysNothing == true
  }

  private var options: ScoreOptions {
    ScoreOptions(
      to: name(.to).flatMap(nameOfReader),
      from: name(.name)?.answer.text,
      relation: brief.relation ?? kind.relation,
      channel: channel.scoredAs,
      kind: kind.scoredAs
    )
  }

  private func name(_ field: FieldName) -> Joiner.Given? {
    joiner.given[field.id].flatMap { $0.isGap ? nil : $0 }
  }

  /// "Hi Ana," names Ana, and "To whom it may concern" nobody.
  private func nameOfReader(_ given: Joiner.Given) -> String? {
    let text = given.answer.text
    guard given.shape.names.contains(.greeting) else { return text }
    let words = text.split(separator: " ").dropFirst()
    if text.split(separator: " ").contains(where: { WordSet.greetingFillers.contains(FoldedHash.of($0)) }) {
      return nil
    }
    let name = words.drop { $0.first?.isLowercase == true }
    return (name.isEmpty ? words.suffix(1) : name).joined(separator: " ")
  }
}
