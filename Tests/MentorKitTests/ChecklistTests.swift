import MentorText
import Testing

@testable import MentorKit

/// The nine lists, and how they are made concrete and written.
struct ChecklistTests {
  static let ids = [
    "before-asking", "drafting", "before-meeting", "during-meeting", "after-meeting", "paying-forward",
    "good-mentee", "no-or-silence", "mentor-side",
  ]

  static func sheet(_ id: String, with name: String? = nil, on day: String? = nil, done: Set<String> = [])
    throws -> ChecklistSheet
  {
    ChecklistSheet(
      of: try #require(Checklist.named(id)),
      name: try name.map { try PersonName($0) },
      day: day.map { DayTests.day($0) },
      today: DayTests.day("2026-11-25"),
      done: done
    )
  }

  @Test func everyListCanBeRead() throws {
    let lists = try Checklist.reading()
    #expect(lists.map(\.id) == Self.ids)
    #expect(lists.map(\.order) == Array(1...9))
    #expect(lists.map(\.items.count) == [16, 17, 7, 9, 7, 5, 9, 11, 13])
    #expect(Checklist.names.sorted() == Self.ids.sorted())
  }

  @Test(arguments: ids)
  func everyItemHasAShortFormALongFormAndItsSource(_ id: String) throws {
    for entry in try Self.sheet(id, with: "Ana Ruiz").entries {
      #expect(Columns.count(entry.short) <= 64, "\(entry.short)")
      #expect(entry.short != entry.long, "\(entry.short)")
      #expect(!entry.item.sources.isEmpty, "\(entry.item.id)")
      for text in [entry.short, entry.long] + entry.reasons {
        #expect(!text.contains("{") && !text.contains("  "), "\(text)")
      }
    }
  }

  /// Ids that people have ticks for: one that is renamed belongs into "formerly:".
  @Test func idsOfReleasedItemsStay() throws {
    let known = [
      "before-asking":
        "need hire search try learn-otherwise avenues people-you-know available wider waters facts rewind give-first add-value hold-off boss",
      "drafting":
        "specific meaningful action real time five-minutes name-swap who work-done words-to-drop hardship offer easy-no length last-check write-again aloud",
      "before-meeting": "read aim agenda attempt confirm offer coffee",
      "during-meeting": "lead listen decisions criticism change-next real-problem whom-else end-on-time give",
      "after-meeting": "thank act report promises come-back iterate introduced",
      "paying-forward": "one-thing-more newcomers write-up peer calendar",
      "good-mentee": "commit active their-time listen two-way hard-work no-label several review",
      "no-or-silence":
        "normal not-only-you follow-up public thank-for-no smaller-later next-avenue smaller do-it go-on low",
      "mentor-side":
        "five-minutes smart name-swap tried-first role public quick-no small-step introduction fairness yes-means in-return invest",
    ]
    for (id, items) in known {
      let list = try #require(Checklist.named(id))
      let all = list.items.flatMap { [$0.id] + $0.formerly }
      for item in items.split(separator: " ") { #expect(all.contains(String(item)), "\(id) \(item)") }
    }
  }

  @Test(arguments: ids)
  func listsSpeakKindly(_ id: String) throws {
    for entry in try Self.sheet(id).entries {
      let text = "\(entry.short) \(entry.long)".lowercased().replacing("who you are ", with: "")
      #expect(!text.contains("!") && !text.contains("you are "), "\(text)")
    }
  }

  @Test func namesAndDaysMakeAListConcrete() throws {
    let sheet = try Self.sheet("before-meeting", with: "Ana Ruiz", on: "2026-12-02", done: ["read"])
    let expected = """
      Before the first meeting, with Ana Ruiz
      For the day of the meeting: Wed 2 Dec 2026, in 7 days
      1 of 7 done

      1. done: Read Ana Ruiz's recent work; note two things
      2. Sun 29 Nov: Write your aim and a few questions
      3. Mon 30 Nov: Send Ana Ruiz a short agenda
      4. Tue 1 Dec: Bring your attempt or draft
      5. Tue 1 Dec: Confirm time, place or link, and length
      6. Think of one thing that you can offer
      7. Wed 2 Dec: Pay for the coffee

      """
    #expect(sheet.text(Look(width: 80)) == expected)
    #expect(sheet.next?.item.id == "aim")
  }

  @Test(arguments: [
    ("before-meeting", "agenda", "2027-01-01", "2026-12-30"),
    ("before-meeting", "agenda", "2028-03-01", "2028-02-28"),
    ("before-meeting", "agenda", "2027-03-01", "2027-02-27"),
    ("good-mentee", "review", "2026-11-30", "2027-02-28"),
    ("good-mentee", "review", "2027-11-30", "2028-02-29"),
    ("paying-forward", "calendar", "2026-12-31", "2027-01-31"),
    ("after-meeting", "thank", "2026-12-31", "2027-01-01"),
    ("after-meeting", "report", "2028-02-08", "2028-02-29"),
  ])
  func leadTimesCrossMonthsAndYears(_ list: String, _ item: String, _ on: String, _ due: String) throws {
    let entry = try #require(try Self.sheet(list, on: on).entries.first { $0.item.id == item })
    #expect(entry.due?.description == due)
  }

  @Test func aDayThatHasPassedIsSaid() throws {
    let text = try Self.sheet("before-meeting", on: "2026-11-26").text(Look(width: 80))
    #expect(
      text.contains("\n3. Tue 24 Nov (past, now if it still helps): Send them a short agenda\n"),
      "\(text)"
    )
  }

  @Test(arguments: ids)
  func nothingIsWiderThanANarrowTerminal(_ id: String) throws {
    let detail = ChecklistSheet.Detail(isLong: true, isWhy: true)
    let text = try Self.sheet(id, with: "Ana Ruiz", on: "2026-12-02").text(Look(width: 40), detail: detail)
    for line in text.split(separator: "\n") where !line.contains("http") {
      #expect(Columns.count(String(line)) <= 40, "\(line)")
    }
    #expect(!text.contains("\u{1B}"))
  }

  @Test func whyGivesSourcesInWords() throws {
    let text = try Self.sheet("during-meeting").text(Look(width: 100), detail: .init(isWhy: true))
    #expect(text.contains("   Why: Yoon et al. 2019-20: Asking for advice yields"), "\(text)")
    #expect(!text.contains("E45") && !text.contains("A-ASK"), "\(text)")
  }

  @Test func markdownHasTaskBoxesAndHarmlessNames() throws {
    let sheet = try Self.sheet(
      "before-meeting",
      with: "A*a <b>[x](y)\u{202E}",
      on: "2026-12-02",
      done: ["read"]
    )
    let lines = sheet.markdown().split(separator: "\n")
    #expect(lines[0] == "## Before the first meeting, with A\\*a \\<b\\>\\[x\\](y)\\<U+202E\\>")
    #expect(
      lines[2]
        == "- [x] **Sun 29 Nov:** Read A\\*a \\<b\\>\\[x\\](y)\\<U+202E\\>'s recent work; note two things"
    )
    #expect(lines.count { $0.hasPrefix("- [ ] ") } == 6)
  }

  @Test func jsonKeepsItsKeys() throws {
    let json = try Self.sheet("during-meeting", done: ["lead"]).json()
    let start = """
      {
        "schema": "mentor.checklist/1",
        "list": "during-meeting",
        "title": "During the meeting",
        "with": null,
        "on": null,
        "today": "2026-11-25",
        "done": 1,
        "of": 9,
        "items": [
          {
            "id": "lead",
            "number": 1,
            "done": true,
            "due": null,
            "short": "You lead: aim, questions, time",
            "long": "
      """
    #expect(json.hasPrefix(start), "\(json)")
  }

  @Test func itemsAreNamedByNumberRangeOrId() throws {
    let list = try #require(Checklist.named("before-meeting"))
    #expect(try list.items(["1-3", "7", "offer"]).map(\.id) == ["read", "aim", "agenda", "coffee", "offer"])
    for word in ["0", "8", "3-1", "1-8", "-1", "", "1-", "99999999999999999999"] {
      #expect(throws: InputError.self, "\(word)") { try list.items([word]) }
    }
    let error = #expect(throws: InputError.self) { try list.items(["agneda"]) }
    #expect(
      error?.description == "'before-meeting' has the items 1 to 7, not 'agneda'; did you mean 'agenda'?"
    )
  }

  @Test(arguments: [
    (
      "title: A\norder: 1\nabout: b\nday: c\nevent: d\n\nitem: x\nshort: y\nlong: z\n",
      "x.list:7: 'source:' is missing or empty"
    ),
    (
      "title: A\norder: 1\nabout: b\nday: c\nevent: {who|d}\n",
      "x.list:5: 'event:' has a place other than {name|…}, {name's|…} and {day|…}"
    ),
    (
      "title: A\norder: 1\nabout: b\nday: c\nevent: d\n\nitem: x\nshort: y\nlong: z\nsource: E999\n",
      "x.list:10: 'source:' names 'E999', which Resources/sources does not know"
    ),
    (
      "title: A\norder: 1\nabout: b\nday: c\nevent: d\n\nitem: x\nshrt: y\n",
      "x.list:8: unknown key 'shrt'; did you mean 'short'?"
    ),
    (
      "title: A\norder: 1\nabout: b\nday: c\nevent: d\n\nitem: x\nshort: y\nlong: z\nwhen: soon\nsource: E01\n",
      "x.list:10: 'when:' needs a number and a unit, such as '-2 days'"
    ),
  ])
  func aBadListFailsWithItsLine(_ text: String, _ what: String) throws {
    let record = try Record(parsing: Array(text.utf8), file: "x.list")
    let error = #expect(throws: RecordError.self) {
      try Checklist(
        NamedRecord(name: "x", path: "x.list", record: record),
        sources: try Resources.sources()
      )
    }
    #expect(error?.description == what)
  }

  @Test func ticksOfAnOldIdCount() throws {
    let text =
      "title: A\norder: 1\nabout: b\nday: c\nevent: d\nformerly: old\n\nitem: x\nshort: y\nlong: z\nsource: E01\nformerly: w\n"
    let record = try Record(parsing: Array(text.utf8), file: "x.list")
    let list = try Checklist(
      NamedRecord(name: "x", path: "x.list", record: record),
      sources: try Resources.sources()
    )
    let (book, _) = RecordBook.reading(Array("format: f\n\nlist: old\ndone: w\n".utf8), file: "t")
    var ticks = TickBook(book)
    let sheet = ChecklistSheet(of: list, today: DayTests.day("2026-11-25"), done: ticks.done(list, for: nil))
    #expect(sheet.doneCount == 1 && Checklist.named("old", in: [list])?.id == "x")
    var cleared = ticks
    #expect(
      cleared.reset(list, for: nil).map(\.id) == ["x"],
      "what is taken away is told, so that it can be ticked again"
    )
    #expect(cleared.done(list, for: nil).isEmpty)
    #expect(ticks.set(list.items, of: list, for: nil, done: true).isEmpty)
    #expect(ticks.set(list.items, of: list, for: nil, done: false).map(\.id) == ["x"])
    #expect(ticks.done(list, for: nil).isEmpty)
  }
}
