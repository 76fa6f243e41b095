/// How a message ends.
struct Signature: Sendable {
  /// Indices of tokens.
  let tokens: Range<Int>
  /// The first line with a name in it.
  let name: Range<Int>
  /// What stands behind the name in its line and tells who that is: "charge nurse, 4B".
  let position: Passage?
}
