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
