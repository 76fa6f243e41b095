import MentorKit

/// Something that could not be read, written or understood; told on standard error, with exit status 2.
struct Trouble: Error {
  let what: String
  /// The error number of the system, where the trouble came from there.
  let number: Int32?

  init(_ what: String, number: Int32? = nil) {
    self.what = what
    self.number = number
  }

  /// Two options of which each makes the other pointless.
  static func conflict(_ first: String, _ second: String, _ hint: String = "") -> Trouble {
    Trouble("--\(first) and --\(second) do not go together\(hint)")
  }

  /// Bytes that are no text.
  static func noText(_ subject: String, nul place: Int) -> Trouble {
    Trouble("\(subject) is no text (a NUL byte stands at byte \(place)); save it as plain text in UTF-8")
  }

  /// What the system says of the last call: "No such file or directory".
  static func system(_ file: String, _ number: Int32) -> Trouble {
    Trouble("\(Printable.text(file)): \(System.text(of: number))", number: number)
  }
}
