/// What a scalar outside ASCII is to the tokenizer.
public enum ScalarClass: Sendable {
  /// Of any script.
  case letter
  /// An accent or another sign that belongs to the letter before.
  case combining
  /// Of any script.
  case digit
  case space
  case emoji
  /// Without a width: it joins, parts or turns what stands beside it.
  case joiner
  /// Whatever else can be seen.
  case mark
}
