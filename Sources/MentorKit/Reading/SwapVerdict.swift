/// How the name-swap test came out.
public enum SwapVerdict: String, Sendable {
  /// The text fits this reader alone.
  case passes
  /// Something in it fits this reader, and not enough.
  case partly
  /// With another name on top it reads the same.
  case fails
  /// Fewer than four words.
  case tooShort = "too-short"
}
