import Testing

/// Python's email and mailbox read the mails of `Tests/Mails` too.
struct MailOracleTests {
  static let folder = "\(TestFolder.package())/Tests/Mails"
  static let python: String? = {
    let places: [String] = ["/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3"]
    return places.first { path in access(path, X_OK) == 0 }
  }()

  /// Where we read otherwise on purpose, `own-way` says so and why.
  @Test(.enabled(if: python != nil, "there is no python3"))
  func pythonReadsTheSameTexts() throws {
    let machine = try Machine()
    let run = machine.runAny([try #require(Self.python), "\(Self.folder)/compare.py", Self.folder])
    let differing = run.output.split(separator: "\n").map(String.init).sorted()
    let told = try #require(Files.text("\(Self.folder)/own-way")).split(separator: "\n").filter {
      !$0.hasPrefix("#")
    }
    .map { String($0.prefix { $0 != ":" }) }.sorted()
    #expect(run.status == 0 && run.errors.isEmpty, "\(run)")
    #expect(differing == told)
    let all = Files.names(in: Self.folder).count { $0.hasSuffix(".eml") }
    #expect(all - differing.count >= 60)
  }
}
