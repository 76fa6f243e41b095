import MentorKit

/// `mentor compare FILE FILE ...`
enum CompareCommand: Command {
  private enum Format: String, CaseIterable { case text, json }

  static let spec = CommandSpec(
    name: "compare",
    summary: "Find what was copied between messages to different people",
    details: [
      "Every two messages are compared: the share of the shorter one that stands in the other word for word, in runs of five words or more, whatever the two readers are called. Greetings, signatures and what you say about yourself do not count. From 70 % on two messages are copies, from 35 % on much alike."
    ],
    examples: [
      .init(line: "mentor compare ana.txt kofi.txt", does: "is one a copy of the other?"),
      .init(
        line: "mentor compare --max-same 30 *.txt",
        does: "for a script: status 1 if two share more than 30 %"
      ),
    ],
    operands: [MessageFile.operand],
    options: [
      .format(Format.allCases, help: "How to write it."),
      OptionSpec(name: "all", short: "a", help: "Show every two messages and every passage."),
      OptionSpec(
        name: "max-same",
        value: "N",
        values: .number(0...100),
        help: "End with status 1 if two messages to different readers share more than N %."
      ),
    ]
  )

  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    var status = ExitStatus.done
    var names: [String] = []
    var messages: [ComparedMessage] = []
    var coach = Coach(.builtIn)
    let files = arguments.operands.isEmpty ? [] : try MessageFile.named(by: arguments, world)
    for file in files {
      do throws(Trouble) {
        let bag = try MessageFile.read(file, &world)
        let told = MessageFile.forEach(in: bag, of: file, &world) { message, name, _ in
          names.append(name.text)
          messages.append(coach.compared(message, options: ScoreOptions()))
        }
        if told == .trouble { status = told }
      } catch {
        world.note(error.what)
        status = .trouble
      }
    }
    guard messages.count > 1 else {
      if status == .trouble { return status }
      throw Trouble("name two messages or more: mentor compare ana.txt kofi.txt")
    }
    let report = ComparisonReport(files: names, messages: messages)
    if arguments.choice("format", Format.self) == .json {
      world.out.write(line: report.json)
    } else {
      world.out.write(report.text(world.look(arguments), isWhole: arguments.has("all")))
    }
    let isAbove = arguments.number("max-same").map { report.sameShare * 100 > Double($0) } ?? false
    return status == .done && isAbove ? .belowThreshold : status
  }
}
