extension Environment {
  /// Where ticks, the log, what was dismissed and kept briefs lie: `$XDG_STATE_HOME/mentor`, else
  /// `~/.local/state/mentor`; nil without a home.
  var stateFolder: String? { folder("XDG_STATE_HOME", else: ".local/state") }

  /// Where what a person sets up is kept: `$XDG_CONFIG_HOME/mentor`, else `~/.config/mentor`; nil without a
  /// home.
  var configFolder: String? { folder("XDG_CONFIG_HOME", else: ".config") }

  /// The XDG standard passes over a value that is no absolute path.
  private func folder(_ variable: String, else below: String) -> String? {
    if let told = self[variable], told.hasPrefix("/") { return "\(told)/mentor" }
    guard let home = self["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/\(below)/mentor"
  }
}
