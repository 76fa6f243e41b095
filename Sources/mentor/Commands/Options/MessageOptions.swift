import MentorKit
import MentorText

/// What is told of a message beside its text: who writes to whom, and how.
enum MessageOptions {
  static let all = people + [relation, channel, kind]

  /// What a command takes that asks only who the two are.
  static let people = [to, about, from]

  private static let to = OptionSpec(name: "to", value: "NAME", help: "The reader's name.")

  private static let about = OptionSpec(
    name: "about",
    value: "FILE",
    values: .file,
    help: "What is publicly known of the reader: a bio, posts, a README, titles of talks."
  )

  private static let from = OptionSpec(
    name: "from",
    value: "NAME",
    setting: .message,
    help: "The writer's name; else the one in the signature."
  )

  private static let relation = OptionSpec(
    name: "relation",
    value: "RELATION",
    values: .choice(Relation.names),
    standard: Relation.stranger.rawValue,
    setting: .message,
    help: "How well the two know each other."
  )

  private static let channel = OptionSpec(
    name: "channel",
    value: "CHANNEL",
    values: .choice(MessageChannel.names),
    standard: MessageChannel.email.rawValue,
    setting: .message,
    help: "How the message travels."
  )

  private static let kind = OptionSpec(
    name: "kind",
    value: "KIND",
    values: .choice(MessageKind.names),
    help: "What the message is; read from its text if not told."
  )

  /// What was told on the command line and in the configuration, the file named by '--about' included.
  static func told(by arguments: Arguments, _ world: inout World) throws(Trouble) -> ScoreOptions {
    told(by: arguments, about: try about(arguments, &world))
  }

  /// What '--about' holds. It may be a pipe, which can be read once, and of which no more than `Input.most`
  /// is. Standard input is for the message. Broken UTF-8 is noted and read on.
  static func about(_ arguments: Arguments, _ world: inout World) throws(Trouble) -> String? {
    guard let file = arguments.word("about") else { return nil }
    guard !file.isInput else {
      throw Trouble("'--about -' reads nothing: standard input is for the message; name a file")
    }
    let bytes = try Input.file(file)
    world.note(broken: bytes, of: file.shown)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same where the file is read already.
  static func told(by arguments: Arguments, about: String?) -> ScoreOptions {
    var options = ScoreOptions(to: arguments.text("to"), from: arguments.text("from"))
    options.about = about
    options.relation = arguments.choice("relation") ?? .stranger
    options.channel = arguments.choice("channel") ?? .email
    options.kind = arguments.choice("kind")
    return options
  }
}
