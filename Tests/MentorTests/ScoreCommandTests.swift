import Foundation
import MentorKit
import Testing

/// `mentor score` as its users and their scripts run it.
struct ScoreCommandTests {
  /// A shell gives a pipe for '<(...)', which can be read once.
  @Test func whatIsKnownOfTheReaderIsReadOnceForAllFiles() throws {
    let machine = try Machine()
    let text = "Dear Ana,\n\nI read your paper \"Nine Harbours\". Does row 3 count from the sill?\n\nLena\n"
    for name in ["a.txt", "b.txt"] { Files.write(text, to: "\(machine.home)/\(name)") }
    Files.write("Ana Ruiz wrote the paper Nine Harbours.\n", to: "\(machine.home)/bio.txt")
    let files = "\(machine.home)/a.txt \(machine.home)/b.txt"
    let line = "score --to 'Ana Ruiz' --format short --all"
    let once = machine.runAny(["/bin/bash", "-c", "'\(Machine.program)' \(line) --about ~/bio.txt \(files)"])
    let pipe = machine.runAny([
      "/bin/bash", "-c", "'\(Machine.program)' \(line) --about <(cat ~/bio.txt) \(files)",
    ])
    #expect(once.status == 0 && once.errors.isEmpty && once.output.contains("b.txt"), "\(once)")
    #expect(pipe.output == once.output && pipe.errors.isEmpty, "\(pipe)")
  }

  private let ask = """
    Subject: Shuffle order in your loader

    Dear Ana,

    In your talk at PyCon you showed how the loader shuffles. I rebuilt it for a graph of 40,000 nodes.

    Could you tell me by 14 June whether it shuffles once, or once per epoch? One line is enough.

    Lena
    """

  private func object(_ run: Run) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], "\(run)")
  }

  @Test(arguments: BuiltInMessage.names)
  func builtInExampleIsScoredAsItsFileIs(_ name: String) throws {
    let machine = try Machine()
    let example = try #require(BuiltInMessage(name))
    let score = try object(machine.run("score", "--example", name, "--format", "json"))
    #expect(score["file"] as? String == example.file)
    let file = machine.run("score", "\(TestFolder.package())/\(example.file)", "--format", "json")
    #expect(try score["score"] as? Int == object(file)["score"] as? Int)
  }

  @Test func builtInExampleTakesThePlaceOfAFile() throws {
    let machine = try Machine()
    let both = machine.run("score", "--example", "thank-you", "draft.txt")
    #expect(both.status == 2 && both.errors.contains("'--example' takes the place of a file"), "\(both)")
    let lines = machine.run("score", "--example", "thank-you", "--input", "ndjson", input: "{}\n")
    #expect(lines.status == 2 && lines.errors.contains("leave '--example' out"), "\(lines)")
  }

  @Test func linesOfOldMacsAreLines() throws {
    let machine = try Machine()
    let text = ask.replacing("Lena", with: "Could I pick your brain?\n\nLena")
    let now = machine.run("score", "--all", input: text)
    #expect(now.output.contains("Line 9: \"pick your brain\""), "\(now)")
    #expect(machine.run("score", "--all", input: text.replacing("\n", with: "\r")).output == now.output)
  }

  @Test func jsonHasTheKeysOfTheContract() throws {
    let machine = try Machine()
    let run = machine.run("score", "--format", "json", input: ask)
    let score = try object(run)
    let keys = [
      "schema", "file", "language", "kind", "relation", "channel", "words", "score", "verdict", "letters",
      "asks",
      "swap", "findings", "strengths", "next",
    ]
    #expect(Set(score.keys) == Set(keys))
    #expect(score["schema"] as? String == "mentor.score/1" && score["language"] as? String == "en")
    let asks = try #require(score["asks"] as? [[String: Any]])
    #expect(asks.first?["by"] as? String == "14 June", "\(asks)")
    #expect(
      Set(asks.first?.keys.map(\.self) ?? []) == [
        "text", "start", "end", "minutes", "by", "no_rush", "easy_no",
      ]
    )
    let swap = try #require(score["swap"] as? [String: Any])
    #expect(swap["verdict"] as? String == "passes" && swap["same_share"] is Double, "\(swap)")
    let finding = try #require((score["findings"] as? [[String: Any]])?.first)
    let all = [
      "rule", "severity", "letter", "points", "line", "column", "end_line", "end_column", "start", "end",
      "text",
      "say", "why", "source",
    ]
    #expect(Set(finding.keys) == Set(all))
  }

  /// Every lost point belongs to one finding; the parts make the letters, and these the score.
  @Test(arguments: ["Hello, can you help me?", "Would you be my mentor? I love your work so much.", ""])
  func pointsAddUp(_ more: String) throws {
    let machine = try Machine()
    let score = try object(machine.run("score", "--format", "json", input: more.isEmpty ? ask : more))
    let points = try #require(score["score"] as? Int)
    let letters = try #require(score["letters"] as? [String: [String: Any]])
    let parts = letters.values.map { letter in (letter["parts"] as? [[String: Any]] ?? []) }
    #expect(letters.values.compactMap { $0["points"] as? Int }.reduce(0, +) == points)
    #expect(parts.joined().compactMap { $0["points"] as? Int }.reduce(0, +) == points)
    #expect(parts.allSatisfy { $0.compactMap { $0["of"] as? Int }.reduce(0, +) == 20 })
    let lost = (score["findings"] as? [[String: Any]] ?? []).compactMap { $0["points"] as? Int }.reduce(0, +)
    #expect(lost == 100 - points)
  }

  @Test func oneFileGivesAnObjectAndSeveralAnArrayInTheirOrder() throws {
    let machine = try Machine()
    let names = ["b.txt", "a.txt", "c.txt"].map { "\(machine.home)/\($0)" }
    for name in names { Files.write(ask, to: name) }
    let one = try object(machine.run("score", "--format", "json", names[0]))
    #expect(one["file"] as? String == names[0])
    let all = machine.run(["score", "--format", "json"] + names)
    let array = try JSONSerialization.jsonObject(with: Data(all.output.utf8)) as? [[String: Any]]
    #expect(array?.compactMap { $0["file"] as? String } == names)
    let lines = machine.run(["score", "--format", "ndjson"] + names).output.split(separator: "\n")
    #expect(lines.count == 3 && lines.allSatisfy { $0.hasPrefix("{\"schema\":\"mentor.score/1\"") })
  }

  @Test func aGreetingWithAnotherNameIsSeen() throws {
    let machine = try Machine()
    #expect(
      machine.run("score", "--to", "Bea Koch", input: ask).output.contains("\"Ana\" (wrong-name, blocker)")
    )
    #expect(!machine.run("score", "--to", "Ana Ruiz", input: ask).output.contains("wrong-name"))
  }

  @Test func whatIsSaidOfTheReaderIsCheckedAgainstTheNotes() throws {
    let machine = try Machine()
    let notes = "\(machine.home)/notes.txt"
    Files.write("Ana Ruiz writes data loaders. Talk: \"Shuffled\" (EuroSciPy, Basel).", to: notes)
    let run = machine.run("score", "--all", "--about", notes, input: ask)
    #expect(run.output.contains("\"PyCon\" (unconfirmed-detail, minor)"), "\(run)")
    Files.write("Ana Ruiz writes data loaders. Talk: \"Shuffled\" (PyCon).", to: notes)
    #expect(
      !machine.run("score", "--all", "--about", notes, input: ask).output.contains("unconfirmed-detail")
    )
  }

  @Test func thresholdsAloneMakeStatusOne() throws {
    let machine = try Machine()
    let poor = "Can I pick your brain sometime?"
    #expect(machine.run("score", input: poor).status == 0)
    #expect(machine.run("score", "--min-score", "90", input: poor).status == 1)
    #expect(machine.run("score", "--min-score", "0", input: poor).status == 0)
    #expect(machine.run("score", "--fail-on", "major", input: poor).status == 1)
    #expect(machine.run("score", "--fail-on", "blocker", "--except", "no-ask", input: ask).status == 0)
  }

  @Test func rulesCanBeChosen() throws {
    let machine = try Machine()
    let poor = "Can I pick your brain sometime? I hope this mail finds you well."
    let only = machine.run("score", "--format", "short", "--only", "pick-your-brain", input: poor).output
    #expect(only.split(separator: "\n").count == 1 && only.contains("[pick-your-brain]"), "\(only)")
    let except = machine.run("score", "--format", "short", "--except", "pick-your-brain", input: poor).output
    #expect(!except.contains("[pick-your-brain]") && except.contains("[vague-ask]"), "\(except)")
  }
}
