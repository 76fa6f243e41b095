import MentorText

/// "did you mean ...?"
enum Suggestion {
  /// The name that was meant: one typing slip away, or the only one that begins so.
  static func name(for word: String, among names: [String]) -> String? {
    if let nearest = word.nearest(in: names) { return nearest }
    let begun = names.filter { $0.hasPrefix(word.lowercased()) }
    return word.count > 1 && begun.count == 1 ? begun[0] : nil
  }

  static func text(_ word: String, among names: [String]) -> String? {
    name(for: word, among: names).map { "did you mean '\($0)'?" }
  }
}
