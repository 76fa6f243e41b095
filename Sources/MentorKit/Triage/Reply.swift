/// A draft of an answer to a request.
package struct Reply: Equatable, Sendable {
  /// The id of its kind.
  package let kind: String
  /// What it does: "What would fit into five minutes".
  package let title: String
  /// The address it goes to, if it is known.
  package let to: String?
  package let subject: String?
  /// Greeting, paragraphs and closing, parted by empty lines; "[...]" where the person who answers puts in
  /// their own words.
  package let text: String
}
