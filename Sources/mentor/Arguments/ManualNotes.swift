/// What the manual page says besides what the commands say of themselves.
enum ManualNotes {
  static let variables: [(name: String, help: String)] = [
    ("COLUMNS", "Columns to write in, if they are not those of the terminal."),
    ("NO_COLOR", "No colour, if it is set to anything."),
    ("CLICOLOR", "No colour, if it is 0."),
    ("CLICOLOR_FORCE", "Colour where there is no terminal too, unless it is 0. FORCE_COLOR is the same."),
    ("NO_PROGRESS", "No progress on standard error, if it is set to anything. CI is the same."),
    ("VISUAL", "The editor for what can be edited; else EDITOR, else vi."),
    ("MENTOR_TODAY", "What today is, such as 2026-11-25: for tests."),
    ("XDG_CONFIG_HOME", "Where the configuration folder lies, if not in ~/.config."),
    ("XDG_STATE_HOME", "Where the state folder lies, if not in ~/.local/state."),
  ]

  static let files: [(name: String, help: String)] = [
    (
      ".mentor",
      "The configuration of a project: the nearest one beside a message or above it, up to the repository's root."
    ),
    ("~/.config/mentor/config", "The configuration of a user."),
    ("~/.config/mentor/profile", "Facts about the writer that drafts use."),
    ("~/.local/state/mentor/ticks", "What is ticked in checklists."),
    ("~/.local/state/mentor/log", "Who was asked, and what came of it."),
    ("~/.local/state/mentor/briefs", "Answers of draft sessions that were stopped."),
    ("~/.local/state/mentor/dismissed", "Findings that were dismissed, without the words of any message."),
  ]
}
