import Foundation

/// Writes every file of a folder into one Swift source, and the language that they describe ready for use, so
/// that the program needs neither files nor preparation at run time.
///
///     EmbedResources FOLDER OUTPUT
@main
enum EmbedResources {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { fail("usage: EmbedResources FOLDER OUTPUT") }
    do {
      let folder = try ResourceFolder(path: arguments[1])
      let source = EmbeddedSource(
        files: folder.files,
        language: try folder.language(),
        shapes: try folder.shapes(),
        weights: try folder.weights(),
        names: try folder.names(),
        words: try folder.words(),
        acts: try folder.acts(),
        rules: try folder.ruleHeads(),
        cutRecords: folder.cutRecords
      )
      try source.text.write(toFile: arguments[2], atomically: true, encoding: .utf8)
    } catch {
      fail("\(error)")
    }
  }

  private static func fail(_ what: String) -> Never {
    FileHandle.standardError.write(Data("\(what)\n".utf8))
    exit(1)
  }
}
