import Testing

@testable import MentorKit

/// Calendars are written as RFC 5545 has it.
struct CalendarTests {
  @Test func aListBecomesDaysWithReminders() throws {
    let sheet = try ChecklistTests.sheet(
      "after-meeting",
      with: "Ana, \"R\"; \\ Ruiz",
      on: "2026-12-31",
      done: ["act"]
    )
    let calendar = try #require(sheet.calendar)
    let lines = calendar.replacing("\r\n ", with: "").components(of: "\r\n")
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 5)
    #expect(lines.count { $0 == "TRIGGER:PT9H" } == 5)
    #expect(lines.contains("SUMMARY:Thank Ana\\, \"R\"\\; \\\\ Ruiz\\, naming what helped"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20270101"))
    #expect(lines.contains("DTEND;VALUE=DATE:20270102"))
    #expect(Set(lines.filter { $0.hasPrefix("UID:") }).count == 5)
    #expect(Set(lines.filter { $0.hasPrefix("DTSTAMP:") }) == ["DTSTAMP:20261125T000000Z"])
  }

  @Test func linesAreFoldedAtSeventyFiveOctetsAndNeverInsideACharacter() {
    for length in 0..<200 {
      var calendar = ICalendar()
      let text = String(repeating: "ü日😀a", count: length / 4) + String(repeating: "b", count: length % 4)
      calendar.add("SUMMARY", text: text)
      let lines = calendar.text.components(of: "\r\n")
      #expect(lines.allSatisfy { $0.utf8.count <= 75 }, "\(length)")
      #expect(calendar.text.replacing("\r\n ", with: "") == "SUMMARY:\(text)\r\n")
    }
  }

  @Test func controlCharactersDoNotReachACalendar() {
    var calendar = ICalendar()
    calendar.add("SUMMARY", text: "a\r\nb\u{1B}[2Jc\u{85}")
    #expect(calendar.text == "SUMMARY:a\\nb[2Jc\r\n")
  }

  @Test func aListWithoutADayIsNoCalendar() throws {
    #expect(try ChecklistTests.sheet("drafting").calendar == nil)
  }

  @Test func aFinishedListStillHasItsDay() throws {
    let all = Set(try #require(Checklist.named("before-meeting")).items.map(\.id))
    let calendar = try #require(
      try ChecklistTests.sheet("before-meeting", on: "9999-12-31", done: all).calendar
    )
    #expect(calendar.components(of: "\r\n").count { $0 == "BEGIN:VEVENT" } == 1)
    #expect(!calendar.contains("DTEND"), "the calendar ends there")
  }

  @Test func anotherDayMovesTheSameEvents() throws {
    func ids(_ day: String, _ name: String) throws -> [String] {
      let calendar = try #require(try ChecklistTests.sheet("before-meeting", with: name, on: day).calendar)
      return calendar.components(of: "\r\n").filter { $0.hasPrefix("UID:") }
    }
    #expect(try ids("2026-12-02", "Ana Ruiz") == ids("2026-12-09", "ana ruiz"))
    #expect(try ids("2026-12-02", "Ana Ruiz") != ids("2026-12-02", "Ben Okafor"))
    // As a file system or another program may hand the name over.
    for (whole, parts) in [
      ("Jos\u{E9}", "Jose\u{301}"), ("\u{1EBF}", "e\u{302}\u{301}"), ("\u{AC00}", "\u{1100}\u{1161}"),
    ] {
      #expect(try ids("2026-12-02", "\(whole) Ruiz") == ids("2026-12-02", "\(parts) ruiz"))
    }
    #expect(try ids("2026-12-02", "José Ruiz") != ids("2026-12-02", "Jose Ruiz"))
  }
}

extension String {
  /// The parts between a separator; what follows the last one is left out.
  fileprivate func components(of separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts
  }
}
