import Testing

/// Every kind of invocation that swift-argument-parser was measured on, and what this program does with it.
struct InvocationTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    /// The exit status of swift-argument-parser; nil for a row that was not measured there.
    let reference: Int32?
    /// "match", or "beat" where ours is better.
    let verdict: String
    let status: Int32
    let arguments: String
    let environment: String
    let output: String
    let errors: String

    var testDescription: String { "\(id) (\(verdict)): mentor \(arguments)" }

    init?(_ line: Substring) {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 8, let status = Int32(parts[3]) else { return nil }
      id = parts[0]
      reference = Int32(parts[1])
      verdict = parts[2]
      self.status = status
      arguments = parts[4]
      environment = parts[5]
      output = parts[6]
      errors = parts[7]
    }
  }

  static let lines = (Files.text(TestFolder.path("Invocations.tsv")) ?? "").split(separator: "\n")
    .filter { !$0.hasPrefix("#") }
  static let rows = lines.compactMap(Row.init)

  @Test func tableIsWhole() {
    #expect(Self.rows.count == Self.lines.count)
    #expect(Self.rows.count { $0.reference != nil } == 96)
    #expect(Set(Self.rows.map(\.verdict)) == ["match", "beat"])
  }

  @Test(arguments: rows)
  func invocationMatchesOrBeatsTheReference(_ row: Row) throws {
    var machine = try Machine()
    let message = "Hi Ana,\n\ncould you look at row 3 of the loader by Friday?\n\nBest,\nLena\n"
    let bytes: [[UInt8]] = [
      Array("a.txt".utf8), Array("b.txt".utf8), Array("-weird.txt".utf8), Array("brief für Zoë ☕.txt".utf8),
      Array("bad".utf8) + [0xFF, 0xFE] + Array("name.txt".utf8),
    ]
    for name in bytes { Files.write(Array(message.utf8), named: Array("\(machine.home)/".utf8) + name) }
    if let equals = row.environment.firstIndex(of: "=") {
      machine.environment[String(row.environment[..<equals])] = String(
        row.environment[row.environment.index(after: equals)...]
      )
    }
    let script = "cd '\(machine.home)' && exec '\(Machine.program)' \(row.arguments)"
    let run = machine.runAny(["/bin/bash", "-c", script])
    #expect(run.status == row.status, "\(run)")
    for (text, expected) in [(run.output, row.output), (run.errors, row.errors)] {
      switch expected {
      case "*": break
      case "-": #expect(text == "", "\(run)")
      default: #expect(text.contains(expected), "\(run)")
      }
    }
  }
}
