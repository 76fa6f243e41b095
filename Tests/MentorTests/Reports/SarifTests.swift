import Foundation
import Testing

/// SARIF as the official schema and GitHub code scanning want it.
struct SarifTests {
  private func files() -> [String] {
    Files.names(in: ExampleMessage.folder).map { "\(ExampleMessage.folder)/\($0)" }
  }

  @Test(.enabled(if: ReportTools.isThere(ReportTools.sarif), "no SARIF schema: run .ci/report-tools"))
  func theOfficialSchemaAcceptsIt() throws {
    let machine = try Machine()
    for words in [files(), [files()[0]], ["--only", "shouting", files()[0]]] {
      let report = machine.run(["score", "--format", "sarif"] + words).output
      let check = machine.runAny([ReportTools.sarif], input: report)
      #expect(check.status == 0 && check.output.isEmpty, "\(check)")
    }
    // A schema that accepts anything would prove nothing.
    let report = machine.run(["score", "--format", "sarif", files()[0]]).output
    for (old, new) in [
      ("\"version\": \"2.1.0\"", "\"version\": \"2.2\""), ("\"startLine\": ", "\"startLine\": -"),
      ("\"columnKind\"", "\"columnSort\""),
    ] {
      #expect(
        machine.runAny([ReportTools.sarif], input: report.replacing(old, with: new)).status == 1,
        "\(old)"
      )
    }
  }

  @Test func aRuleOfOnesOwnIsDescribedToo() throws {
    let machine = try Machine()
    _ = machine.runAny(["/bin/mkdir", "\(machine.home)/own"])
    Files.write(
      "title: Says synergy\nseverity: minor\nletter: real\nfind: phrases\nphrases: synergy\nsay: Say what you would do.\nwhy: It stands for anything.\nsource: own judgement\n\nbad: [[synergy]]\n",
      to: "\(machine.home)/own/says-synergy.rule"
    )
    let report = machine.run(
      "score",
      "--rules",
      "\(machine.home)/own",
      "--only",
      "says-synergy",
      "--format",
      "sarif",
      input: "We need synergy.\n"
    ).output
    let log = try #require(JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    let rules = try #require(driver?["rules"] as? [[String: Any]])
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    let index = try #require(result["ruleIndex"] as? Int)
    try #require(rules.indices.contains(index))
    #expect(rules[index]["id"] as? String == "says-synergy")
  }

  @Test func gitHubFindsEverythingThatItNeeds() throws {
    let machine = try Machine()
    let report = machine.run(["score", "--format", "sarif"] + files()).output
    let log = try #require(JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any])
    #expect(
      log["version"] as? String == "2.1.0" && (log["$schema"] as? String)?.hasPrefix("https://") == true
    )
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1 && runs[0]["columnKind"] as? String == "unicodeCodePoints")
    let driver = try #require((runs[0]["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "mentor" && driver["semanticVersion"] as? String != nil)
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.count > 50)
    for rule in rules {
      let id = try #require(rule["id"] as? String)
      let help = rule["help"] as? [String: String] ?? [:]
      for text in [
        (rule["shortDescription"] as? [String: String])?["text"],
        (rule["fullDescription"] as? [String: String])?["text"], help["text"], help["markdown"],
      ] {
        #expect((1...1024).contains(text?.count ?? 0), "\(id): \(text ?? "none")")
      }
      let level = (rule["defaultConfiguration"] as? [String: String])?["level"]
      #expect(["error", "warning", "note"].contains(level), "\(id)")
    }
    let results = try #require(runs[0]["results"] as? [[String: Any]])
    var seen: Set<String> = []
    for result in results {
      let id = try #require(result["ruleId"] as? String)
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules.indices.contains(index) && rules[index]["id"] as? String == id)
      #expect((result["message"] as? [String: String])?["text"]?.isEmpty == false)
      let place = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
      let uri = (place?["artifactLocation"] as? [String: String])?["uri"] ?? ""
      #expect(uri.hasPrefix("file:///"), "\(uri)")
      let region = place?["region"] as? [String: Int] ?? [:]
      #expect(region.count == 4 && region.values.allSatisfy { $0 > 0 }, "\(region)")
      let print = (result["partialFingerprints"] as? [String: String])?["primaryLocationLineHash"]
      #expect(seen.insert("\(uri) \(print ?? "none")").inserted, "\(id) has the mark of another finding")
    }
    #expect(results.count > 50)
  }

  @Test func aFindingKeepsItsMarkWhenOtherLinesChange() throws {
    let machine = try Machine()
    func marks(_ text: String) throws -> Set<String> {
      let report = machine.run(
        ["score", "--only", "pick-your-brain,fake-personalisation", "--format", "sarif"],
        input: text
      )
      let found = report.output.matches(of: /"primaryLocationLineHash": "([0-9a-f]{16}:\d+)"/)
      return Set(found.map { String($0.1) })
    }
    let text = try #require(Files.text("\(ExampleMessage.folder)/bad-cold-mail.txt"))
    let before = try marks(text)
    let added = text.replacing("My name is Tom", with: "It rains.\nMy name is Tom")
    let after = try marks(added)
    #expect(before.count == 3 && after == before)
    #expect(try marks(text.replacing("your brain", with: "your  brain")) == before)
    #expect(try marks(text.replacing("came across your profile", with: "came across your page")) != before)
  }

  @Test(arguments: [
    ("a b.txt", "a%20b.txt"), ("./x:y.txt", "x%3Ay.txt"), ("Grüße.txt", "Gr%C3%BC%C3%9Fe.txt"),
    ("100%.txt", "100%25.txt"),
  ])
  func filesAreNamedAsReferences(_ name: String, _ uri: String) throws {
    let machine = try Machine()
    Files.write("Any advice?\n", to: "\(machine.home)/\(name)")
    let shell = "cd '\(machine.home)' && exec \"$0\" \"$@\""
    let run = machine.runAny([
      "/bin/sh", "-c", shell, Machine.program, "score", "--format", "sarif", "--", name,
    ])
    #expect(run.output.contains("\"uri\": \"\(uri)\""), "\(run.output.suffix(900))")
  }

  @Test func aFileThatCannotBeReadIsTold() throws {
    let machine = try Machine()
    let run = machine.run("score", "--format", "sarif", "\(machine.home)/none.txt", files()[0])
    #expect(run.status == 2 && run.output.contains("\"executionSuccessful\": false"), "\(run.errors)")
    #expect(
      machine.run("score", "--format", "sarif", "/nowhere.txt").output.contains("\"results\": []"),
      "a run without a result says so too"
    )
    #expect(
      machine.run("score", "--format", "sarif", files()[0]).output.contains("\"executionSuccessful\": true")
    )
  }
}
