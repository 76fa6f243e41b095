/// A field of a brief that the program itself asks for; the build writes a name for each file of
/// `Resources/fields`, so that none can be misspelt.
package struct FieldName: Sendable {
  /// What `BriefField.id` holds.
  package let id: String
}

extension Brief {
  /// The answer of a field that the program knows by its name.
  package subscript(field: FieldName) -> Answer? { self[field.id] }
}

extension BriefField {
  func `is`(_ name: FieldName) -> Bool { id == name.id }
}
