import Foundation
import MentorRecords

/// Writes every file of a folder into one Swift source, so that the program needs no files at run time.
///
///     EmbedResources FOLDER OUTPUT
@main
enum EmbedResources {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { fail("usage: EmbedResources FOLDER OUTPUT") }
    do {
      let files = try files(below: arguments[1])
      try files.map { try source(of: $0, in: arguments[1]) }.joined()
        .wrapped()
        .write(toFile: arguments[2], atomically: true, encoding: .utf8)
    } catch {
      fail("\(error)")
    }
  }

  private static func files(below folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { path in
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder)
        return !isFolder.boolValue && !path.split(separator: "/").contains { $0.hasPrefix(".") }
      }
      .sorted()
  }

  private static func source(of path: String, in folder: String) throws -> String {
    let full = "\(folder)/\(path)"
    guard let data = FileManager.default.contents(atPath: full) else {
      throw RecordError(file: full, line: 0, what: "cannot be read")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw RecordError(file: full, line: 0, what: "is not UTF-8")
    }
    // Messages under `examples/` are plain text; everything else is a record.
    if !path.hasPrefix("examples/") { _ = try Record(parsing: Array(text.utf8), file: full) }
    return "    (\"\(path)\", ####\"\"\"\n\(text)\n\"\"\"####),\n"
  }

  private static func fail(_ what: String) -> Never {
    FileHandle.standardError.write(Data("\(what)\n".utf8))
    exit(1)
  }
}

extension String {
  fileprivate func wrapped() -> String {
    """
    // Made by EmbedResources from the folder Resources. Do not edit.
    enum EmbeddedResources {
      static let files: [(path: StaticString, text: StaticString)] = [
    \(self)  ]
    }

    """
  }
}
