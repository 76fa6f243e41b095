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

  /// In SARIF, in GitHub's own property of it, as a command of a GitHub workflow, and for reviewdog.
  var words: (sarif: String, problem: String, command: String, reviewdog: String) {
    switch self {
    case .error: ("error", "error", "error", "ERROR")
    case .warning: ("warning", "warning", "warning", "WARNING")
    case .note, .info: ("note", "recommendation", "notice", "INFO")
    }
  }
}
