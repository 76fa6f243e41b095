extension ChecklistSheet {
  /// The list as JSON, schema "mentor.checklist/1".
  package func json() -> String {
    JSON.object([
      ("schema", .string("mentor.checklist/1")),
      ("list", .string(list.id)),
      ("title", .string(list.title)),
      ("with", JSON(name?.text)),
      ("on", JSON(day?.description)),
      ("today", .string(today.description)),
      ("done", .int(doneCount)),
      ("of", .int(entries.count)),
      ("items", .array(entries.map(\.value))),
    ]).text(pretty: true)
  }
}

extension ChecklistSheet.Entry {
  fileprivate var value: JSON {
    .object([
      ("id", .string(item.id)),
      ("number", .int(number)),
      ("done", .bool(isDone)),
      ("due", JSON(due?.description)),
      ("short", .string(short)),
      ("long", .string(long)),
      ("source", .array(reasons.map { .string($0) })),
    ])
  }
}
