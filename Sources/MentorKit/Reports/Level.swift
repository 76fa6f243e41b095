/// How much a finding weighs, in the words that editors, build services and code scanning know.
enum Level: String, Sendable {
  case error, warning, note, info

  init(_ severity: Severity) {
    switch severity {
    case .blocker: self = .error
    case .major: self = .warning
    case .minor: self = .note
    case .info: self = .info
    }
  }
}
