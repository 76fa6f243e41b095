import MentorKit
import MentorRecords

/// `mentor draft [KIND]`
enum DraftCommand: Command {
  static let spec = CommandSpec(
    name: "draft",
    summary: "x",
    operands: [OperandSpec(name: "KIND", help: "k", count: .optional, values: .choice(DraftNames.kinds))],
    options: [
      OptionSpec(name: "brief", value: "FILE", values: .file, help: "b"),
      OptionSpec(name: "channel", value: "C", values: .choice(DraftNames.channels), help: "b"),
    ]
      + DraftNames.fields.map { OptionSpec(name: $0.id, value: "TEXT", help: $0.title + ".") }
  )

  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    var brief = Brief(kind: arguments.operands.first?.text, channel: arguments.text("channel"))
    for field in DraftNames.fields { brief[field.id] = arguments.text(field.id).map { Answer($0) } }
    if let file = arguments.word("brief") {
      brief = brief.filled(from: try BriefReader().brief(try Input.file(file), file: file.text))
    }
    let draft = Drafter().draft(brief, kind: DraftBook.builtIn.kind(brief.kind ?? "first")!)
    world.out.write(draft.text)
    let score = draft.score()
    for gap in draft.gaps { world.err.write(line: "gap \(gap.field)") }
    for l in draft.leftOut { world.err.write(line: "left out \(l.id)") }
    world.err.write(
      line: "\(draft.length) \(score.points ?? 0) \(draft.verdict(of: score)) "
        + score.findings.map { "\($0.severity) \($0.rule) \($0.points)" }.joined(separator: "; ")
    )
    return .done
  }
}
