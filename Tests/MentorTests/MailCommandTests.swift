import Testing

/// `mentor score` and `mentor triage` on mail, as their users run them.
struct MailCommandTests {
  static let mails = MailOracleTests.folder

  /// A hole costs no room on the disk, and would cost all memory.
  @Test(arguments: ["score", "triage", "swap"])
  func aFileThatIsNoMessageForItsSizeIsNotRead(_ command: String) throws {
    let machine = try Machine()
    let file = "\(machine.home)/image.txt"
    Files.write("Hi", to: file)
    #expect(truncate(file, off_t(3) << 30) == 0)
    let run = machine.run([command, file] + (command == "swap" ? ["--with", "Kofi"] : []))
    #expect(run.status == 2 && run.errors.contains("\(file): is larger than 512 MiB"), "\(run)")
  }

  @Test func aRequestThatIsPickedTwiceIsShownOnce() throws {
    let machine = try Machine()
    Files.write("Dear Ana,\n\ncould you look at row 3 by Friday?\n\nLena\n", to: "\(machine.home)/a.txt")
    for format in ["text", "csv", "ndjson"] {
      let once = machine.run("triage", "--format", format, "--pick", "1", "\(machine.home)/a.txt")
      for picks in [["--pick", "1", "--pick", "1"], ["--pick", "1,1"]] {
        let twice = machine.run(["triage", "--format", format, "\(machine.home)/a.txt"] + picks)
        #expect(once.status == 0 && twice.description == once.description, "\(twice)")
      }
    }
  }

  /// As everything else where nobody tells how wide.
  @Test func aListOnAPipeIsAsWideAsAnyText() throws {
    var machine = try Machine()
    let text =
      "From: Lena Koch <l@e.example>\nSubject: \(String(repeating: "row 3 ", count: 30))\nMessage-ID: <1@x>\n\nDear Ana,\n\ncould you look?\n"
    Files.write(text, to: "\(machine.home)/a.eml")
    let told = machine.run("triage", "\(machine.home)/a.eml", "--width", "80").output
    machine.environment["COLUMNS"] = nil
    #expect(machine.run("triage", "\(machine.home)/a.eml").output == told)
  }

  private static func mail(_ subject: String, _ body: String, from: String = "Lena Koch <lena@example.org>")
    -> String
  {
    """
    From: \(from)
    To: Ana Ruiz <ana@example.org>
    Subject: \(subject)
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8

    \(body)

    """
  }

  private static func box(_ mails: [String]) -> String {
    mails.map { "From lena@example.org Wed Nov 25 09:00:00 2026\n\($0)\n" }.joined()
  }

  private static let clear =
    "Dear Ana,\n\nI saw your talk on loaders in Graz and tried both ways. Would you shuffle once per epoch, or keep both? One line is enough.\n\nThank you,\nLena Koch"
  private static let large =
    "Dear Ana,\n\nI liked your talk on loaders in Graz. Could we meet for two hours every week so that you teach me?\n\nLena Koch"
  private static let heavy =
    "Dear Ana,\n\nI do not want to live any more. Could you look at my thesis?\n\nLena Koch"

  @Test func mailIsScoredWithItsReaderAndPlacedInItsFile() throws {
    let machine = try Machine()
    let text = Self.mail("A question", Self.clear.replacing("Dear Ana", with: "Dear Tom"))
    Files.write(text, to: "\(machine.home)/a.eml")
    let run = machine.run("score", "--format", "ndjson", "\(machine.home)/a.eml")
    #expect(run.status == 0)
    let start = text.utf8.count - text[text.firstRange(of: "Tom")!.lowerBound...].utf8.count
    let wrong = #""rule":"wrong-name","severity":"blocker","letter":"real","points":"#
    #expect(run.output.contains(wrong), "\(run)")
    #expect(
      run.output.contains(
        #""line":7,"column":6,"end_line":7,"end_column":9,"start":\#(start),"end":\#(start + 3),"text":"Tom""#
      )
    )
    #expect(
      !machine.run("score", "--to", "Tom Roe", "--format", "json", "\(machine.home)/a.eml").output.contains(
        "wrong-name"
      )
    )
  }

  @Test func everyMessageOfABoxIsScored() throws {
    let machine = try Machine()
    let path = "\(machine.home)/asks.mbox"
    Files.write(Self.box([Self.mail("One", Self.clear), Self.mail("Two", Self.large)]), to: path)
    let lines = machine.run("score", "--format", "ndjson", path).output.split(separator: "\n")
    #expect(
      lines.count == 2 && lines[0].contains("\"file\":\"\(path)#1\"")
        && lines[1].contains("\"file\":\"\(path)#2\"")
    )
    #expect(machine.run("score", "--format", "json", path).output.hasPrefix("["))
    #expect(machine.run("score", path).output.contains("asks.mbox#2: "))
    let piped = machine.run("score", "--format", "ndjson", input: Files.text(path) ?? "")
    #expect(piped.output.contains(#""file":"-#2""#), "\(piped)")
  }

  /// An editor and a build service open what a line names, so that it is a file that is there.
  @Test func reportsNameTheBoxAndTellItsMailsApart() throws {
    let machine = try Machine()
    let path = "\(machine.home)/asks.mbox"
    Files.write(Self.box([Self.mail("One", Self.large), Self.mail("Two", Self.large)]), to: path)
    func report(_ format: String) -> String { machine.run("score", "--format", format, path).output }
    for line in report("short").split(separator: "\n") {
      #expect(line.hasPrefix("\(path):") && (line.contains(": #1: ") || line.contains(": #2: ")), "\(line)")
    }
    for line in report("github").split(separator: "\n") {
      #expect(
        line.contains("file=\(path),") && (line.contains("::#1: ") || line.contains("::#2: ")),
        "\(line)"
      )
    }
    for line in report("rdjsonl").split(separator: "\n") {
      #expect(line.contains("\"path\":\"\(path)\"") && line.contains("\"message\":\"#"), "\(line)")
    }
    let sarif = report("sarif")
    #expect(sarif.contains("\"uri\": \"file://\(path)\"") && !sarif.contains("%23"), "\(sarif)")
    #expect(sarif.contains("\"fullyQualifiedName\": \"\(path)#2\""))
    let prints = sarif.split(separator: "\n").filter { $0.contains("primaryLocationLineHash") }
    #expect(Set(prints).count == prints.count && !prints.isEmpty, "the second mail has findings of its own")
  }

  @Test func aBoxOfOneMailIsOneMessage() throws {
    let machine = try Machine()
    let path = "\(machine.home)/one.mbox"
    Files.write(Self.box([Self.mail("One", Self.large)]), to: path)
    let json = machine.run("score", "--format", "json", path).output
    #expect(json.hasPrefix("{") && json.contains("one.mbox\","), "\(json)")
    #expect(machine.run("score", "--format", "short", path).output.hasPrefix("\(path):"))
    Files.write("From lena@example.org Wed Nov 25 09:00:00 2026\nFrom: Lena\nTo: Ana\n\n", to: path)
    let empty = machine.run("score", "--format", "json", path)
    #expect(empty.status == 2 && empty.errors == "mentor: \(path): holds no text to read\n", "\(empty)")
  }

  @Test func mailWithoutTextIsTroubleAndStopsNobody() throws {
    let machine = try Machine()
    Files.write(Self.box([Self.mail("One", ""), Self.mail("", Self.large)]), to: "\(machine.home)/a.mbox")
    Files.write("From: a@example.org\nContent-Type: image/png\n\nxx\n", to: "\(machine.home)/b.eml")
    let run = machine.run(
      "triage",
      "\(machine.home)/b.eml",
      "\(machine.home)/none.eml",
      "\(machine.home)/a.mbox"
    )
    #expect(run.status == 2)
    #expect(
      run.errors.contains("b.eml: holds no text to read") && run.errors.contains("none.eml: No such file")
    )
    #expect(run.output.contains("#2)"), "\(run)")
  }

  @Test func theBestAnswerableComesFirst() throws {
    let machine = try Machine()
    let input = Self.box([
      Self.mail("Large", Self.large), Self.mail("Heavy", Self.heavy), Self.mail("Clear", Self.clear),
    ])
    let run = machine.run("triage", input: input)
    #expect(run.status == 0 && run.errors.isEmpty)
    let lines = run.output.split(separator: "\n").map(String.init)
    let head = try #require(lines.firstIndex { $0.contains("score 5 min") })
    #expect(
      lines[head + 1].contains("yes a choice") && lines[head + 1].hasSuffix("Lena Koch: Clear (#3)"),
      "\(run)"
    )
    #expect(lines[head + 2].contains(" no ") && lines[head + 2].hasSuffix("Lena Koch: Large (#1)"), "\(run)")
    #expect(lines[..<head].contains { $0.contains("findahelpline.com") })
    #expect(lines[head - 1].contains("Lena Koch: Heavy (#2)"))
    #expect(!lines[(head + 1)...].contains { $0.contains("Heavy") })
  }

  @Test(arguments: ["json", "ndjson", "csv"])
  func machinesAreNotToldOfCare(_ format: String) throws {
    let machine = try Machine()
    let input = Self.box([Self.mail("Heavy", Self.heavy), Self.mail("Clear", Self.clear)])
    let run = machine.run("triage", "--reply", "--format", format, input: input)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(!run.output.contains("care") && !run.output.contains("helpline"), "\(run)")
    #expect(run.output.contains("Heavy") && run.output.contains("Clear"))
  }

  @Test func everyLineOfATriageTellsItsVersion() throws {
    let box = Self.box([Self.mail("Clear", Self.clear), Self.mail("Large", Self.large)])
    let lines = try Machine().run("triage", "--format", "ndjson", input: box).output.split(separator: "\n")
    #expect(lines.count == 2 && lines.allSatisfy { $0.hasPrefix("{\"schema\":\"mentor.request/1\",") })
  }

  @Test func anAnswerAsksForWhatIsMissing() throws {
    let machine = try Machine()
    let input = Self.box([Self.mail("Clear", Self.clear), Self.mail("Large", Self.large)])
    let run = machine.run("triage", "--reply", "--pick", "1", input: input)
    #expect(
      run.output.contains("  To: lena@example.org\n  Subject: Re: Clear\n\n  Dear Lena Koch,\n"),
      "\(run)"
    )
    #expect(
      run.output.contains("What are you working towards")
        && run.output.hasSuffix("  Kind regards,\n  Ana Ruiz\n")
    )
    #expect(!run.output.contains("Large"))
    let both = machine.run("triage", "--reply", "--pick", "1,2", input: input)
    #expect(both.status == 0 && both.output.contains("Large") && both.output.contains("Re: Clear"), "\(both)")
    let none = machine.run("triage", "--pick", "3", input: input)
    #expect(none.status == 2 && none.errors == "mentor: there is no request 3; 2 were read\n")
  }

  @Test func progressIsForPeopleWhoWait() throws {
    let machine = try Machine()
    let path = "\(machine.home)/many.mbox"
    let count = Machine.isQuick ? 1200 : 240
    Files.write(Self.box(Array(repeating: Self.mail("Clear", Self.clear), count: count)), to: path)
    let shown = try Terminal(on: machine, ["triage", "--format", "csv", path])
    #expect(shown.finish() == 0)
    #expect(shown.seen.contains(" of \(count)\r     "), "\(shown.seen.prefix(200))")
    for (name, value) in [("NO_PROGRESS", "1"), ("CI", "true"), ("TERM", "dumb")] {
      var quiet = machine
      quiet.environment[name] = value
      let terminal = try Terminal(on: quiet, ["triage", "--format", "csv", path])
      #expect(terminal.finish() == 0)
      #expect(!terminal.seen.contains(" of \(count)"), "\(name)")
    }
    #expect(machine.run("triage", "--format", "csv", path).errors.isEmpty)
  }
}
