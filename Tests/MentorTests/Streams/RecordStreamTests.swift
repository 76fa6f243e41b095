import MentorKit
import Testing

@testable import mentor

/// `mentor score --input ndjson` and `mentor classify --input ndjson`, as other programs run them.
struct RecordStreamTests {
  static let texts = [
    "Hi Ana,\n\ncould you look at row 3 of your loader by Friday?\n\nLena",
    "I freeze when I present to the board and want to practise with somebody.",
    "Any advice?", "Dear Rosa, thank you for the hint on bar 40: the second oboe stays.", "日本",
    "I want to die.",
  ]

  private static func quoted(_ text: String) -> String {
    "\"\(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n"))\""
  }

  static func records(_ count: Int) -> String {
    (0..<count).map { "{\"id\":\($0),\"text\":\(quoted("\($0). \(texts[$0 % texts.count])"))}\n" }.joined()
  }

  private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

  @Test(arguments: ["score", "classify"])
  func everyRecordIsAnsweredAsIfItWereAlone(_ command: String) throws {
    let machine = try Machine()
    let input = Self.texts.enumerated().map { "{\"id\":\"\($0)\",\"text\":\(Self.quoted($1))}" }
      .joined(separator: "\n")
    let run = machine.run(command, "--input", "ndjson", input: input)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run)")
    let answers = Self.lines(run.output)
    #expect(answers.count == Self.texts.count)
    for (number, (text, answer)) in zip(Self.texts, answers).enumerated() where !text.contains("die") {
      let alone = machine.run(command, "--format", "ndjson", "-", input: text).output
      #expect(answer.replacing("\"id\":\"\(number)\",", with: "") + "\n" == alone)
    }
  }

  /// Nobody is to be found in a list by a card.
  @Test func noAnswerOfAStreamCarriesACareCard() throws {
    let machine = try Machine()
    for command in ["score", "classify"] {
      let run = machine.run(
        command,
        "--input",
        "ndjson",
        input: #"{"text":"I want to die and have told nobody."}"#
      )
      #expect(run.status == 0 && run.errors.isEmpty && !run.output.contains("findahelpline"), "\(run)")
      #expect(!run.output.contains("\"card\""), "\(run)")
    }
  }

  /// The words of a text that has a card are withheld, and an answer is sure only where words show it.
  @Test(arguments: [
    "I want to learn SQL joins. My husband hits me.", "I freeze when I present to the board.",
  ])
  func noAnswerOfAStreamIsSureWithoutItsWords(_ text: String) throws {
    let run = try Machine().run("classify", "--input", "ndjson", input: "{\"text\":\(Self.quoted(text))}\n")
    let ranking = try #require(run.output.firstRange(of: "\"ranking\":[{"))
    let first = run.output[ranking.upperBound...].prefix { $0 != "}" }
    let isSure = run.output.contains("\"sure\":true")
    #expect(run.status == 0 && isSure == !first.contains("\"because\":[]"), "\(run)")
  }

  @Test(arguments: ["score", "classify"])
  func aStreamMayBeginWithAMark(_ command: String) throws {
    let machine = try Machine()
    let stream = [command, "--input", "ndjson"]
    let run = machine.run(stream, input: "\u{FEFF}\(Self.records(2))")
    #expect(run.status == 0 && run.output == machine.run(stream, input: Self.records(2)).output, "\(run)")
    #expect(machine.run(stream, input: "\u{FEFF}").description == machine.run(stream).description)
    let later = machine.run(stream, input: "\(Self.records(1))\u{FEFF}\(Self.records(1))")
    #expect(later.status == 2 && later.errors.contains(":2: expected '{'"), "\(later)")
  }

  @Test(arguments: ["", " ", "\\ufeff", "\u{200B}\u{A0}", "\\n\u{2060}\u{3000}"])
  func aRecordOfWhatCannotBeSeenIsEmpty(_ text: String) throws {
    let machine = try Machine()
    for command in ["score", "classify"] {
      let run = machine.run(command, "--input", "ndjson", input: "{\"text\":\"\(text)\"}\n")
      #expect(run.status == 2 && run.errors.hasSuffix(":1: 'text' is empty\n"), "\(run)")
    }
  }

  /// A field that says something of a message says nothing of a need.
  @Test func fieldsThatACommandDoesNotUseArePassedOver() throws {
    let machine = try Machine()
    let plain = "{\"id\":1,\"text\":\"Any advice?\"}\n"
    let more =
      "{\"id\":1,\"kind\":\"x\",\"to\":[7],\"relation\":\"aunt\",\"text\":\"Any advice?\",\"y\":{}}\n"
    let stream = ["classify", "--input", "ndjson"]
    #expect(machine.run(stream, input: more).description == machine.run(stream, input: plain).description)
    let run = machine.run("score", "--input", "ndjson", input: more)
    #expect(run.status == 2 && run.errors.contains("'kind' is none of: first"), "\(run)")
    for command in ["score", "classify"] {
      let help = machine.run("help", command, "--width", "1000").output
      #expect(help.contains("other fields are passed over"), "\(help)")
    }
  }

  @Test func anExampleIsNoRecord() throws {
    let words = ["score", "--input", "ndjson", "--example", "bad-cold-mail"]
    let run = try Machine().run(words)
    #expect(run.errors == "mentor: '--input ndjson' reads records; leave '--example' out\n", "\(run)")
  }

  @Test(arguments: ["score", "classify"], [1, 2, 5])
  func answersComeInTheOrderOfTheRecords(_ command: String, _ jobs: Int) throws {
    let machine = try Machine()
    let run = machine.run(command, "--input", "ndjson", "--jobs", "\(jobs)", input: Self.records(400))
    #expect(run.status == 0 && run.errors.isEmpty)
    let numbers = run.output.matches(of: /"schema":"mentor\.[a-z]+\/1","id":(\d+),/).map { String($0.1) }
    #expect(numbers == (0..<400).map(String.init))
  }

  @Test func aBadLineIsAnsweredAndTheRestGoesOn() throws {
    let machine = try Machine()
    let input =
      "{\"id\":1,\"text\":\"Any advice?\"}\n\n  \r\nno json\n{\"id\":\"x\\u001b\"}\n{\"id\":2,\"text\":\"Any advice?\"}"
    for command in ["score", "classify"] {
      let run = machine.run(command, "--input", "ndjson", input: input)
      let lines = Self.lines(run.output)
      #expect(run.status == 2 && lines.count == 4, "\(run)")
      #expect(lines[0].hasPrefix("{\"schema\":\"mentor.\(command)/1\",\"id\":1,"))
      let error = "{\"schema\":\"mentor.error/1\",\"id\""
      #expect(lines[1] == "\(error):null,\"file\":\"-\",\"line\":4,\"error\":\"expected '{'\"}")
      #expect(lines[2] == "\(error):\"x\\u001b\",\"file\":\"-\",\"line\":5,\"error\":\"'text' is missing\"}")
      #expect(lines[3].hasPrefix("{\"schema\":\"mentor.\(command)/1\",\"id\":2,"))
      #expect(
        run.errors
          == "mentor: standard input:4: expected '{'\nmentor: standard input:5: 'text' is missing\n"
      )
    }
  }

  @Test func optionsOfTheCommandLineHoldForEveryRecord() throws {
    let machine = try Machine()
    let input = "{\"text\":\"Any advice?\"}\n{\"text\":\"Any advice?\",\"relation\":\"colleague\"}\n"
    let stream = ["score", "--input", "ndjson"]
    let run = machine.run(stream + ["--relation", "met"], input: input)
    let relations = run.output.matches(of: /"relation":"([a-z]+)"/).map { String($0.1) }
    #expect(relations == ["met", "colleague"], "\(run)")
    #expect(machine.run(stream + ["--min-score", "99"], input: input).status == 1)
    #expect(machine.run(stream + ["--min-score", "99"], input: input + "x\n").status == 2)
    #expect(machine.run(stream + ["--only", "vague-ask", "--fail-on", "blocker"], input: input).status == 0)
    let only = machine.run(stream + ["--only", "no-such-rule"], input: input)
    #expect(only.status == 2 && only.output.isEmpty, "\(only)")
  }

  @Test func aRecordWithoutPointsIsNotedBesideAThreshold() throws {
    let machine = try Machine()
    let text = "Liebe Ana, könntest du bitte bis Freitag auf Zeile 3 schauen? Viele Grüße, Lena"
    let note = "has no points for --min-score; only English is read"
    let alone = machine.run("score", "--min-score", "70", "-", input: text)
    #expect(alone.status == 0 && alone.errors == "mentor: -: \(note)\n", "\(alone)")
    let run = machine.run(
      "score",
      "--min-score",
      "70",
      "--input",
      "ndjson",
      input: "\n{\"text\":\"\(text)\"}\n"
    )
    #expect(run.status == 0 && run.errors == "mentor: standard input:2: \(note)\n", "\(run)")
  }

  @Test func filesOfRecordsAreReadOneAfterTheOther() throws {
    let machine = try Machine()
    let files = ["a", "b"].map { "\(machine.home)/\($0).ndjson" }
    for file in files { Files.write(Self.records(2), to: file) }
    let run = machine.run(["score", "--input", "ndjson", files[0], "\(machine.home)/none", files[1]])
    let names = run.output.matches(of: /"id":\d,"file":"([^"]*)"/).map { String($0.1) }
    #expect(run.status == 2 && names == [files[0], files[0], files[1], files[1]], "\(run)")
    #expect(run.errors == "mentor: \(machine.home)/none: No such file or directory\n")
  }

  @Test(arguments: [
    ["score", "--format", "json"], ["score", "--out", "x"], ["classify", "--ask"],
    ["classify", "some", "text"],
    ["classify", "--format", "text"],
  ])
  func whatDoesNotGoTogetherIsSaid(_ words: [String]) throws {
    let machine = try Machine()
    let run = machine.run(words + ["--input", "ndjson"], input: Self.records(1))
    #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("--input ndjson"), "\(run)")
  }

  @Test func nothingComesOfNothing() throws {
    let machine = try Machine()
    for input in ["", "\n", " \n\r\n\t"] {
      let run = machine.run("score", "--input", "ndjson", input: input)
      #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run)")
    }
  }

  /// The other program waits for each answer before it sends the next record.
  @Test func anAnswerComesBeforeTheNextRecordIsSent() throws {
    let machine = try Machine()
    let script = #"""
      coproc "$0" score --input ndjson
      for id in 1 2 bad 4; do
        printf '{"id":%s,"text":"Any advice?"}\n' "$id" >&"${COPROC[1]}"
        read -r -t 20 answer <&"${COPROC[0]}" || { echo "no answer to $id"; exit; }
        printf '%s\n' "${answer:0:40}"
      done
      """#
    let run = machine.runAny(["/bin/bash", "-c", script, Machine.program])
    let good = (1...4).map { "{\"schema\":\"mentor.score/1\",\"id\":\($0),\"file\":" }
    let bad = "{\"schema\":\"mentor.error/1\",\"id\":null,\"fi"
    #expect(
      Self.lines(run.output).map { String($0.prefix(37)) }
        == [good[0], good[1], bad, good[3]].map { String($0.prefix(37)) },
      "\(run)"
    )
  }

  @Test func aReaderThatGoesAwayEndsAnEndlessStream() throws {
    let machine = try Machine()
    for trap in ["", "trap '' PIPE; "] {
      let script =
        "\(trap)yes '{\"text\":\"Any advice?\"}' 2>&- | \"$0\" score --input ndjson | head -1 | wc -l; exit 0"
      let run = machine.runAny(["/bin/bash", "-c", script, Machine.program])
      #expect(run.output.filter(\.isNumber) == "1" && run.errors.isEmpty, "\(run)")
    }
  }

  /// Unit: KiB. The most memory that the program held while it answered; it waits for more when it is asked.
  private func memory(for lines: Int, on machine: Machine) -> Int {
    let script = #"""
      line="{\"text\":\"Any advice?\",\"pad\":\"$(head -c 8192 /dev/zero | tr '\0' x)\"}"
      coproc "$0" score --input ndjson --jobs 2
      exec 7>&"${COPROC[1]}" 8<&"${COPROC[0]}"
      yes "$line" | head -n "$1" >&7 &
      timeout 60 head -n "$1" <&8 >/dev/null
      for try in 1 2 3 4 5 6 7 8 9; do
        grep VmHWM "/proc/$COPROC_PID/status" && break
        sleep 0.1
      done
      """#
    let run = machine.runAny(["/bin/bash", "-c", script, Machine.program, "\(lines)"])
    return Int(run.output.filter(\.isNumber)) ?? -1
  }

  @Test(.enabled(if: access("/proc/self/status", R_OK) == 0, "there is no /proc"))
  func memoryDoesNotGrowWithTheStream() throws {
    let machine = try Machine()
    let short = memory(for: 100, on: machine)
    let long = memory(for: 1500, on: machine)
    #expect(short > 0 && long > 0 && long < short + 6 << 10, "1 MB took \(short) KiB, 12 MB took \(long) KiB")
  }
}
