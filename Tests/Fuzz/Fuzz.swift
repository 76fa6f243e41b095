import Glibc
import MentorKit
import MentorText

/// The first bytes that are tried; nil for all. Set as DOORS, so that one part gets all of the time.
private let doors = getenv("DOORS").map { Array(String(cString: $0).utf8) }

/// The fuzzer's door: the first byte chooses what is tried with the rest. Run by `make fuzz`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 0 else { return 0 }
  if let doors, !doors.contains(data[0]) { return -1 }
  let bytes = Array(UnsafeBufferPointer(start: data + 1, count: count - 1))
  switch data[0] {
  case UInt8(ascii: "s"): Trial.score(bytes)
  case UInt8(ascii: "c"): Trial.classify(bytes)
  case UInt8(ascii: "r"): Trial.records(bytes)
  case UInt8(ascii: "u"): Trial.rules(bytes)
  case UInt8(ascii: "e"): Trial.mail(bytes, name: "a.eml")
  case UInt8(ascii: "m"): Trial.mail(bytes, name: "a.mbox")
  case UInt8(ascii: "j"): Trial.json(bytes)
  case UInt8(ascii: "b"): Trial.brief(bytes)
  case UInt8(ascii: "p"): Trial.reports(bytes)
  default: return -1
  }
  return 0
}

/// What must hold for any bytes.
enum Trial {
  /// Has read some words before, so that each trial is quick.
  private static let coach = { () -> Coach in
    var coach = Coach(.builtIn)
    for rule in Mentor.builtIn.rules { _ = coach.score(Array("Hi Ana, \(rule.say) \(rule.why)".utf8)) }
    return coach
  }()

  static func score(_ bytes: [UInt8]) {
    // What a coach remembers of one message changes nothing in the next.
    var coach = coach
    let first = coach.score(bytes)
    let second = coach.score(bytes)
    precondition(first.json(file: "-", pretty: false) == second.json(file: "-", pretty: false))
    check(first)
  }

  /// - Parameter size: bytes of the file that the message comes from; of its text, if that is nil.
  private static func check(_ score: Score, size: Int? = nil) {
    let text = score.text
    if let points = score.points {
      precondition((0...100).contains(points))
      precondition(score.findings.reduce(0) { $0 + $1.points } == 100 - points, "points are lost")
    }
    for range in score.findings.map(\.range) + score.strengths.map(\.range) + score.asks.map(\.range)
      + score.swap.anchors.map(\.range)
    {
      checkBorders(of: range, in: text)
    }
    let places = score.places
    for finding in score.findings {
      let place = places.place(of: finding.range)
      precondition(place.range.lowerBound >= 0 && place.range.upperBound <= size ?? text.count)
      precondition(place.line >= 1 && place.column >= 1 && place.endLine >= place.line)
    }
  }

  /// Within the text, and never inside a scalar of good UTF-8.
  private static func checkBorders(of range: Range<Int>, in text: [UInt8]) {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count, "\(range) of \(text.count)")
    for place in [range.lowerBound, range.upperBound] where place > 0 && place < text.count {
      let cuts = (max(0, place - 3)..<place).contains { place < $0 + Scalars.decode(text, at: $0).length }
      precondition(!cuts, "\(place) stands inside a character")
    }
  }

  static func classify(_ bytes: [UInt8]) {
    var classifier = Classifier.builtIn
    let answer = classifier.classification(of: bytes)
    precondition(answer.ranking.count == 6)
    precondition(abs(answer.ranking.reduce(0) { $0 + $1.share } - 1) < 1e-6)
    for reason in answer.ranking.flatMap(\.because) { checkBorders(of: reason.range, in: bytes) }
    _ = answer.json(pretty: true)
    checkPrintable(ClassificationText(answer).text(Look(width: 80)))
  }

  static func records(_ bytes: [UInt8]) {
    _ = try? Record(parsing: bytes, file: "a.record")
    let (book, _) = RecordBook.reading(bytes, file: "a.record")
    let again = RecordBook.reading(Array(book.text.utf8), file: "a.record")
    precondition(again.damage.isEmpty, "what is written is damaged")
    precondition(again.book.text == book.text, "what is written is read back otherwise")
  }

  static func rules(_ bytes: [UInt8]) {
    // Reading all rules again takes long; what matters stands in the first lines.
    guard bytes.count < 1000,
      let own = try? Mentor(adding: [RuleFile(id: "own", path: "own.rule", bytes: bytes)])
    else { return }
    check(own.score(Array("Dear Ana,\n\nany advice? Call (me) at 5 by Friday, [name].\n\nTom\n".utf8)))
    check(own.score(bytes))
  }

  static func mail(_ bytes: [UInt8], name: String) {
    let bag = Mailbag(bytes, name: name)
    var coach = coach
    for place in 0..<min(bag.count, 8) {
      let message = bag[place]
      let score = coach.score(message)
      check(score, size: bytes.count)
      _ = score.json(file: name, pretty: false)
    }
    var triage = Triage()
    if bag.count > 0 { _ = triage.inquiry(bag[0], name: name, options: ScoreOptions()) }
  }

  static func json(_ bytes: [UInt8]) {
    let record = MessageRecord(bytes, in: 0..<bytes.count, options: ScoreOptions(), file: "-", line: 1)
    if let fault = record.fault(file: "-") {
      precondition(!fault.utf8.contains(10) && String(validating: fault.utf8, as: UTF8.self) != nil)
      return
    }
    precondition(BrokenText.firstPlace(in: record.text) == nil)
    var coach = coach
    let score = coach.score(record.text, options: record.options)
    check(score)
    let line = Array(score.json(file: "-", of: record).utf8)
    precondition(!line.contains(10))
    // An answer is an object itself, and what it is called is what the record was called.
    let answer = MessageRecord(line, in: 0..<line.count, options: ScoreOptions(), file: "-", line: 1)
    precondition(answer.id == record.id && answer.fault?.what == "'text' is missing")
  }

  static func brief(_ bytes: [UInt8]) {
    guard let brief = try? BriefReader().brief(bytes, file: "a.brief") else { return }
    let text = Array(BriefWriter().text(brief).utf8)
    precondition((try? BriefReader().brief(text, file: "b.brief")) == brief, "a brief changed on its way")
  }

  static func reports(_ bytes: [UInt8]) {
    var coach = coach
    let score = coach.score(bytes)
    let report = ScoreReport([.init(file: MessageName(Array(bytes.prefix(9))), score: score)], version: "0")
    checkPrintable(ScoreText(score: score, file: "a", isWhole: true, goesOn: true).text(Look(width: 60)))
    checkPrintable(report.shortLines)
    checkPrintable(report.githubAnnotations)
    // A page lays a tab out as a text does.
    checkPrintable(report.page(goesOn: true).replacing("\t", with: " "))
    _ = (report.sarif, report.markdown(goesOn: true), report.reviewdogLines)
  }

  /// No control character and no mark that turns the direction of writing.
  private static func checkPrintable(_ text: String) {
    for scalar in text.unicodeScalars where scalar != "\n" {
      precondition(Printable.text(String(scalar)) == String(scalar), "\(scalar.value) is written raw")
    }
  }
}
