import MentorKit

/// `mentor score [FILE ...]`
enum ScoreCommand: Command {
  enum Format: String, CaseIterable { case text, json, ndjson }

  static let spec = CommandSpec(
    name: "score",
    aliases: ["check"],
    summary: "Say how ready a message is and what to change first",
    details: [
      "Reads files, or standard input when there is none or the file is '-'. A mail (.eml, or anything that begins like one) is decoded, its To and From are the reader and the writer, and findings are placed in the file; of an mbox every message is scored, as FILE#1, FILE#2. Up to 100 points: five letters of 20 (Specific, Meaningful, Action-oriented, Real, Time-bound). They say how much of what helps a busy reader is there; they are no chance of a reply."
    ],
    examples: [
      .init(line: "mentor score draft.txt", does: "score, what to mend first, what is good"),
      .init(
        line: "mentor score --to 'Ana Ruiz' --about bio.txt draft.txt",
        does: "check it against what is known of the reader"
      ),
      .init(
        line: "mentor score --min-score 70 --format json *.txt",
        does: "for a script: status 1 if one is below 70"
      ),
    ],
    operands: [
      OperandSpec(
        name: "FILE",
        help: "Messages: plain text, Markdown, .eml or mbox.",
        count: .many,
        values: .file
      )
    ],
    options: [
      OptionSpec(name: "to", value: "NAME", help: "The reader's name."),
      OptionSpec(
        name: "about",
        value: "FILE",
        values: .file,
        help: "What is publicly known of the reader: a bio, posts, a README, titles of talks."
      ),
      OptionSpec(name: "from", value: "NAME", help: "The writer's name; else the one in the signature."),
      OptionSpec(
        name: "relation",
        value: "RELATION",
        values: .choice(Relation.allCases.map(\.rawValue)),
        help: "How well the two know each other; stranger if not told."
      ),
      OptionSpec(
        name: "channel",
        value: "CHANNEL",
        values: .choice(Channel.allCases.map(\.rawValue)),
        help: "How the message travels; email if not told."
      ),
      OptionSpec(
        name: "kind",
        value: "KIND",
        values: .choice(Kind.allCases.map(\.rawValue)),
        help: "What the message is; read from its text if not told."
      ),
      OptionSpec(
        name: "format",
        short: "f",
        value: "FORMAT",
        values: .choice(Format.allCases.map(\.rawValue)),
        help: "How to write the result; text if not told."
      ),
      OptionSpec(name: "all", short: "a", help: "Show every finding with its reason, info too."),
      OptionSpec(name: "only", value: "RULE,...", isList: true, help: "Show findings of these rules alone."),
      OptionSpec(name: "except", value: "RULE,...", isList: true, help: "Leave out findings of these rules."),
      OptionSpec(
        name: "min-score",
        value: "N",
        values: .number(0...100),
        help: "End with status 1 if a message has fewer points."
      ),
      OptionSpec(
        name: "fail-on",
        value: "SEVERITY",
        values: .choice(["blocker", "major", "minor"]),
        help: "End with status 1 if a finding is as severe."
      ),
      OptionSpec(name: "continue", help: "Show the report behind a care card."),
    ]
  )

  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    let options = try options(arguments)
    let selection = try Selection(arguments)
    let format = arguments.choice("format", Format.self) ?? .text
    var status = ExitStatus.done
    var scores: [(file: String, score: Score)] = []
    let files = arguments.operands.isEmpty ? [Arguments.Word("-")] : arguments.operands
    if files.count(where: { $0.text == "-" }) > 1 {
      throw Trouble("'-' can stand for standard input only once")
    }
    var isBelow = false
    var isMany = files.count > 1
    var coach = Coach(.builtIn)
    for file in files {
      do throws(Trouble) {
        let bag = try MessageFile.read(file, &world, command: spec)
        isMany = isMany || bag.isMbox
        for place in 0..<bag.count {
          let message = bag[place]
          let name = MessageFile.name(of: place, in: bag, file)
          if bag.isMbox, message.isEmpty {
            world.note("\(Printable.text(name)): holds no text to read")
            status = .trouble
            continue
          }
          let score = coach.score(message, options: options)
          isBelow = isBelow || selection.isBelow(score)
          let shown = selection.applied(to: score)
          switch format {
          case .text: write(shown, file: isMany ? name : nil, arguments, &world)
          case .ndjson: world.out.write(line: shown.json(file: name, pretty: false))
          case .json: scores.append((name, shown))
          }
        }
      } catch {
        world.note(error.what)
        status = .trouble
      }
    }
    if format == .json {
      if isMany {
        world.out.write(line: Score.json(scores, pretty: true))
      } else if let only = scores.first {
        world.out.write(line: only.score.json(file: only.file, pretty: true))
      }
    }
    return status == .done && isBelow ? .belowThreshold : status
  }

  private static func options(_ arguments: Arguments) throws(Trouble) -> ScoreOptions {
    var options = ScoreOptions(to: arguments.text("to"), from: arguments.text("from"))
    if let about = arguments.word("about") {
      options.about = String(decoding: try Input.file(about), as: UTF8.self)
    }
    options.relation = arguments.choice("relation") ?? .stranger
    options.channel = arguments.choice("channel") ?? .email
    options.kind = arguments.choice("kind")
    return options
  }

  private static func write(_ score: Score, file: String?, _ arguments: Arguments, _ world: inout World) {
    if let card = score.care {
      world.out.write(card.text(width: world.width))
      if card.comesAlone, !arguments.has("continue") {
        world.out.write(
          line: "\nThe message is untouched. 'mentor score --continue' shows what else was read."
        )
        return
      }
      world.out.write("\n")
    }
    world.out.write(
      ScoreText(
        score: score,
        file: file,
        width: world.width,
        isColoured: world.isColoured(arguments),
        isWhole: arguments.has("all")
      ).text
    )
    if file != nil { world.out.write("\n") }
  }
}
