/// The variables of the environment.
///
/// They are looked for among all: a dictionary of them would cost every start more than a run's few
/// questions.
struct Environment: Sendable, ExpressibleByDictionaryLiteral {
  /// "NAME=value"; of two with one name the first counts, as everywhere.
  private let entries: [String]

  /// Those of this process.
  static var process: Environment {
    var entries: [String] = []
    var place = environ
    while let entry = place.pointee {
      entries.append(String(cString: entry))
      place += 1
    }
    return Environment(entries: entries)
  }

  private init(entries: [String]) { self.entries = entries }

  init(dictionaryLiteral elements: (String, String)...) { entries = elements.map { "\($0)=\($1)" } }

  subscript(name: String) -> String? {
    for entry in entries {
      let value = entry.utf8.dropFirst(name.utf8.count)
      if value.first == UInt8(ascii: "="), entry.utf8.starts(with: name.utf8) {
        return String(Substring(value.dropFirst()))
      }
    }
    return nil
  }

  /// The names of all variables.
  var names: [String] {
    entries.compactMap { entry in entry.firstIndex(of: "=").map { String(entry[..<$0]) } }
  }

  /// Whether some variable's name begins like this.
  func hasNames(beginningWith prefix: String) -> Bool {
    entries.contains { $0.utf8.starts(with: prefix.utf8) }
  }
}
