/// The numbers by which `PatternTable` knows tests: first those that a word decides, then traits, "any",
/// alternatives, and none of some.
struct TestNumbers {
  private let numbers: [Int]
  /// How many a word decides.
  let words: Int
  /// The number of the test that every token passes, and the first of those that ask for none of some things.
  let any, firstNot: Int
  let count: Int
  /// The tests that ask for words, with their numbers.
  let ofWords: [(test: TokenTest, place: Int)]

  /// - Parameter tests: each of them once.
  init(_ tests: [TokenTest]) {
    let byWord = tests.indices.filter { tests[$0].isOfWord }
    let oneOf = tests.indices.filter { !tests[$0].isOfWord && tests[$0].isOneOf }
    let nots = tests.indices.filter { tests[$0].isNot }
    let (words, any) = (byWord.count, byWord.count + TokenTrait.allCases.count)
    var numbers = tests.map { if case .trait(let trait) = $0 { words + trait.rawValue } else { any } }
    for (number, test) in byWord.enumerated() { numbers[test] = number }
    for (number, test) in (oneOf + nots).enumerated() { numbers[test] = any + 1 + number }
    (self.words, self.any) = (words, any)
    firstNot = any + 1 + oneOf.count
    count = firstNot + nots.count
    ofWords = (byWord + oneOf + nots).map { (tests[$0], numbers[$0]) }
    self.numbers = numbers
  }

  /// The number of a test, by its place among those that were given.
  subscript(place: Int) -> Int { numbers[place] }

  /// By trait: the tests that a token passes for it or, where they ask for none of some things, fails.
  var ofTraits: [[Int]] {
    TokenTrait.allCases.map { trait in
      [words + trait.rawValue] + ofWords.filter { $0.test.parts.contains(.trait(trait)) }.map(\.place)
    }
  }
}
