/// Why words that somebody typed mean nothing here: no day, no name, no item. In a sentence for the person who wrote them.
public struct InputError: Error, Equatable, CustomStringConvertible {
  public let description: String

  init(_ what: String) { description = what }
}
