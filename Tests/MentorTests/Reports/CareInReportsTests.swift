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

  @Test(arguments: ["json", "ndjson", "short", "sarif", "github", "rdjsonl", "markdown"])
  func noMachineFormatCarriesIt(_ format: String) throws {
    let run = try report("--format", format)
    #expect(run.status == 0 && run.errors.isEmpty && !run.output.isEmpty, "\(run)")
    for word in [Self.card, "helpline", "988", "immediate danger", "\"care\"", "nobody has been told"] {
      #expect(!run.output.contains(word), "\(word): \(run.output)")
    }
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
    let card = try #require(whole.firstRange(of: Self.card)?.lowerBound)
    let score = try #require(whole.firstRange(of: "<h1>")?.lowerBound)
    #expect(card < score && whole.contains("which chapter"))
  }

  /// The advice stands beside a smaller card, and no measure of how well somebody in need has asked.
  @Test(arguments: ["text", "html"])
  func noMeasureStandsBesideACard(_ format: String) throws {
    let machine = try Machine()
    let message = Self.message.replacing("I want to end my life.", with: "I feel worthless.")
    func page(_ words: String...) -> String {
      machine.run(["score", "--format", format] + words, input: message).output
    }
    let shown = page().replacing("\n", with: " ")
    let advice = format == "text" ? "To mend first" : "class=\"note"
    #expect(shown.contains("findahelpline.com") && shown.contains(advice), "\(shown)")
    for word in ["of 100", "of 20"] { #expect(!shown.contains(word), "\(word): \(shown)") }
    #expect(shown.contains("--continue' shows the score too"), "\(shown)")
    #expect(page("--continue").contains("of 100"))
  }
}
