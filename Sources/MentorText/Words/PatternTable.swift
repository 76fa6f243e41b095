/// The automaton of all patterns, as `PatternBuilder` wrote it.
struct PatternTable: Sendable {
  /// The tests that a word alone decides come first, then traits, then "any", then "not".
  let wordTests: Int
  let groupCount: Int
  /// Tests that the words of a symbol pass.
  let passed: Lists
  /// The tests behind each "not".
  let nots: Lists
  let notCount: Int
  /// Where the steps of patterns that begin anywhere lead, by test, and of those that begin a sentence.
  let anywhere, sentenceStart: Lists
  /// Steps of each further node: test and next node, in turn.
  let edges: Lists
  /// Groups of each node that ends a pattern, times four, with the places it is bound to.
  let accepts: Lists

  init(_ reader: inout PackedReader) {
    let counts = reader.column()
    wordTests = counts[0]
    groupCount = counts[1]
    notCount = counts[2]
    passed = Lists(&reader)
    nots = Lists(&reader)
    anywhere = Lists(&reader)
    sentenceStart = Lists(&reader)
    edges = Lists(&reader)
    accepts = Lists(&reader)
  }

  var anyTest: Int { wordTests + TokenTrait.allCases.count }
  var testCount: Int { anyTest + 1 + notCount }
}
