import MentorKit

/// `mentor profile`
enum ProfileCommand: Command {
  static let spec = CommandSpec(
    name: "profile",
    summary: "Show, change or delete the facts about you that drafts use",
    details: [
      "A small file for your name, who you are in one line, one link and your closing words, so that nobody has to type them twice. It lies in your configuration folder, is readable by you alone, and nothing else goes into it."
    ],
    examples: [
      .init(line: "mentor profile", does: "show it and where it lies"),
      .init(line: "mentor profile --name 'Lena Koch'", does: "set one fact"),
      .init(line: "mentor profile --edit", does: "change it in your editor"),
      .init(line: "mentor profile --delete", does: "delete it"),
    ],
    options: [
      OptionSpec(name: "edit", help: "Open it in $VISUAL or $EDITOR."),
      OptionSpec(name: "delete", help: "Delete the file."),
      OptionSpec(name: "path", help: "Print only where it lies."),
    ]
      + DraftNames.kept.map { OptionSpec(name: $0.id, value: "TEXT", help: "\($0.title); '-' takes it out.") }
  )

  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    let file = ProfileFile(world)
    let told = DraftNames.kept.filter { arguments.has($0.id) }
    let ways = ["path", "delete", "edit"].filter(arguments.has)
    if ways.count > 1 { throw Trouble.conflict(ways[0], ways[1]) }
    if let way = ways.first, let field = told.first { throw Trouble.conflict(way, field.id) }
    if arguments.has("path") {
      guard let path = file.path else { throw Trouble("neither HOME nor XDG_CONFIG_HOME names a place") }
      world.out.write(line: path)
      return .done
    }
    if arguments.has("delete") {
      world.err.write(line: try file.delete() ? "Deleted." : "There was none.")
      return .done
    }
    if arguments.has("edit") { return try edit(file, &world) }
    if !told.isEmpty {
      let path = try file.change { profile in
        for field in told {
          let answer = Answer(arguments.text(field.id) ?? "")
          profile[field.id] = answer.text == "-" ? nil : answer
        }
      }
      world.err.write(line: "Kept in \(Printable.text(path)).")
      return .done
    }
    let profile = try file.read()
    guard profile != Brief() else {
      world.err.write(
        line: "There is no profile yet. 'mentor profile --edit' makes one; 'mentor draft' offers to."
      )
      return .done
    }
    world.out.write(BriefWriter().profile(profile))
    world.err.write(line: "This is \(Printable.text(file.path ?? "")).")
    return .done
  }

  /// The file is opened as it stands, so that a broken one can be mended; what cannot be read back does not
  /// take its place.
  private static func edit(_ file: ProfileFile, _ world: inout World) throws -> ExitStatus {
    guard world.input.isTerminal, world.out.isTerminal else {
      throw Trouble("'--edit' needs a terminal; 'mentor profile --path' says which file it is")
    }
    let text = try file.text() ?? BriefWriter().profile(Brief())
    let path = try Editor(world.environment).edit(text, named: "profile") { saved throws(Trouble) in
      do { _ = try BriefReader(isProfile: true).brief(Array(saved.utf8), file: "profile") } catch {
        throw Trouble("\(error)")
      }
      return try file.write(text: saved)
    }
    world.err.write(line: "Kept in \(Printable.text(path)).")
    return .done
  }
}
