/// A parsed pattern and the places it is bound to.
struct Pattern: Sendable {
  var node: PatternNode
  var fromStart = false
  var toEnd = false
  var isQuestion = false
}
