extension RawRepresentable where Self: CaseIterable, RawValue == String {
  /// The words that stand for the cases, in their order.
  @inlinable public static var names: [String] { allCases.map(\.rawValue) }

  /// The same for a reader: "first, follow-up, thanks".
  @inlinable public static var listedNames: String { names.joined(separator: ", ") }
}
