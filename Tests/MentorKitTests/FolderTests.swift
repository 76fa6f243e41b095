import MentorText
import Testing

@testable import MentorKit

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Which folder may use which: arrows go one way.
struct FolderTests {
  private static let sources = "\(TestFolder.package())/Sources"

  /// Folders of MentorKit; each may use those before it and its own.
  static let order = [
    "Records", "Printing", "Message", "Reading", "Rules", "Care", "Smart", "Swap", "Roles", "Days",
    "Checklists", "Log",
    "Drafts", "Triage", "Reports",
  ]

  private static func files(in folder: String) -> [(name: String, text: String)] {
    ((try? FileManager.default.subpathsOfDirectory(atPath: "\(sources)/\(folder)")) ?? [])
      .filter { $0.hasSuffix(".swift") }.sorted()
      .map { ($0, (try? String(contentsOfFile: "\(sources)/\(folder)/\($0)", encoding: .utf8)) ?? "") }
  }

  @Test(arguments: ["MentorKit", "MentorText"])
  func libraryImportsNothingButItself(_ target: String) {
    let files = Self.files(in: target)
    #expect(files.count > 10)
    for file in files {
      let imports = Self.imports(in: file.text)
      #expect(imports.allSatisfy { $0 == "MentorText" }, "\(file.name): \(imports)")
    }
  }

  @Test func everyFolderHasItsPlaceInTheOrder() {
    let folders = Set(
      Self.files(in: "MentorKit").compactMap { $0.name.split(separator: "/").first.map(String.init) }
    )
    #expect(folders == Set(Self.order))
  }

  @Test func arrowsBetweenFoldersGoOneWay() {
    let files = Self.files(in: "MentorKit")
    var homes: [String: Set<String>] = [:]
    var inner: [String: Set<String>] = [:]
    for file in files {
      let folder = Self.folder(file.name)
      for type in Self.types(in: file.text, atTop: true) { homes[type, default: []].insert(folder) }
      for type in Self.types(in: file.text, atTop: false) { inner[folder, default: []].insert(type) }
    }
    for file in files {
      let own = Self.folder(file.name)
      let place = Self.order.firstIndex(of: own) ?? 0
      let words = Self.words(in: file.text).subtracting(inner[own] ?? [])
      let used = words.compactMap { word in
        homes[word].flatMap {
          $0.count == 1 && !$0.contains(own) ? $0.first.map { (folder: $0, word: word) } : nil
        }
      }
      let backwards = used.filter { (Self.order.firstIndex(of: $0.folder) ?? 0) > place }
      #expect(backwards.map { "\($0.folder): \($0.word)" } == [], "\(file.name)")
    }
  }

  /// What a folder adds to the type of another one is seen by its name, where no other folder has a member of
  /// that name.
  @Test func arrowsToAddedMembersGoOneWay() {
    let files = Self.files(in: "MentorKit")
    var types: [String: Set<String>] = [:]
    for file in files {
      types[Self.folder(file.name), default: []].formUnion(Self.types(in: file.text, atTop: true))
    }
    var homes: [String: Set<String>] = [:]
    var added = Set<String>()
    for file in files {
      let folder = Self.folder(file.name)
      let others = types.filter { $0.key != folder }.values.reduce(into: Set()) { $0.formUnion($1) }
      let members = Self.members(in: file.text, addedTo: others)
      for member in members.all { homes[member, default: []].insert(folder) }
      added.formUnion(members.added)
    }
    let others = Set(Self.files(in: "MentorText").flatMap { Self.members(in: $0.text, addedTo: []).all })
    let homeOfAdded = homes.filter {
      $0.value.count == 1 && added.contains($0.key) && !others.contains($0.key)
    }
    #expect(homeOfAdded["compared"] == ["Swap"])
    for file in files {
      let place = Self.order.firstIndex(of: Self.folder(file.name)) ?? 0
      let backwards = Self.calledMembers(in: file.text).compactMap { member in
        homeOfAdded[member]?.first.flatMap { home in
          (Self.order.firstIndex(of: home) ?? 0) > place ? "\(home): \(member)" : nil
        }
      }
      #expect(backwards == [], "\(file.name)")
    }
  }

  /// What stands behind `import`, whatever its access and attributes.
  private static func imports(in text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import") else { return nil }
      let isImport = words[..<place].allSatisfy {
        $0.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains($0)
      }
      return isImport ? words[(place + 1)...].joined(separator: " ") : nil
    }
  }

  private static func folder(_ name: String) -> String { String(name.prefix { $0 != "/" }) }

  /// Types that a file defines at its top, or inside others.
  private static func types(in text: String, atTop: Bool) -> [String] {
    text.split(separator: "\n").filter { ($0.first != " ") == atTop }.compactMap { line in
      let words = line.split(separator: " ").filter {
        !["public", "package", "private", "fileprivate", "indirect", "final"].contains($0)
      }
      guard words.count > 1, ["struct", "enum", "protocol", "class"].contains(words[0]) else { return nil }
      return String(words[1].prefix { $0.isLetter || $0.isNumber })
    }
  }

  /// Names of functions, properties and cases that a file defines, and those of them that it adds to one of
  /// some types.
  private static func members(
    in text: String,
    addedTo types: Set<String>
  ) -> (all: [String], added: [String]) {
    var all: [String] = []
    var added: [String] = []
    var isAdding = false
    for line in text.split(separator: "\n") {
      let words = line.split { !($0.isLetter || $0.isNumber || $0 == ":") }
      if line.first?.isLetter == true {
        isAdding = line.contains("extension ") && words.last.map { types.contains(String($0)) } == true
      }
      for (keyword, name) in zip(words, words.dropFirst())
      where ["func", "var", "let", "case"].contains(keyword) {
        let name = String(name.prefix { $0 != ":" })
        all.append(name)
        if isAdding, line.prefix(while: { $0 == " " }).count == 2 { added.append(name) }
      }
    }
    return (all, added)
  }

  /// Names behind a full stop, comments and literals left out.
  private static func calledMembers(in text: String) -> [String] {
    let lines = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
    return lines.flatMap { line in
      let pieces = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      let code = pieces.filter { $0.offset.isMultiple(of: 2) }.map(\.element)
      return code.flatMap { $0.split(separator: ".", omittingEmptySubsequences: false).dropFirst() }
        .map { String($0.prefix { $0.isLetter || $0.isNumber }) }
    }
  }

  /// Words that begin with a capital letter, comments, literals and names of cases left out.
  private static func words(in text: String) -> Set<String> {
    var words = Set<String>()
    for line in text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("//") {
      for (place, piece) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      where place.isMultiple(of: 2) {
        for word in piece.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == ".") }) {
          if let type = word.split(separator: ".").first, word.first != ".", type.first?.isUppercase == true {
            words.insert(String(type))
          }
        }
      }
    }
    return words
  }
}
