/// Why a pattern cannot be read.
struct PatternError: Error, Equatable {
  let what: String
}
