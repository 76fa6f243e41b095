/// How a message begins: "Dear Dr. Okafor,".
struct Greeting: Sendable {
  /// Indices of tokens.
  let tokens: Range<Int>
  /// The tokens of the name, without titles; empty in "Hi there".
  let name: Range<Int>
}
