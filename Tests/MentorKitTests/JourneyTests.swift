import MentorText
import Testing

@testable import MentorKit

/// What a request asks for next, and how the log is read and written.
struct JourneyTests {
  /// "2026-11-02 asked, 2026-11-10 answered"
  static func request(_ events: String) throws -> HelpRequest {
    let lines = events.split(separator: ",").map { String($0).trimmed }
    return HelpRequest(name: try PersonName("Ana Ruiz"), events: lines.map { HelpRequest.Event(line: $0)! })
  }

  @Test(arguments: [
    ("2026-11-02 asked", "2026-11-08", []),
    ("2026-11-02 asked", "2026-11-09", ["follow-up"]),
    ("2026-11-02 asked", "2026-11-30", ["follow-up"]),
    ("2026-11-02 asked", "2026-12-01", ["rest-late"]),
    ("2026-11-02 asked, 2026-11-10 followed-up", "2026-11-23", []),
    ("2026-11-02 asked, 2026-11-10 followed-up", "2026-11-24", ["rest"]),
    ("2026-11-02 asked, 2026-11-10 followed-up", "2027-11-24", ["rest"]),
    ("2026-11-02 asked, 2026-11-10 followed-up, 2026-11-24 closed", "2026-12-24", []),
    ("2026-11-02 asked, 2026-11-10 declined", "2026-11-10", ["thank-no"]),
    ("2026-11-02 asked, 2026-11-10 declined, 2026-11-11 thanked", "2026-11-30", []),
    ("2026-11-02 asked, 2026-11-10 answered, 2026-11-11 declined", "2026-11-11", ["thank-no"]),
    ("2026-11-02 asked, 2026-11-10 answered, 2026-11-10 declined", "2026-11-10", ["thank-no"]),
    ("2026-11-02 asked, 2026-11-10 declined, 2026-11-11 advised", "2026-11-11", ["thank"]),
    ("2026-11-02 asked, 2026-11-10 declined, 2026-11-10 advised", "2026-11-10", ["thank-no"]),
    ("2026-11-02 asked, 2026-11-10 answered", "2026-11-10", ["thank"]),
    ("2026-11-02 asked, 2026-11-10 answered, 2026-11-10 thanked", "2026-11-10", []),
    ("2026-11-02 asked, 2026-11-10 answered, 2026-11-10 thanked", "2026-11-24", ["write-again-later"]),
    ("2026-11-02 asked, 2026-11-10 answered, 2026-11-10 thanked, 2026-11-20 met", "2026-11-20", ["thank"]),
    ("2026-11-02 asked, 2026-11-10 advised, 2026-11-11 thanked", "2026-11-17", ["act"]),
    ("2026-11-02 asked, 2026-11-10 advised, 2026-11-11 thanked, 2026-11-20 acted", "2026-11-20", ["report"]),
    (
      "2026-11-02 asked, 2026-11-10 advised, 2026-11-11 thanked, 2026-11-20 acted, 2026-11-21 reported",
      "2026-11-21", ["write-again"]
    ),
    (
      "2026-11-02 asked, 2026-11-10 advised, 2026-11-11 thanked, 2026-11-20 acted, 2026-11-21 reported, 2026-11-21 write-again",
      "2026-12-21", []
    ),
    ("2026-11-02 asked, 2026-11-24 closed, 2026-11-30 answered", "2026-11-30", ["thank"]),
    ("2024-02-15 asked", "2024-02-22", ["follow-up"]), ("2026-12-28 asked", "2027-01-04", ["follow-up"]),
  ])
  func theNextStepComesWhenItHelps(_ events: String, _ today: String, _ steps: [String]) throws {
    let due = Journey.builtIn.steps(for: try Self.request(events), on: DayTests.day(today)).due
    #expect(due.map(\.step.id) == steps)
  }

  /// Anything that a command line can hold.
  private static func typed(_ dice: inout Dice) -> String { dice.hostileText().replacing("\0", with: "") }

  @Test(arguments: 0..<200)
  func whatIsWrittenIntoALogIsReadAgain(_ seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    let event = HelpRequest.Event(day: DayTests.day("2026-11-02"), kind: .advised, text: Self.typed(&dice))
    let request = HelpRequest(
      name: try PersonName("Ana Ruiz"),
      channel: Self.typed(&dice),
      about: Self.typed(&dice),
      events: [event]
    )
    var log = LogBook(RecordBook(blocks: [.init(fields: [Record.Field("format", ["log"])])]), file: "log")
    log.add(request)
    let later = HelpRequest.Event(day: event.day, kind: .acted, text: Self.typed(&dice))
    #expect(log.record(later, for: request.name) != nil)
    let (book, damage) = RecordBook.reading(Array(log.book.text.utf8), file: "log")
    let again = LogBook(book, file: "log")
    #expect(damage.isEmpty && again.problems.isEmpty, "\(log.book.text)")
    #expect(again.requests == log.requests)
  }

  @Test func aDismissalTakesThePlaceOfOneForItsPassageAndLeavesWhatCannotBeRead() {
    let head = "format: mentor dismissed\n\n"
    let text = head + "rule: a\npassage: 1\n\nnonsense: x\n\nrule: b\npassage: 2\non: soon\n"
    var dismissals = DismissalBook(RecordBook.reading(Array(text.utf8), file: "f").book)
    #expect(dismissals.all.map(\.rule) == ["a", "b"] && dismissals.all[1].day == nil)
    let day = DayTests.day("2026-11-25")
    dismissals.set(Dismissal(rule: "a", passage: PassageKey(text: "1"), because: "so", file: nil, day: day))
    #expect(dismissals.all.map(\.rule) == ["b", "a"])
    dismissals.remove([1])
    #expect(
      dismissals.book.text == head + "nonsense: x\n\nrule: a\npassage: 1\nbecause: so\non: 2026-11-25\n"
    )
  }

  @Test func everyStepEndsSomewhere() throws {
    for step in Journey.builtIn.steps {
      #expect(!step.sources.isEmpty && !step.why.isEmpty, "\(step.id)")
      let text = step.say.filled(name: nil) + step.why
      #expect(!text.contains("!") && !text.lowercased().contains("you are "), "\(text)")
      for start in step.after {
        let before = HelpRequest(
          name: try PersonName("Ana"),
          events: [.init(day: DayTests.day("2026-01-01"), kind: start)]
        )
        let after = HelpRequest(
          name: before.name,
          events: before.events + [.init(day: DayTests.day("2027-01-01"), kind: step.marks)]
        )
        #expect(step.days(for: after) == nil, "\(step.id) stays after \(step.marks.rawValue)")
      }
    }
  }

  @Test func wordsForEventsAreUnderstood() {
    let words = ["reply", "Yes", "no", "follow-up", "thanks", "report", "advice", "write-again", "nonsense"]
    let kinds = words.map { Journey.builtIn.kind($0)?.rawValue ?? "-" }
    #expect(
      kinds == [
        "answered", "answered", "declined", "followed-up", "thanked", "reported", "advised", "write-again",
        "-",
      ]
    )
    for kind in HelpRequest.Kind.allCases { #expect(Journey.builtIn.kind(kind.rawValue) == kind) }
  }

  @Test func theSixthOpenRequestGetsAReason() throws {
    #expect(Journey.builtIn.cap.advice(open: 5) == nil)
    let advice = try #require(Journey.builtIn.cap.advice(open: 6))
    #expect(advice.hasPrefix("That makes 6 open requests. Five at a time is a good most;"), "\(advice)")
    #expect(advice.contains("Each answer wants thanks"), "\(advice)")
  }

  @Test(arguments: [
    (nil, "before-asking"), ("2026-11-02 asked", "no-or-silence"),
    ("2026-11-02 asked, 2026-11-03 answered", "before-meeting"),
    ("2026-11-02 asked, 2026-11-03 answered, 2026-11-04 thanked", "before-meeting"),
    ("2026-11-02 asked, 2026-11-03 met", "after-meeting"),
    ("2026-11-02 asked, 2026-11-03 acted", "after-meeting"),
    ("2026-11-02 asked, 2026-11-03 reported", "paying-forward"),
    ("2026-11-02 asked, 2026-11-03 declined", "no-or-silence"),
  ])
  func theNextListFitsWhatHappenedLast(_ events: String?, _ list: String) throws {
    let request = try events.map { try Self.request($0) }
    #expect(Journey.builtIn.nextList(for: request) { _ in [] }?.id == list)
  }

  @Test func aFinishedListGivesWayToTheNext() throws {
    let done = Set(try #require(Checklist.named("before-asking")).items.map(\.id))
    #expect(Journey.builtIn.nextList(for: nil) { $0.id == "before-asking" ? done : [] }?.id == "drafting")
  }

  @Test func theLogIsReadAsAPersonWroteIt() throws {
    let text = """
      format: mentor log
      version: 1

      # from the meetup
      person:  Ana Ruiz
      mood:    hopeful
      events:
        2026-11-02 asked
        2026-11-31 answered
        2026-11-16 advised Shuffle once for each epoch

      about: nobody

      person: Ben
      events: 2026-11-03 asked
      """
    let (book, damage) = RecordBook.reading(Array(text.utf8), file: "log")
    var log = LogBook(book, file: "log")
    #expect(damage.isEmpty)
    #expect(log.requests.map(\.name.text) == ["Ana Ruiz", "Ben"])
    #expect(
      log.problems.map(\.description) == [
        "log:9: expected a day and what happened, such as '2026-11-16 answered'",
        "log:12: a request needs 'person:'",
      ]
    )
    let event = HelpRequest.Event(day: DayTests.day("2026-11-10"), kind: .met, text: "by video")
    #expect(
      log.record(event, for: try PersonName("ana  ruiz"))?.events.map(\.kind) == [.asked, .met, .advised]
    )
    let expected = """
      # from the meetup
      person: Ana Ruiz
      mood: hopeful
      events:
        2026-11-02 asked
        2026-11-10 met by video
        2026-11-31 answered
        2026-11-16 advised Shuffle once for each epoch

      about: nobody
      """
    #expect(log.book.text.contains(expected), "\(log.book.text)")
  }

  @Test func csvRunsNoFormula() throws {
    var log = LogBook(RecordBook(), file: "log")
    log.add(
      HelpRequest(
        name: try PersonName("=HYPERLINK(\"http://x\")"),
        channel: " @mail",
        about: "-2+3 \u{1B}[2J, \"quoted\"",
        events: [
          .init(day: DayTests.day("2026-11-02"), kind: .asked),
          .init(day: DayTests.day("2026-11-03"), kind: .advised, text: "＝1+1"),
        ]
      )
    )
    let csv = log.csv(log.requests, on: DayTests.day("2026-11-25"))
    let lines = csv.split(separator: "\r\n")
    #expect(lines.count == 2 && CSV.cell(" @mail") == "\"' @mail\"")
    #expect(
      lines[1].hasPrefix(
        "\"'=HYPERLINK(\"\"http://x\"\")\",\"'-2+3 <U+001B>[2J, \"\"quoted\"\"\",\"'@mail\",\"advised\",\"2026-11-02\""
      ),
      "\(lines[1])"
    )
    #expect(lines[1].contains("\"'＝1+1\""), "\(lines[1])")
  }

  @Test(arguments: ["", " ", "!!", "a\u{1B}[2J", "a\0b", String(repeating: "x", count: 101)])
  func whatIsNoNameIsRefused(_ text: String) {
    #expect(throws: InputError.self) { try PersonName(text) }
  }

  @Test func namesInAnyScriptAreTheSamePersonInAnyForm() throws {
    #expect(try PersonName(" José \n García ") == PersonName("jose\u{301} garci\u{301}a"))
    #expect(try PersonName("李雷").text == "李雷")
    #expect(try PersonName("Ana") != PersonName("Anna"))
  }
}
