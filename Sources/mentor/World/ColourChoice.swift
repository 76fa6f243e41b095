/// Whether a stream gets colour: the option, then NO_COLOR, CLICOLOR_FORCE and FORCE_COLOR, TERM, CLICOLOR,
/// and last whether it is a terminal.
enum ColourChoice: String, CaseIterable {
  case auto, always, never

  func isOn(for stream: Output, in environment: Environment) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    func set(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    if set("NO_COLOR") != nil { return false }
    for name in ["CLICOLOR_FORCE", "FORCE_COLOR"] where set(name).map({ $0 != "0" }) == true { return true }
    if set("TERM") == nil || set("TERM") == "dumb" || set("CLICOLOR") == "0" { return false }
    return stream.isTerminal
  }
}
