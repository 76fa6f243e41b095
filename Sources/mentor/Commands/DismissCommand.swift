import MentorKit

/// `mentor dismiss RULE FILE --because TEXT`
enum DismissCommand: Command {
  static let spec = CommandSpec(
    name: "dismiss",
    summary: "Silence one finding at one passage, with a reason",
    details: [
      "The finding is not shown any more, wherever its passage stands; it comes back when the passage or a word beside it changes, and not when something else does. Points stay as they are: they say what is there, not what is allowed.",
      "Kept in $XDG_STATE_HOME/mentor/dismissed (else ~/.local/state/mentor/dismissed): the rule, the reason, the file's name, and the passage as a number made of its words, never the words.",
    ],
    examples: [
      .init(
        line: "mentor dismiss vague-ask draft.txt --because 'she asked for exactly this'",
        does: "this finding is answered"
      ),
      .init(line: "mentor score --all draft.txt", does: "show dismissed findings too"),
      .init(line: "mentor dismiss --list", does: "everything that was dismissed"),
      .init(line: "mentor dismiss --undo 2", does: "take the second of the list back"),
    ],
    operands: [
      OperandSpec(name: "RULE", help: "The rule that speaks.", count: .optional, values: .rule),
      OperandSpec(name: "FILE", help: "The message.", count: .optional, values: .file),
    ],
    options: [
      OptionSpec(name: "because", short: "b", value: "TEXT", help: "Why it is fine as it is."),
      OptionSpec(
        name: "line",
        value: "N",
        values: .number(1...1_000_000_000),
        help: "The line of the finding, where the rule speaks more than once."
      ),
      OptionSpec(
        name: "column",
        value: "N",
        values: .number(1...1_000_000_000),
        help: "Its column, where the rule speaks more than once on the line."
      ),
      OptionSpec(name: "list", short: "l", help: "List what was dismissed."),
      OptionSpec(
        name: "undo",
        value: "N",
        values: .number(1...1_000_000),
        isList: true,
        help: "Take back the dismissal of this number in the list."
      ),
    ]
      + MessageOptions.all + [RuleOption.rules]
  )

  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    if let way = ["undo", "list"].first(where: arguments.has), !arguments.operands.isEmpty {
      throw Trouble("--\(way) goes without RULE and FILE; to dismiss a finding leave it out")
    }
    if arguments.has("undo") { return try undo(arguments, &world) }
    if arguments.has("list") { return try list(&world) }
    guard arguments.operands.count == 2 else {
      throw Trouble(
        "name a rule and a message: mentor dismiss RULE FILE --because '...' (or --list, --undo N)"
      )
    }
    guard let because = arguments.text("because") else {
      throw Trouble("say why: --because 'she asked for exactly this'; it is shown with --all")
    }
    let mentor = try world.mentor(arguments)
    let rule = try mentor.known(arguments.operands[0].text)
    let file = arguments.operands[1]
    let options = try MessageOptions.told(by: world.configured(arguments, for: file), &world)
    let bag = try MessageFile.read(file, &world)
    var coach = Coach(mentor)
    var scores: [Score] = []
    let status = MessageFile.forEach(in: bag, of: file, &world) { message, _, _ in
      scores.append(coach.score(message, options: options))
    }
    let (finding, score) = try finding(of: rule, in: scores, arguments)
    let dismissal = Dismissal(
      rule: rule.id,
      passage: PassageKey(finding, in: score.text),
      because: because,
      file: DismissalBook.path(of: file),
      day: try world.today()
    )
    let change = try world.dismissed.update(as: DismissalBook.init) { book in book.set(dismissal) }
    let line = score.places.place(of: finding.range).line
    world.err.write(
      line:
        "Dismissed '\(rule.id)' on line \(line). 'mentor dismiss --list' shows all, --undo takes one back."
    )
    return world.status(noting: change.notes) == .done ? status : .trouble
  }

  /// The finding that is meant, and the score it belongs to.
  private static func finding(of rule: Rule, in scores: [Score], _ arguments: Arguments) throws(Trouble)
    -> (Finding, Score)
  {
    let (line, column) = (arguments.number("line"), arguments.number("column"))
    let all = scores.flatMap { score in
      let places = score.places
      return score.findings.filter { $0.rule == rule.id }.map { ($0, score, places.place(of: $0.range)) }
    }
    let meant = all.filter { (line ?? $2.line) == $2.line && (column ?? $2.column) == $2.column }
    if meant.count == 1 { return (meant[0].0, meant[0].1) }
    let shown = Printable.text(arguments.operands[1].text)
    guard !all.isEmpty else { throw Trouble("\(shown): the rule '\(rule.id)' finds nothing to mend here") }
    let told = all.map { "\($0.2.line):\($0.2.column)" }.joined(separator: ", ")
    throw Trouble("\(shown): the rule '\(rule.id)' speaks at \(told); say where with --line N and --column N")
  }

  private static func list(_ world: inout World) throws(Trouble) -> ExitStatus {
    let contents = try world.dismissed.contents()
    let all = DismissalBook(contents.book).all
    if all.isEmpty { world.err.write(line: "Nothing was dismissed.") }
    var page = Wrapped(width: world.width)
    for (place, one) in all.enumerated() {
      let file = one.file.map { " in \($0)" } ?? ""
      let day = one.day.map { ", \($0)" } ?? ""
      page.add(Printable.text("\(place + 1). \(one.rule)\(file)\(day): \(one.because)"), hanging: 3)
    }
    world.out.write(page.text)
    return world.status(noting: world.dismissed.notes(contents.damage))
  }

  private static func undo(_ arguments: Arguments, _ world: inout World) throws(Trouble) -> ExitStatus {
    let numbers = Set(arguments.list("undo").compactMap { Int($0) })
    let change = try world.dismissed.update(as: DismissalBook.init) { dismissals throws(Trouble) in
      let count = dismissals.all.count
      if let wrong = numbers.sorted().first(where: { $0 > count }) {
        throw Trouble("there is no dismissal \(wrong); 'mentor dismiss --list' counts \(count)")
      }
      dismissals.remove(numbers)
    }
    world.err.write(line: numbers.count == 1 ? "Taken back." : "\(numbers.count) taken back.")
    return world.status(noting: change.notes)
  }
}
