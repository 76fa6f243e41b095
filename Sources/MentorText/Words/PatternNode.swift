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
