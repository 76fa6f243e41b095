import MentorKit
import MentorText

/// `mentor rules`, `mentor rules test DIR`
enum RulesCommand: Command {
  enum Format: String, CaseIterable { case text, json, markdown }

  static let spec = CommandSpec(
    name: "rules",
    summary: "List the rules, or prove your own",
    details: [
      "A rule is a file of a page: what it looks for, what to say, why, what that stands on, and examples that prove it. 'mentor explain RULE' shows all of one.",
      "Own rules are files named *.rule in a folder, for --rules or 'rules:' in a configuration. They are read with every run; one with the id of a built-in rule takes its place.",
      "A rule has lines of 'key: value', then an empty line, then its examples ('bad:' with [[ and ]] around what is found, and 'good:'). It needs 'title:', 'letter:' (specific, meaningful, action, real, time), 'find:', 'say:', 'why:', 'source:' (such as own judgement), and 'severity:' (blocker, major, minor, info) or, for what is good, 'strength:' (strong, medium, light). 'kinds:', 'relations:' and 'channels:' tell which messages it is for, 'softer:' the relations in which it is info only, 'needs:' what else has to hold (ask, no-anchor, subject, words N, fewer-words N, no-care: nobody seems to be in danger), 'silenced-by:' the rules that silence it, 'tone:' (yes) that it puts readers off, so that its words are praised for nothing and left alone where somebody may be in danger, 'formerly:' its old ids, 'points:' what it costs, and 'part:' the part of the letter that this is taken from.",
      "'find:' is the way of looking: phrases (those of 'phrases:', but not those of 'unless:', and none where one of 'unless-anywhere:' stands), readings (named in 'reading:'), absent (none of the readings in 'of:'; 'place:' is start, end or ask), share (too many sentences of a kind), asks, anchors, slots, greeting, subject, links, length, paragraphs, sentences, focus, capitals, pictures, private, dates; remainder is for built-in rules. 'of:' tells what about it, 'scope:' where (body, reader, ask, near, opening, subject, all), 'at-least:' and 'at-most:' how much. 'mentor rules test' names the words that can stand where one does not fit; the built-in rules are examples of all of it.",
      "A phrase is a line of words: 'a|b' is either, '(a b|c)' one of several phrases, '[a b]' perhaps, '_' any word, '_3' up to three, '!a' any but this, '~write' any form of it, '#' a number, '{thanks}' a word of a built-in list, '^' and '$' the ends of the sentence, '?' its end if it asks. A part that many phrases share gets a name under 'terms:' (deal = sale|offer) and stands in them as '<deal>'.",
    ],
    examples: [
      .init(line: "mentor rules", does: "every rule, its letter, its weight"),
      .init(line: "mentor rules test house-rules", does: "whether own rules do what their examples say"),
      .init(line: "mentor score --rules house-rules draft.txt", does: "score with them"),
    ],
    options: [format, RuleOption.rules],
    subcommands: [
      CommandSpec(
        name: "test",
        summary: "Prove own rules by their examples",
        details: [
          "Each bad example has to be found exactly where it is marked with [[ and ]], and each good one not at all. Status 1 when one fails; 2 when a file is no rule."
        ],
        examples: [.init(line: "mentor rules test house-rules", does: "each failing example with its line")],
        operands: [OperandSpec(name: "DIR", help: "The folder with the rules.", values: .folder)]
      )
    ]
  )

  private static let format = OptionSpec.format(
    Format.allCases,
    help: "How to write the list. In JSON 'points' is null where they depend on what a message lacks."
  )

  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    if arguments.spec.name == "test" { return try test(arguments.operands[0], &world) }
    let table = RuleTable(try world.mentor(arguments).rules)
    switch arguments.choice("format", Format.self) ?? .text {
    case .text: world.out.write(table.text(world.look(arguments)))
    case .markdown: world.out.write(table.markdown)
    case .json: world.out.write(line: table.json())
    }
    return .done
  }

  private static func test(_ folder: Arguments.Word, _ world: inout World) throws -> ExitStatus {
    let files = try RuleFolder.files(in: folder)
    let mentor = try Mentor(adding: files)
    let rules = files.compactMap { mentor.rule($0.id) }
    let failures = rules.flatMap(mentor.failures(of:))
    for failure in failures { world.out.write(line: Printable.text(failure.description)) }
    let examples = rules.reduce(0) { $0 + $1.exampleCount }
    let found = failures.isEmpty ? "all hold" : "\(failures.count) fail"
    world.out.write(
      line: "\(rules.count.counted("rule")), \(examples) examples: \(found)"
    )
    return failures.isEmpty ? .done : .belowThreshold
  }
}
