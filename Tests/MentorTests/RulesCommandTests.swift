import MentorText
import Testing

@testable import MentorKit

/// `mentor rules`, `mentor explain` and own rules.
struct RulesCommandTests {
  private static let rule = """
    title:    Says synergy
    severity: minor
    letter:   real
    find:     phrases
    phrases:
      synergy|synergies
    say:      Say what the two of you would do together.
    why:      The word stands for anything.
    source:   our house style

    bad:  I see [[synergies]] here.
    bad:  We need [[synergy]].
    good: We both fix bikes.
    good: Energy is low.

    """

  /// A machine with a folder "own" of rules.
  private func machine(_ rules: [String: String]) throws -> Machine {
    let machine = try Machine()
    _ = machine.runAny(["/bin/mkdir", "\(machine.home)/own"])
    for (name, text) in rules { Files.write(text, to: "\(machine.home)/own/\(name)") }
    return machine
  }

  @Test func whatARuleCostsIsSaidAsItIs() throws {
    let machine = try machine([
      "b.rule": Self.rule.replacing("letter:   real", with: "letter:   real\npoints: 3")
    ])
    let page = machine.run("explain", "too-long").output
    #expect(page.contains("costs up to 1 point\n"), "\(page)")
    let all = machine.run("rules", "--format", "json", "--rules", "\(machine.home)/own").output
    func points(_ id: String) -> Substring? {
      all.split(separator: "\"id\": \"\(id)\"").dropFirst().first?.split(separator: "\"points\": ")
        .dropFirst().first?
        .prefix { !$0.isNewline && $0 != "}" }
    }
    #expect(points("pick-your-brain") == "null", "it takes what its letter has to give")
    #expect(points("too-long") == "1" && points("b") == "3" && points("self-intro") == "0")
  }

  /// The error for an unknown way of looking lists them all.
  @Test func helpTellsEveryKeyAndEveryWayOfLooking() throws {
    let machine = try machine(["a.rule": Self.rule.replacing("find:     phrases", with: "find: nothing")])
    let help = machine.run("help", "rules", "--width", "1000").output
    let keys = Rule.keys + RecordBlock.checks.flatMap { $0.type.keys }
    for key in keys { #expect(help.contains("'\(key):'"), "\(key)") }
    let errors = machine.run("rules", "test", "\(machine.home)/own").errors
    let ways = try #require(errors.split(separator: "one of: ").last).split { ", \n".contains($0) }
    #expect(ways.count > 15)
    let words = Set(help.split { !($0.isLetter || $0 == "-") })
    for way in ways { #expect(words.contains(way), "\(way)") }
    let line = help.split { $0.isWhitespace }.joined(separator: " ")
    let start = try #require(line.firstRange(of: "is the way of looking: ")).upperBound
    let end = try #require(line[start...].firstRange(of: " for built-in rules.")).lowerBound
    // Without what stands in brackets.
    let list = line[start..<end].split(separator: "(").map { $0.split(separator: ")").last ?? "" }.joined()
    for told in list.replacing(" and ", with: ", ").split(whereSeparator: { ",;".contains($0) }) {
      let name = told.split(separator: " ").first ?? ""
      #expect(ways.contains(name), "the help tells of '\(name)', which is none")
    }
  }

  @Test(arguments: ["bad", "good"])
  func anExampleWithoutAnEmptyLineBeforeItIsExplained(_ key: String) throws {
    let text = Self.rule.replacing("\n\nbad: ", with: "\n\(key): ").replacing("\nbad: ", with: "\n\(key): ")
    let machine = try machine(["a.rule": text])
    let run = machine.run("rules", "test", "\(machine.home)/own")
    #expect(run.status == 2 && run.errors.contains("a.rule:10: "), "\(run)")
    #expect(run.errors.contains("examples come after an empty line"), "\(run)")
  }

  @Test(arguments: [
    ("severity: minor", "severity: minor blocker", "'severity:' needs one of: "),
    ("letter:   real", "letter: real time", "'letter:' needs one of: "),
    ("find:     phrases", "needs: words 5 900\nfind: phrases", "'needs:' needs one of: "),
    ("find:     phrases", "needs: ask subject\nfind: phrases", "'needs:' needs one of: "),
  ])
  func aWordTooManyIsRefusedAndNotPassedOver(_ line: String, _ slip: String, _ what: String) throws {
    let machine = try machine(["a.rule": Self.rule.replacing(line, with: slip)])
    let run = machine.run("rules", "test", "\(machine.home)/own")
    #expect(run.status == 2 && run.errors.contains(what), "\(run)")
  }

  @Test func everyRuleIsListedInEveryFormat() throws {
    let machine = try machine([:])
    for format in ["text", "json", "markdown"] {
      let list = machine.run("rules", "--format", format).output
      for rule in Mentor.builtIn.rules { #expect(list.contains(rule.id), "\(format): \(rule.id)") }
    }
  }

  @Test(arguments: Mentor.builtIn.rules.map(\.id))
  func everyRuleIsExplainedWithSourceAndExamples(_ id: String) throws {
    let rule = try #require(Mentor.builtIn.rule(id))
    let page = RulePage(rule).text(Look(width: 2000))
    #expect(page.contains(rule.title) && page.contains(rule.say) && page.contains("Why: \(rule.why)"))
    #expect(!page.contains("Source:\n\n"), "\(page)")
    if rule.exampleCount > 0 {
      #expect(page.contains("Fine:") || page.contains("Is not found in:"), "\(page)")
    }
  }

  @Test func ownRuleIsProvedListedExplainedAndUsed() throws {
    let machine = try machine(["says-synergy.rule": Self.rule])
    let own = "\(machine.home)/own"
    #expect(machine.run("rules", "test", own).output == "1 rule, 4 examples: all hold\n")
    #expect(machine.run("rules", "--rules", own).output.contains("says-synergy"))
    #expect(machine.run("explain", "--rules", own, "says-synergy").output.contains("our house style"))
    let score = machine.run(
      "score",
      "--rules",
      own,
      "--only",
      "says-synergy",
      input: "Hi Ana,\n\nI see synergies. Could you look at row 3?\n"
    )
    #expect(score.output.contains("\"synergies\" (says-synergy, minor)"), "\(score)")
    #expect(machine.run("explain", "says-synergy").status == 2)
  }

  @Test func ownRuleThatNamesNoPartTakesItsPointsFromTheLetter() throws {
    let rule = Self.rule.replacing("find:     phrases", with: "points:   7\nfind:     phrases")
    let machine = try machine(["says-synergy.rule": rule])
    let message = "Hi Ana,\n\nI see synergies. Could you look at row 3?\n"
    func points(_ words: String...) throws -> Int {
      let text = machine.run(["score"] + words, input: message).output
      return try #require(text.split(separator: " ").first.flatMap { Int($0) }, "\(text)")
    }
    let own = "\(machine.home)/own"
    #expect(try points() - points("--rules", own) == 7)
    let score = machine.run("score", "--rules", own, input: message).output
    #expect(score.contains("\"synergies\" (says-synergy, minor, 7 points)"), "\(score)")
  }

  /// The folder is meant from where the configuration lies, not from where the program runs.
  @Test func ownRulesCanBeConfigured() throws {
    let machine = try machine(["says-synergy.rule": Self.rule])
    Files.write("rules: own\n", to: "\(machine.home)/.mentor")
    _ = machine.runAny(["/bin/mkdir", "\(machine.home)/drafts"])
    let run = machine.run(["explain", "says-synergy"], in: "\(machine.home)/drafts")
    #expect(run.output.hasPrefix("Says synergy [says-synergy]"), "\(run)")
  }

  @Test func failingExampleIsToldWithItsLine() throws {
    let wrong = Self.rule.replacing("We need [[synergy]]", with: "We [[need synergy]]").replacing(
      "Energy is low",
      with: "No synergy"
    )
    let machine = try machine(["says-synergy.rule": wrong])
    let run = machine.run("rules", "test", "\(machine.home)/own")
    #expect(run.status == 1)
    let lines = run.output.split(separator: "\n").map { $0.split(separator: "/").last ?? "" }
    #expect(
      lines == [
        "says-synergy.rule:12: expected We [[need synergy]]., found We need [[synergy]].",
        "says-synergy.rule:14: expected No synergy., found No [[synergy]].", "1 rule, 4 examples: 2 fail",
      ]
    )
  }

  private static func withTerms(_ terms: String, _ phrase: String) -> String {
    rule.replacing("phrases:\n  synergy|synergies", with: "terms:\n  \(terms)\nphrases:\n  \(phrase)")
  }

  /// A rule that counts the words of sentences.
  private static func sentences(_ line: String) -> String {
    rule.replacing("find:     phrases\nphrases:\n  synergy|synergies", with: "find: sentences\n\(line)")
  }

  static let faults: [(name: String, text: String, told: String)] = [
    (
      "a.rule", rule.replacing("severity:", with: "severty:"),
      "a.rule:2: unknown key 'severty'; did you mean 'severity'?"
    ),
    ("a.rule", rule.replacing("synergy|synergies", with: "(synergy"), "a.rule:6: ')' is missing"),
    (
      "a.rule", rule.replacing("synergy|synergies", with: String(repeating: "[", count: 1000)),
      "a.rule:6: more than 16 brackets"
    ),
    (
      "a.rule", rule.replacing("synergy|synergies", with: String(repeating: "a ", count: 5000)),
      "a.rule:6: a pattern of more than"
    ),
    (
      "a.rule",
      rule.replacing(
        "synergy|synergies",
        with: Array(repeating: String(repeating: "_9 ", count: 1300), count: 8).joined(separator: "\n  ")
      ),
      "a.rule:6: the phrases of all rules together allow too many ways"
    ),
    (
      "a.rule", withTerms("deal = sale", "sell a <dael>"),
      "a.rule:8: no term is named 'dael'; did you mean 'deal'?"
    ),
    ("a.rule", withTerms("deal: sale", "sell a deal"), "a.rule:6: a term is written 'name = phrase'"),
    (
      "a.rule", withTerms("deal = sale\n  deal = offer", "sell a <deal>"),
      "a.rule:7: the term 'deal' is there twice"
    ),
    ("a.rule", withTerms("deal = big sale", "sell !<deal>"), "a.rule:8: behind '!' a term has to be words"),
    ("a.rule", withTerms("deal = sale", "sell a <deal"), "a.rule:8: '>' is missing"),
    (
      "a.rule",
      withTerms(
        "a = \(String(repeating: "x ", count: 900))\n  b = <a><a>\n  c = <b><b>\n  d = <c><c>",
        "<d>"
      ),
      "a.rule:8: a pattern of more than 4096 bytes"
    ), ("a.rule", String(repeating: "# x\n", count: 20_000), "is no plain file of at most 64 KiB"),
    ("a.rule", rule + "at-least: 0\n", "unknown key 'at-least' among the examples"),
    ("a.rule", rule.replacing("say:", with: "at-least: 0\nsay:"), "'at-least:' needs a whole number from 1"),
    (
      "a.rule", rule.replacing("say:", with: "silenced-by: vauge-ask\nsay:"),
      "'silenced-by:' names 'vauge-ask', which is no rule"
    ),
    // A score does not listen for cues: the rule would never be silenced.
    (
      "a.rule", rule.replacing("say:", with: "silenced-by: cue:rights\nsay:"),
      "'silenced-by:' names 'cue:rights', which is no rule and no file in Resources/readings"
    ),
    (
      "a.rule", rule.replacing("say:", with: "part: plane\npoints: 1\nsay:"),
      "'part:' names 'plane', which is no part of"
    ),
    (
      "a.rule",
      rule.replacing(
        "find:     phrases\nphrases:\n  synergy|synergies",
        with: "find: share\nreading: thank-you"
      ),
      "'reading:' needs names of files in Resources/readings"
    ),
    ("a.rule", sentences("at-least: 5"), "a.rule:5: unknown key 'at-least'; known are: title"),
    ("a.rule", sentences("reading: nothing-such"), "a.rule:5: unknown key 'reading'"),
    ("a.rule", sentences("place: middle"), "a.rule:5: unknown key 'place'"),
    ("a.rule", sentences("phrases: synergy"), "a.rule:5: unknown key 'phrases'"),
    (
      "a.rule", rule.replacing("severity: minor", with: "strength: light\npoints: 2"),
      "a.rule:3: 'points:' needs 'severity:'; what is good costs nothing"
    ),
    ("A.rule", rule, "small letters, digits and '-' only"), ("a.txt", rule, "holds no file named '*.rule'"),
  ]

  @Test(arguments: faults.indices)
  func hostileRuleIsRefusedInGoodTime(_ place: Int) throws {
    let fault = Self.faults[place]
    let machine = try machine([fault.name: fault.text])
    // Seconds of the processor: what else runs on the machine does not count.
    let run = machine.run(["rules", "test", "own"], in: machine.home, after: "ulimit -t 20;")
    #expect(run.status == 2 && run.errors.contains(fault.told), "\(run)")
  }
}
