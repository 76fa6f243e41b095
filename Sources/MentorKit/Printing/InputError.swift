/// Why words that somebody typed mean nothing here: no day, no name, no item. In a sentence for the person
/// who wrote them.
package struct InputError: Error, Equatable, CustomStringConvertible {
  package let description: String

  init(_ what: String) { description = what }
}
