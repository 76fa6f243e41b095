/// The automaton of all patterns, as `PatternBuilder` wrote it.
struct PatternTable: Sendable {
  /// The tests that a word alone decides come first, then traits, then "any", then what is made of them.
  let wordTests: Int
  let groupCount: Int
  /// Tests that the words of a symbol pass.
  let passed: Lists
  /// The parts of each test that is made of others, and 1 where none of them may be passed.
  let parts: Lists
  let isNot: Column
  /// Where the steps of patterns that begin anywhere lead, by test, and of those that begin a sentence.
  let anywhere, sentenceStart: Lists
  /// Steps of each further node: test and next node, in turn.
  let edges: Lists
  /// The node that is reached together with each node; 0 for none.
  let hubs: Column
  /// Groups of each node that ends a pattern, times four, with the places it is bound to.
  let accepts: Lists

  init(_ reader: inout PackedReader) {
    let counts = reader.column()
    wordTests = counts[0]
    groupCount = counts[1]
    passed = Lists(&reader)
    parts = Lists(&reader)
    isNot = reader.column()
    anywhere = Lists(&reader)
    sentenceStart = Lists(&reader)
    edges = Lists(&reader)
    hubs = reader.column()
    accepts = Lists(&reader)
  }

  var anyTest: Int { wordTests + TokenTrait.allCases.count }
  var testCount: Int { anyTest + 1 + isNot.count }
}
