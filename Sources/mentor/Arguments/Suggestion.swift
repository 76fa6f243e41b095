import MentorText

/// "did you mean ...?"
enum Suggestion {
  /// The name that was meant: the only one that begins so, or one that is a typing slip away.
  static func name(for word: String, among names: [String]) -> String? {
    let begun = Set(names.filter { $0.hasPrefix(word.lowercased()) })
    return word.count > 1 && begun.count == 1 ? begun.first : word.nearest(in: names)
  }

  static func text(_ word: String, among names: [String]) -> String? {
    name(for: word, among: names).map { "did you mean '\($0)'?" }
  }
}
