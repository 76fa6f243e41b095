/// Where the files of tests lie.
enum TestFolder {
  /// The top folder of the package.
  static func package() -> String { #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } }
}
