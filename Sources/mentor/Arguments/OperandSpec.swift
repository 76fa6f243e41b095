/// An argument without a dash.
struct OperandSpec: Sendable {
  enum Count: String, Sendable { case one, optional, many }

  let name: String
  let help: String
  var count: Count = .one
  var values: ValueSpec = .text
}
