/// Independent readers of reports, which `.ci/report-tools` sets up.
enum ReportTools {
  private static let folder = "\(TestFolder.package())/.build/report-tools"

  static let sarif = "\(folder)/sarif-check"
  static let page = "\(folder)/page-check"
  static let tidy = "/usr/bin/tidy"
  static let vim = "/usr/bin/vim.nox"

  static func isThere(_ tool: String) -> Bool { access(tool, X_OK) == 0 }
}
