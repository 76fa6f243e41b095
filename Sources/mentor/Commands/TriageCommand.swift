import MentorKit
import MentorText

/// `mentor triage FILE ...`
enum TriageCommand: Command {
  enum Format: String, CaseIterable { case text, json, ndjson, csv }

  static let spec = CommandSpec(
    name: "triage",
    summary: "Sort the requests that you get, and draft kind answers",
    details: [
      "Reads an mbox, mails or texts, or standard input when there is no file or it is '-'. One line for each request, the best answerable first: its score, whether something of unique value can be given in five minutes, what is asked for, whose role it is, and which letter is missing. The points say how much of what helps you answer is there; they say nothing about the person who wrote."
    ],
    examples: [
      .init(
        line: "mentor triage requests.mbox",
        does: "one line for each request, the best answerable first"
      ),
      .init(
        line: "mentor triage --reply --pick 2 requests.mbox",
        does: "draft the answer to the second one: it asks for what is missing, or points elsewhere"
      ),
      .init(line: "mentor triage --format csv *.eml > list.csv", does: "for a spreadsheet"),
    ],
    operands: [
      OperandSpec(name: "FILE", help: "An mbox, mails (.eml) or texts.", count: .many, values: .file)
    ],
    options: [
      OptionSpec(name: "reply", short: "r", help: "Draft the answers too; nothing is sent."),
      OptionSpec(
        name: "pick",
        value: "N",
        values: .number(1...1_000_000),
        isList: true,
        help: "Show the request with this number alone; may be given again."
      ),
      OptionSpec(name: "to", value: "NAME", help: "Your name; else the one in the mails."),
      OptionSpec(
        name: "relation",
        value: "RELATION",
        values: .choice(Relation.names),
        help: "How well you know those who write; stranger if not told."
      ),
      .format(Format.allCases),
    ]
  )

  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    let files = try MessageFile.named(by: arguments, world)
    let options = ScoreOptions(to: arguments.text("to"), relation: arguments.choice("relation") ?? .stranger)
    var (inquiries, status) = read(files, options, &world)
    inquiries = Inquiry.sorted(inquiries)
    let numbered = inquiries.enumerated().map { (number: $0.offset + 1, inquiry: $0.element) }
    var picked: [Int] = []
    for number in arguments.list("pick").compactMap({ Int($0) }) where !picked.contains(number) {
      picked.append(number)
    }
    if let missing = picked.first(where: { $0 > numbered.count }) {
      throw Trouble("there is no request \(missing); \(numbered.count) were read")
    }
    let shown = picked.isEmpty ? numbered : picked.map { numbered[$0 - 1] }
    write(shown, arguments, &world)
    return status
  }

  private static func read(_ files: [Arguments.Word], _ options: ScoreOptions, _ world: inout World)
    -> ([Inquiry], ExitStatus)
  {
    var triage = Triage()
    var progress = Progress(world)
    var inquiries: [Inquiry] = []
    var status = ExitStatus.done
    var done = 0
    var all = files.count
    for file in files {
      do throws(Trouble) {
        let bag = try MessageFile.read(file, &world)
        all += bag.count - 1
        let noting: (inout World) -> Void = { world in
          done += 1
          progress.erase(&world)
        }
        let told = MessageFile.forEach(in: bag, of: file, &world, willNote: noting) { message, name, world in
          done += 1
          inquiries.append(triage.inquiry(message, name: name.text, options: options))
          progress.show(done, of: all, &world)
        }
        if told == .trouble { status = told }
      } catch {
        progress.erase(&world)
        world.note(error.what)
        status = .trouble
        done += 1
      }
    }
    progress.erase(&world)
    return (inquiries, status)
  }

  private static func write(
    _ inquiries: [(number: Int, inquiry: Inquiry)],
    _ arguments: Arguments,
    _ world: inout World
  ) {
    let hasReplies = arguments.has("reply")
    let report = TriageReport(inquiries, hasReplies: hasReplies)
    switch arguments.choice("format", Format.self) ?? .text {
    case .json: world.out.write(line: report.json)
    case .ndjson: world.out.write(report.ndjson)
    case .csv: world.out.write(report.csv)
    case .text:
      var look = world.look(arguments)
      look.width = world.listWidth
      world.out.write(TriageText(inquiries, hasReplies: hasReplies).text(look))
    }
  }
}
