import Testing

/// The care card is for the person who reads, and for nobody else.
struct CareInReportsTests {
  private static let message =
    "Dear Ana,\n\nI want to end my life. Could you tell me which chapter to read?\n\nTom\n"
  private static let card = "You do not have to sort that out alone"

  private func report(_ words: String...) throws -> Run {
    let machine = try Machine()
    return machine.run(["score"] + words, input: Self.message)
  }

  @Test(arguments: ["json", "ndjson", "short", "sarif", "github", "rdjsonl"])
  func noMachineFormatCarriesIt(_ format: String) throws {
    for more in [[], ["--continue"]] {
      let run = try Machine().run(["score", "--format", format] + more, input: Self.message)
      #expect(run.status == 0, "\(run)")
      for word in [Self.card, "helpline", "988", "immediate danger", "\"care\"", "nobody has been told"] {
        #expect(!run.output.contains(word), "\(word): \(run.output)")
      }
      // What an editor shows beside its list is seen by the writer alone; other errors may be kept in a log.
      let isShown = format == "short" && more.isEmpty
      #expect(run.errors.replacing("\n", with: " ").contains(Self.card) == isShown, "\(run)")
      #expect(isShown || run.errors.isEmpty, "\(run)")
    }
  }

  /// A list without anything would tell a log of the card.
  @Test(arguments: ["json", "ndjson", "sarif", "github", "rdjsonl"])
  func dataForAProgramAreWhole(_ format: String) throws {
    let whole = try report("--format", format, "--continue").output
    #expect(try report("--format", format).output == whole)
  }

  /// Who is in need gets no list of what to mend.
  @Test(arguments: ["short", "markdown"])
  func noReportAdvisesBesideACardThatComesAlone(_ format: String) throws {
    #expect(try report("--format", format, "--continue").output.contains("self-intro-missing"))
    let run = try report("--format", format)
    #expect(!run.output.contains("self-intro-missing"), "\(run)")
  }

  /// On a terminal the card is shown beside what goes to another program.
  @Test func aTerminalShowsTheCardOfAMachineFormat() throws {
    let machine = try Machine()
    Files.write(Self.message, to: "\(machine.home)/a.txt")
    let words = ["score", "\(machine.home)/a.txt", "--out", "\(machine.home)/a.sarif"]
    let terminal = try Terminal(on: machine, words)
    #expect(terminal.finish() == 0)
    #expect(terminal.seen.contains("You do not have to sort that"), "\(terminal.seen)")
    #expect(Files.text("\(machine.home)/a.sarif")?.contains("You do not have to sort") == false)
  }

  @Test func markdownShowsTheCardAndWaits() throws {
    let page = try report("--format", "markdown").output
    #expect(page.hasPrefix("It sounds as if") && page.contains("--continue"), "\(page)")
    #expect(!page.contains("of 100") && !page.contains("which chapter") && !page.contains("###"), "\(page)")
    let whole = try report("--format", "markdown", "--continue").output
    #expect(whole.hasPrefix("## `-`: ") && !whole.contains("helpline"), "\(whole)")
  }

  /// Neither tone nor length is criticised beside a card, in no report.
  @Test func aTextWithACardHearsNothingOfItsTone() throws {
    let machine = try Machine()
    let loud = "PLEASE ANSWER, IT IS URGENT!!! Sorry, sorry, I apologise. Could you read two pages of mine?"
    func rules(_ text: String) -> Set<String> {
      Set(
        machine.run(["score", "--format", "short", "--all"], input: text).output.split(separator: "\n")
          .compactMap {
            $0.split(separator: "[").last?.split(separator: "]").first.map(String.init)
          }
      )
    }
    let tone: Set = ["shouting", "pressure", "over-apology"]
    #expect(rules("Dear Ana,\n\n\(loud)\n\nTom\n").intersection(tone).count > 1)
    #expect(rules("Dear Ana,\n\nI need a tutor.\n\nTom\n").contains("too-short"))
    #expect(!rules("Dear Ana,\n\nMy partner hits me.\n\nTom\n").contains("too-short"))
    #expect(rules("Dear Ana,\n\nMy partner hits me. \(loud)\n\nTom\n").isDisjoint(with: tone))
  }

  @Test(arguments: ["text", "html", "json", "short"])
  func severalMessagesCarryItInNoFormat(_ format: String) throws {
    let machine = try Machine()
    for name in ["a.txt", "b.txt"] { Files.write(Self.message, to: "\(machine.home)/\(name)") }
    let run = machine.run("score", "--format", format, "\(machine.home)/a.txt", "\(machine.home)/b.txt")
    #expect(run.status == 0 && run.errors.isEmpty && run.output.contains("b.txt"), "\(run)")
    // The foot of every page says where help is found, whatever was read.
    let page = (run.output.split(separator: "<footer>").first ?? "").replacing("\n", with: " ")
    for word in [Self.card, "helpline", "nobody has been told"] { #expect(!page.contains(word), "\(run)") }
  }

  /// Whoever looks at the report of several letters is answered like for one; the others are scored.
  @Test func aTerminalShowsTheCardAmongSeveralMessages() throws {
    let machine = try Machine()
    let other = "Dear Ana,\n\nCould you tell me which chapter to read?\n\nTom\n"
    let texts = [
      Self.message, other, Self.message.replacing("I want to end my life", with: "I feel worthless"),
    ]
    let files = texts.indices.map { "\(machine.home)/\($0).txt" }
    for (file, text) in zip(files, texts) { Files.write(text, to: file) }
    let terminal = try Terminal(on: machine, ["score"] + files)
    #expect(terminal.finish() == 0)
    let shown = terminal.seen.replacing("\r\n", with: "\n")
    let parts = files.map { file in shown.ranges(of: "\(file):").first?.lowerBound ?? shown.endIndex }
    #expect(parts == parts.sorted() && parts[2] < shown.endIndex, "\(shown)")
    let (first, second, third) = (shown[..<parts[1]], shown[parts[1]..<parts[2]], shown[parts[2]...])
    #expect(first.contains("findahelpline.com") && !first.contains("To mend"), "\(first)")
    #expect(second.contains("of 100") && !second.contains("findahelpline.com"), "\(second)")
    #expect(third.contains("findahelpline.com") && third.contains("To mend"), "\(third)")
    #expect(!third.contains("of 100"), "\(third)")
    let goesOn = try Terminal(on: machine, ["score", "--continue"] + files)
    #expect(goesOn.finish() == 0)
    #expect(!goesOn.seen.contains("findahelpline.com"), "\(goesOn.seen)")
  }

  @Test(arguments: ["txt", "html"])
  func aCardInAFileIsShownOnTheTerminalToo(_ ending: String) throws {
    let machine = try Machine()
    let out = "\(machine.home)/out.\(ending)"
    let run = machine.run("score", "--out", out, input: Self.message)
    // Lines are broken to a width.
    let shown = run.errors.replacing("\n", with: " ")
    #expect(run.status == 0 && run.output.isEmpty && shown.contains(Self.card), "\(run)")
    #expect(Files.text(out)?.replacing("\n", with: " ").contains(Self.card) == true)
  }

  @Test func aPageShowsTheCardAndWaits() throws {
    let page = try report("--format", "html").output
    #expect(page.contains(Self.card) && page.contains("--continue"), "\(page)")
    #expect(!page.contains("of 100") && !page.contains("which chapter") && !page.contains("class=\"note"))
    let whole = try report("--format", "html", "--continue").output
    // It has been seen: evidence 3.4, "do not show it again for the same text".
    #expect(!whole.contains(Self.card) && !whole.contains("<section class=\"care\""), "\(whole)")
    #expect(whole.contains("<h1>") && whole.contains("which chapter"))
  }

  /// The advice stands beside a smaller card, and no measure of how well somebody in need has asked.
  @Test(arguments: ["text", "html", "markdown"])
  func noMeasureStandsBesideACard(_ format: String) throws {
    let machine = try Machine()
    let message = Self.message.replacing("I want to end my life.", with: "I feel worthless.")
    func page(_ words: String...) -> String {
      machine.run(["score", "--format", format] + words, input: message).output
    }
    let shown = page().replacing("\n", with: " ").replacing("&#39;", with: "'")
    let advice = ["text": "To mend first", "markdown": "### To mend"][format] ?? "class=\"note"
    #expect(shown.contains("findahelpline.com") && shown.contains(advice), "\(shown)")
    for word in ["of 100", "of 20", " points)", ", 27 points"] {
      #expect(!shown.contains(word), "\(word): \(shown)")
    }
    #expect(shown.contains("--continue' shows the score too"), "\(shown)")
    #expect(!page().contains("\n\n\n"), "\(page())")
    let whole = page("--continue")
    // The foot of every page says where help is found, whatever was read.
    let above = whole.split(separator: "<footer>").first ?? ""
    #expect(whole.contains("of 100") && !above.contains("findahelpline.com"), "\(whole)")
  }

  /// Nobody is praised for the words that a card answers, nor for those that would put a reader off.
  @Test func nothingIsPraisedInNeed() throws {
    let machine = try Machine()
    func praise(_ text: String) -> [Substring] {
      let output = machine.run("score", "--all", input: "Dear Ana,\n\n\(text)\n\nTom\n").output
      let good = output.split(separator: "Good\n", maxSplits: 1).last { _ in output.contains("Good\n") }
      return (good ?? "").split(separator: "\n").filter { $0.hasPrefix("+ ") }
    }
    let ask = "Could you tell me which chapter to read?"
    #expect(praise("I am a potter in Brno. \(ask)").contains { $0.contains("self-intro") })
    for text in ["I am a nurse and I can't take it anymore.", "I am a nurse and you are my last hope."] {
      #expect(
        !praise("\(text) \(ask)").contains { $0.contains("I am a") || $0.contains("you are") },
        "\(text)"
      )
    }
  }
}
