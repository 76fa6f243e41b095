import MentorKit
import MentorText

/// `mentor config [FILE]`
enum ConfigCommand: Command {
  enum Format: String, CaseIterable { case text, json }

  static let readsSettings = false

  static let spec = CommandSpec(
    name: "config",
    summary: "Show what is configured, and where each value comes from",
    details: [
      "A configuration is a small file of 'key: value' lines; keys are the names of options. Read are, the later winning: $XDG_CONFIG_HOME/mentor/config (else ~/.config/mentor/config); the nearest file named .mentor in the folder of a message or above it, up to the root of the repository, if it belongs to you; variables of the environment such as MENTOR_RELATION; and the command line. Values do not add up: the last one counts.",
      "They all hold for 'mentor score', for each message those of its own folder, 'format' where all files have the same; from, relation and channel hold for 'mentor dismiss' as well, from for 'mentor swap', and color, width, jobs and rules, looked for from the working folder, for every command that has the option. A draft takes relation and channel from its brief, and your name from 'mentor profile'.",
    ],
    examples: [
      .init(line: "mentor config", does: "what holds here"),
      .init(line: "mentor config drafts/ana.txt", does: "what holds for this message"),
    ],
    operands: [
      OperandSpec(
        name: "FILE",
        help: "A message, or where one will be; the working folder if not told.",
        count: .optional,
        values: .file
      )
    ],
    options: [
      .format(Format.allCases, help: "How to write it.")
    ]
  )

  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    let folder = arguments.operands.first.flatMap(World.folder(of:))
    let here = try world.finder.settings(in: nil, arguments)
    let there = try world.finder.settings(in: folder, arguments)
    var rows: [(setting: Setting, value: SettingValue?)] = []
    for setting in Setting.all {
      // The command's own options are those of every command.
      if Program.common.contains(where: { $0.name == setting.key }), arguments.has(setting.key) {
        rows.append((setting, SettingValue(words: arguments.words(setting.key), origin: .option)))
      } else {
        rows.append((setting, value(of: setting, here, there)))
      }
    }
    var files: [String] = []
    for file in (there.files + here.files).map(\.text) where !files.contains(file) { files.append(file) }
    if arguments.choice("format", Format.self) == .json {
      world.out.write(line: json(rows, files))
    } else {
      write(rows, files, &world)
    }
    noteUnknownVariables(&world)
    return .done
  }

  /// - Parameters:
  ///   - here: what is set in the working folder.
  ///   - there: what is set where the message is.
  private static func value(of setting: Setting, _ here: Settings, _ there: Settings) -> SettingValue? {
    let (run, message) = (here.values[setting.key], there.values[setting.key])
    return switch setting.option.setting {
    case .run: run
    case .report: message ?? run
    case .message, nil: message
    }
  }

  private static func write(
    _ rows: [(setting: Setting, value: SettingValue?)],
    _ files: [String],
    _ world: inout World
  ) {
    let keys = rows.map(\.setting.key.count).max() ?? 0
    let texts = rows.map { Printable.text($0.value?.text ?? $0.setting.option.standard ?? "-") }
    let widths = texts.map { Columns.count($0) }
    let widest = min(widths.max() ?? 0, 24)
    for (place, row) in rows.enumerated() {
      let key = row.setting.key.padded(to: keys)
      let gap = String(repeating: " ", count: max(0, widest - widths[place]))
      world.out.write(
        line: "\(key)  \(texts[place])\(gap)  \(Printable.text(row.value?.origin.text ?? "default"))"
      )
    }
    world.out.write(line: "")
    world.out.write(line: files.isEmpty ? "No configuration file was read." : "Read, the weightiest first:")
    for file in files { world.out.write(line: "  \(Printable.text(file))") }
  }

  private static func json(_ rows: [(setting: Setting, value: SettingValue?)], _ files: [String]) -> String {
    JSON.object([
      ("schema", .string("mentor.config/1")), ("files", .array(files.map { .string($0) })),
      ("settings", .array(rows.map { object($0.setting, $0.value) })),
    ]).text(pretty: true)
  }

  private static func object(_ setting: Setting, _ value: SettingValue?) -> JSON {
    var file: String?
    var line: Int?
    if case .file(let path, let number) = value?.origin { (file, line) = (path, number) }
    return .object([
      ("key", .string(setting.key)), ("value", JSON(value?.text ?? setting.option.standard)),
      ("origin", .string(value?.origin.kind ?? "default")), ("variable", .string(setting.variable)),
      ("file", JSON(file)), ("line", JSON(line)),
    ])
  }

  /// A slip in the name of a variable would otherwise pass in silence.
  private static func noteUnknownVariables(_ world: inout World) {
    let known = Setting.all.map(\.variable) + ["MENTOR_TODAY"]
    for name in world.environment.names.sorted() where name.hasPrefix("MENTOR_") && !known.contains(name) {
      let hint = name.hint(among: known)
      world.note("the variable \(Printable.text(name)) means nothing to mentor\(hint)")
    }
  }
}

extension SettingValue.Origin {
  /// The word for programs.
  var kind: String {
    switch self {
    case .file: "file"
    case .variable: "environment"
    case .option: "option"
    }
  }
}
