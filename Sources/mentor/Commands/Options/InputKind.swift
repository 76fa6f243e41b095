import MentorText

/// What comes in: a text, or records of many.
enum InputKind: String, CaseIterable {
  case text, ndjson

  static let option = OptionSpec(
    name: "input",
    value: "KIND",
    values: .choice(names),
    standard: text.rawValue,
    help: "What comes in: texts as they are, or one JSON object a line."
  )

  /// - Throws: `Trouble` for an option that says something else than one line for each line.
  static func check(_ arguments: Arguments) throws(Trouble) {
    if arguments.tells("format"), arguments.text("format") != ndjson.rawValue {
      throw Trouble("'--input ndjson' is answered in ndjson; leave '--format' out")
    }
    if arguments.has("out") {
      throw Trouble("'--input ndjson' is answered line by line, for ever; use '> FILE' and not '--out'")
    }
    if arguments.has("example") {
      throw Trouble("'--input ndjson' reads records; leave '--example' out")
    }
    if arguments.has("stdin-filename") {
      throw Trouble("'--input ndjson' reads records, which are no file; leave '--stdin-filename' out")
    }
    if arguments.has("ask") { throw Trouble("'--input ndjson' asks nobody; leave '--ask' out") }
  }
}
