/// What one step of a pattern asks of a token.
enum TokenTest: Hashable, Sendable {
  case word(Int32)
  /// Any form of a base word.
  case lemma(Int32)
  /// Any class of the set and, unless none is named, any of the forms.
  case classes(WordClasses, WordForms)
  /// Any of the forms, whatever the word.
  case forms(WordForms)
  case trait(TokenTrait)
  case any
  /// Passes one of several tests, or none of them.
  indirect case oneOf([TokenTest])
  indirect case not([TokenTest])
}

/// What a token can be whatever word it is; numbered by their bits.
enum TokenTrait: Int, CaseIterable, Sendable {
  case number, ordinal, money, percent, link, handle, code, emoji, slot, quoted
  /// Written with a capital letter inside a sentence.
  case capital
  /// A word outside the list of ordinary words: the writer speaks of something particular.
  case rare
  /// A comma, colon, dash or bracket stands before the token.
  case fresh

  /// By the names that patterns give them.
  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}

/// A pattern as it is written in a record.
///
///     word            this word in any case, with or without accents; a contraction is written out
///     a|b|{c}         one of these
///     ~write          any form of the word
///     {class}         any word of a file in Resources/lexicons
///     {class:past}    one of its forms: also :third, :gerund, :participle ...
///     {verb} {past}   any word that can be a base form, a past form; {third} "goes", {gerund} "going"
///     #               a number; {link} {quoted} {capital} {rare} ... what a token is, see `TokenTrait`
///     !word !{class}  any token but this
///     (a b|c|d e)     one of several phrases
///     [a b|c]         one of several phrases, or nothing
///     <term>          what the record calls so in its `terms:`, see `PatternTerms`
///     _  _3           any one token; up to three tokens
///     ^  $  ?         beginning of the sentence; its end; its end, and it is a question
///
/// A pattern never leaves its sentence. Matching follows all possibilities at once and never goes back.
indirect enum PatternNode: Equatable, Sendable {
  case test([TokenTest])
  case sequence([PatternNode])
  case choice([PatternNode])
  case optional(PatternNode)
  case gap(Int)
}

/// A parsed pattern and the places it is bound to.
struct Pattern: Sendable {
  var node: PatternNode
  var fromStart = false
  var toEnd = false
  var isQuestion = false
}

/// Why a pattern cannot be read.
struct PatternError: Error, Equatable {
  let what: String
}
