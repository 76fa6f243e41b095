/// What a writer can type in a session instead of an answer.
enum SessionWord: String {
  case nothing = ""
  case skip, back, quit
  case help = "?"

  /// Nil for an answer.
  init?(_ answer: Answer) { self.init(rawValue: answer.text.lowercased()) }
}
