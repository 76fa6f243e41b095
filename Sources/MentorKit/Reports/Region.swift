/// A range of a message in lines and columns, both from 1; the end is exclusive.
struct Region: Equatable, Sendable {
  let line: Int
  let column: Int
  let endLine: Int
  let endColumn: Int
}
