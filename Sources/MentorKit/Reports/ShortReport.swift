extension ScoreReport {
  /// One line for each finding, "file:line:col: severity: message [rule]", as vim, neovim and emacs read
  /// them.
  ///
  /// Columns count UTF-8 bytes. No text of a message is in it, and nothing in a file name ends a line.
  package var shortLines: String {
    entries.map { entry in
      let regions = Regions(entry.score.places)
      return entry.findingsInOrder.map { finding in
        let region = regions.bytes(finding.range)
        let level = Level(finding.severity).rawValue
        let say = Printable.text(entry.file.prefix + finding.say)
        return "\(entry.file.line):\(region.line):\(region.column): \(level): \(say) [\(finding.rule)]\n"
      }.joined()
    }.joined()
  }
}
