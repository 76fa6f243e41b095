import MentorText

extension Checklist {
  /// The items that are meant by numbers, ranges of numbers, or ids: "2", "1-3", "agenda"; each once.
  ///
  /// - Throws: `InputError` for the first word that means none.
  package func items(_ words: [String]) throws(InputError) -> [ChecklistItem] {
    var chosen: [ChecklistItem] = []
    for word in words {
      if let item = items.first(where: { $0.id == word || $0.formerly.contains(word) }) {
        chosen.append(item)
        continue
      }
      let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], first <= last,
        first >= 1, last <= items.count
      else {
        let hint = word.hint(among: items.map(\.id))
        throw InputError("'\(id)' has the items 1 to \(items.count), not '\(Printable.text(word))'\(hint)")
      }
      chosen += items[(first - 1)..<last]
    }
    var seen: Set<String> = []
    return chosen.filter { seen.insert($0.id).inserted }
  }
}
