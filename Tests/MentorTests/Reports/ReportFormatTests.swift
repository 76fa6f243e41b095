import Foundation
import Testing

/// Every format tells the same findings at the same places.
struct ReportFormatTests {
  private func report(_ format: String, _ message: ExampleMessage, on machine: Machine) -> String {
    let run = machine.run("score", "--all", "--format", format, "\(machine.home)/\(message.name)")
    #expect(run.status == 0 && run.errors.isEmpty, "\(run)")
    return run.output
  }

  @Test(arguments: ExampleMessage.all)
  func everyFormatTellsTheSameFindings(_ message: ExampleMessage) throws {
    let machine = try Machine()
    let file = "\(machine.home)/\(message.name)"
    Files.write(message.text, to: file)
    let reader = ReportReader(message: message.text)
    let expected = try reader.json(report("json", message, on: machine)).sorted()
    #expect(!expected.isEmpty)
    let starts = expected.map { ReportedPlace(rule: $0.rule, line: $0.line, column: $0.column) }
    let lines = expected.map { ReportedPlace(rule: $0.rule, line: $0.line) }
    let annotated = expected.map { place in
      var place = place
      if place.endLine != place.line {
        place.column = nil
        place.endColumn = nil
      }
      return place
    }
    #expect(try reader.json(report("ndjson", message, on: machine)).sorted() == expected)
    #expect(try reader.sarif(report("sarif", message, on: machine)).sorted() == expected)
    #expect(try reader.reviewdog(report("rdjsonl", message, on: machine)).sorted() == expected)
    #expect(try reader.github(report("github", message, on: machine)).sorted() == annotated.sorted())
    #expect(try reader.short(report("short", message, on: machine), file: file).sorted() == starts)
    #expect(try reader.markdown(report("markdown", message, on: machine)).sorted() == starts)
    #expect(try reader.page(report("html", message, on: machine)).sorted() == starts)
    #expect(try reader.text(report("text", message, on: machine)).sorted() == lines.sorted())
  }

  /// Design 4 names the keys in this order.
  @Test func keysOfAStrengthStandInTheOrderOfTheContract() throws {
    let machine = try Machine()
    let run = machine.run("score", "--format", "ndjson", "--example", "good-cold-mail")
    let strengths = try #require(run.output.split(separator: "\"strengths\":[").dropFirst().first)
    let keys = strengths.matches(of: /"([a-z_]+)":/).prefix(10).map { String($0.1) }
    #expect(
      keys == ["rule", "start", "end", "text", "say", "rule", "start", "end", "text", "say"],
      "\(keys)"
    )
  }

  @Test func annotationsBeginWithTheWeightiestOfAllFiles() throws {
    let machine = try Machine()
    let files = Files.names(in: ExampleMessage.folder).map { "\(ExampleMessage.folder)/\($0)" }
    let lines = machine.run(["score", "--format", "github"] + files).output.split(separator: "\n")
    let weights = lines.map { ["::er": 0, "::wa": 1, "::no": 2][$0.prefix(4)] ?? 9 }
    #expect(weights.count > 20 && weights == weights.sorted() && weights.last == 2, "\(lines)")
    #expect(lines.first?.contains("title=mentor%3A vague-ask::") == true, "it costs 18 points: \(lines)")
  }

  @Test(arguments: ["short", "rdjsonl", "github"])
  func aMessageWithoutFindingsGivesNoLine(_ format: String) throws {
    let machine = try Machine()
    let run = machine.run(
      "score",
      "--only",
      "shouting",
      "--format",
      format,
      "\(ExampleMessage.folder)/good-cold-mail.txt"
    )
    #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run)")
  }

  /// A file's name and a message may hold anything; neither may end a line, begin an annotation or steer a
  /// terminal.
  @Test(arguments: [
    "a\nb.txt", "a\r\n::error::x.txt", "::error file=x::owned.txt", " ::error::y.txt", "%0A::warning::z.txt",
    "a,line=9,col=1.txt", "\u{1B}[31mred.txt", "rtl\u{202E}txt.exe", "x:1:1: error: fake [no-ask].txt",
  ])
  func nothingCanBePutIntoLines(_ name: String) throws {
    let machine = try Machine()
    let bad =
      "Subject: ::error::owned\r\n\r\nDear Ana,\n\n::error file=x::pick your brain\u{1B}]0;t\u{7}\n%0A::warning::any advice\u{202E}?\n"
    Files.write(bad, to: "\(machine.home)/\(name)")
    let shell = "cd '\(machine.home)' && exec \"$0\" \"$@\""
    for format in ["github", "short", "rdjsonl"] {
      let run = machine.runAny([
        "/bin/sh", "-c", shell, Machine.program, "score", "--format", format, "--", name,
      ])
      let count = try ReportReader(message: bad).json(
        machine.runAny(["/bin/sh", "-c", shell, Machine.program, "score", "--format", "json", "--", name])
          .output
      ).count
      let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(count > 3 && lines.count == count, "\(run)")
      let steering = run.output.unicodeScalars.filter {
        $0 != "\n" && ($0.properties.generalCategory == .control || $0 == "\u{202E}")
      }
      #expect(format == "rdjsonl" || steering.isEmpty, "\(run)")
      for line in lines {
        switch format {
        case "github":
          #expect(line.firstMatch(of: /^::(error|warning|notice) file=[^,:]*,line=\d+,endLine=\d+,/) != nil)
          #expect(line.components(separatedBy: "::").count == 3, "\(line)")
        case "short": #expect(!line.drop { $0 == " " }.hasPrefix("::"), "\(line)")
        default: #expect(line.hasPrefix("{\"message\":") && line.hasSuffix("}"), "\(line)")
        }
      }
    }
  }
}
