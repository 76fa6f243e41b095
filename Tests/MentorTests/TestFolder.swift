/// The folder of these tests, for the files that lie beside them.
enum TestFolder {
  static func path(_ name: String, beside file: String = #filePath) -> String {
    file[..<(file.lastIndex(of: "/") ?? file.startIndex)] + "/" + name
  }

  /// The top folder of the package.
  static func package() -> String { #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } }
}
