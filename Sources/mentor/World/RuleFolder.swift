import MentorKit
import MentorText

/// A folder with own rules: its files named "*.rule".
enum RuleFolder {
  private static let ending = ".rule"

  /// The paths of the rules.
  ///
  /// - Throws: `Trouble` when the folder cannot be read, or holds no rule or more than rules need.
  static func names(in folder: Arguments.Word) throws(Trouble) -> [Arguments.Word] {
    let shown = Printable.text(folder.text)
    var names: [[UInt8]] = []
    try System.forEachName(in: folder) { (name) throws(Trouble) in
      guard name.suffix(ending.utf8.count) == Array(ending.utf8)[...], name.first != UInt8(ascii: ".") else {
        return
      }
      names.append(name)
      guard names.count <= RuleFile.most.files else {
        throw Trouble("\(shown): holds more than \(RuleFile.most.files) rules")
      }
    }
    guard !names.isEmpty else { throw Trouble("\(shown): holds no file named '*\(ending)'") }
    return names.sorted(by: { $0.lexicographicallyPrecedes($1) }).map {
      Arguments.Word(folder.bytes + (folder.bytes.last == 47 ? [] : [47]) + $0)
    }
  }

  /// - Throws: `Trouble` when the folder or a file cannot be read, or is larger than rules need.
  static func files(in folder: Arguments.Word) throws(Trouble) -> [RuleFile] {
    var files: [RuleFile] = []
    for path in try names(in: folder) {
      let name = path.bytes.split(separator: 47).last ?? []
      let id = String(decoding: name.dropLast(ending.utf8.count), as: UTF8.self)
      files.append(
        RuleFile(
          id: Printable.text(id),
          path: Printable.text(path.text),
          bytes: try Input.file(path, atMost: RuleFile.most.ofOne)
        )
      )
    }
    return files
  }
}

extension World {
  /// The rules of the run: those built in, and with `--rules` those of a folder.
  func mentor(_ arguments: Arguments) throws(Trouble) -> Mentor {
    guard let folder = arguments.word("rules") else { return .builtIn }
    let files = try RuleFolder.files(in: folder)
    do { return try Mentor(adding: files) } catch { throw Trouble(error.description) }
  }
}
