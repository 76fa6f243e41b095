/// A command line that cannot be carried out: what is wrong and what to do.
struct UsageError: Error {
  let what: String
  let spec: CommandSpec
  /// Names of the commands above and `spec` itself: "mentor log add".
  let path: [String]
}
