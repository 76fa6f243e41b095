/// Messages that show what the program does, the files of `Resources/examples`.
package struct BuiltInMessage: Sendable {
  /// The file that holds it.
  package let file: String
  /// In UTF-8.
  package let text: [UInt8]

  /// - Parameter name: one of `names`.
  /// - Returns: nil for a name that is none of them.
  package init?(_ name: String) {
    guard let found = Resources.files(in: Self.folder).first(where: { $0.name == name }) else { return nil }
    file = found.path
    text = found.bytes
  }

  private static let folder = "examples"

  /// In order.
  package static var names: [String] { Resources.names(in: folder) }
}
