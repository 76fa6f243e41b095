extension ChecklistSheet {
  /// The list as a calendar (RFC 5545): one whole-day event for the list's day and one for every open step
  /// with a day, each with a reminder at nine in the morning. Whole days have no zone, so that no reminder
  /// moves to another date.
  ///
  /// - Returns: nil for a list without a day.
  package var calendar: String? {
    guard let day else { return nil }
    var calendar = ICalendar()
    calendar.add("BEGIN:VCALENDAR")
    calendar.add("VERSION:2.0")
    calendar.add("PRODID:-//mentor//checklist//EN")
    calendar.add("CALSCALE:GREGORIAN")
    let undated = entries.filter { $0.due == nil && !$0.isDone }
    let event = CalendarEvent(
      id: "\(list.id).day",
      day: day,
      summary: self.event,
      description: undated.isEmpty
        ? list.title : "\(list.title):\n" + undated.map { "- \($0.long)" }.joined(separator: "\n")
    )
    let steps = entries.filter { !$0.isDone }.compactMap { entry in
      entry.due.map {
        CalendarEvent(
          id: "\(list.id).\(entry.item.id)",
          day: $0,
          summary: entry.short,
          description: entry.long + (name.map { "\n\(list.title), with \($0.text)" } ?? "\n\(list.title)")
        )
      }
    }
    for entry in [event] + steps {
      entry.write(to: &calendar, person: name?.fingerprint ?? "me", today: today)
    }
    calendar.add("END:VCALENDAR")
    return calendar.text
  }
}

/// A whole-day event with a reminder.
private struct CalendarEvent {
  let id: String
  let day: Day
  let summary: String
  let description: String

  /// Ids depend on list, step and person alone: a list that is imported again, with another day, moves its
  /// events.
  func write(to calendar: inout ICalendar, person: String, today: Day) {
    calendar.add("BEGIN:VEVENT")
    calendar.add("UID:\(id).\(person)@mentor")
    calendar.add("DTSTAMP:\(today.digits)T000000Z")
    calendar.add("DTSTART;VALUE=DATE:\(day.digits)")
    if let end = day.adding(days: 1) { calendar.add("DTEND;VALUE=DATE:\(end.digits)") }
    calendar.add("SUMMARY", text: summary)
    calendar.add("DESCRIPTION", text: description)
    calendar.add("TRANSP:TRANSPARENT")
    calendar.add("BEGIN:VALARM")
    calendar.add("ACTION:DISPLAY")
    calendar.add("DESCRIPTION", text: summary)
    calendar.add("TRIGGER:PT9H")
    calendar.add("END:VALARM")
    calendar.add("END:VEVENT")
  }
}
