/// A place where a rule speaks; a large text has thousands.
struct Found: Sendable {
  private let rule, first, last: Int32

  init(number: Int, range: Range<Int>) {
    rule = Int32(number)
    first = Int32(range.lowerBound)
    last = Int32(range.upperBound)
  }

  /// The place of the rule among all rules.
  var number: Int { Int(rule) }
  /// UTF-8 byte offsets, half-open.
  var range: Range<Int> { Int(first)..<Int(last) }
}
