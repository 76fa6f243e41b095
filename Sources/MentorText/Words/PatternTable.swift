/// The automaton of all patterns, as `PatternBuilder` wrote it.
///
/// Tests are numbered: those that a word decides, then `TokenTrait` in its order, then "any", then
/// alternatives, then "none of these".
struct PatternTable: Sendable {
  let wordTests: Int
  let groupCount: Int
  let testCount: Int
  let awaitedCount: Int
  /// The first of the tests that ask for none of some things.
  let firstNot: Int
  /// Tests that the words of a symbol pass; behind all symbols, those that a token passes for a trait.
  let passed: Lists
  /// Tests for none of some things that the words of a symbol, and then those that a token with a trait, do
  /// not pass.
  let failed: Lists
  let anywhere, sentenceStart: FirstSteps
  /// The steps of each further node: their tests, and the nodes to which they lead at the same places of
  /// another column, where a look is rarely needed.
  let stepTests: Lists
  let stepTargets: Column
  /// Twice the node that is reached together with each node, 0 for none; and 1 more where the node ends a
  /// pattern.
  let hubs: Column
  /// What each node that ends a pattern recognises, see `Accept`.
  let accepts: Lists
  /// What runs that have come to each node wait for, and what the words of each symbol bring of that, see
  /// `AwaitedTests`.
  let awaited, brought: Lists

  init(_ reader: inout PackedReader) {
    let counts = reader.column()
    wordTests = counts[0]
    groupCount = counts[1]
    firstNot = counts[2]
    testCount = counts[3]
    awaitedCount = counts[4]
    passed = Lists(&reader)
    failed = Lists(&reader)
    anywhere = FirstSteps(&reader)
    sentenceStart = FirstSteps(&reader)
    stepTests = Lists(&reader)
    stepTargets = reader.column()
    hubs = reader.column()
    accepts = Lists(&reader)
    awaited = Lists(&reader)
    brought = Lists(&reader)
  }

  var anyTest: Int { wordTests + TokenTrait.allCases.count }

  /// The place of a trait among what is passed and failed, and among the first steps.
  func place(of trait: Int) -> Int { passed.count - TokenTrait.allCases.count + trait }

  /// The place of any token among the first steps.
  var anyPlace: Int { passed.count }
}
