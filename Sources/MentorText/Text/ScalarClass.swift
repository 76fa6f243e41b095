/// What a scalar outside ASCII is to the tokenizer.
public enum ScalarClass: Sendable {
  case letter, combining, digit, space, emoji, joiner, mark
}
