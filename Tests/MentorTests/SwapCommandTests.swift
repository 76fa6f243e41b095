import Foundation
import Testing

/// The name-swap test, carried out.
struct SwapCommandTests {
  @Test func aCardComesFirstAndAloneIfTheTextIsExplicit() throws {
    let machine = try Machine()
    let explicit = machine.run(
      "swap",
      "--with",
      "Kofi Mensah",
      input: "Dear Ana,\n\nI want to die.\n\nLena\n"
    )
    #expect(explicit.status == 0 && explicit.output.contains("findahelpline.com"), "\(explicit)")
    #expect(!explicit.output.contains("Kofi") && explicit.output.contains("'mentor swap --continue'"))
    let on = machine.run(
      "swap",
      "--continue",
      "--with",
      "Kofi Mensah",
      input: "Dear Ana,\n\nI want to die.\n\nLena\n"
    )
    // The card has been seen and does not come again for the same text: evidence 3.4.
    #expect(on.output.hasPrefix("As Kofi Mensah would get it"), "\(on)")
    let violence = machine.run("swap", "--with", "Kofi Mensah", input: "Dear Ana,\n\nmy partner hits me.\n")
    #expect(violence.output.hasPrefix("It sounds as if") && violence.output.contains("Kofi"), "\(violence)")
  }

  private static let letter = """
    Subject: Row 3 of your tide table

    Dear Dr. Ruiz,

    I row a ferry in Cork. Your table "Nine Harbours" gives 4.1 m for row 3, and I measured 3.6 m on five days. Ana, does the table count from the sill or from the sea bed?

    Thank you,
    Lena Koch

    """

  private static let form = """
    Dear Ana,

    I am very impressed by your career and would love to learn from your journey. Could we talk sometime?

    Best,
    Lena

    """

  @Test func aMailboxGivesOneArray() throws {
    let mail =
      "From lena@example.org Mon Nov 16 10:00:00 2026\nFrom: Lena\nTo: Ana Ruiz\n\nDear Ana,\n\nDoes row 3 count?\n\n"
    let machine = try Machine()
    Files.write(mail + mail, to: "\(machine.home)/a.mbox")
    let output = machine.run("swap", "\(machine.home)/a.mbox", "--with", "Kofi Mensah", "--format", "json")
      .output
    let all = try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
    #expect(all.map { ($0["file"] as? String)?.split(separator: "/").last } == ["a.mbox#1", "a.mbox#2"])
    Files.write(mail, to: "\(machine.home)/b.mbox")
    let one = machine.run("swap", "\(machine.home)/b.mbox", "--with", "Kofi Mensah", "--format", "json")
      .output
    #expect(one.hasPrefix("{") && one.contains("b.mbox\","), "\(one)")
  }

  @Test func anEmptyMailIsToldAndTheOthersAreShown() throws {
    let head = "From lena@example.org Mon Nov 16 10:00:00 2026\nFrom: Lena\nTo: Ana Ruiz\n\n"
    let machine = try Machine()
    let file = "\(machine.home)/a.mbox"
    Files.write("\(head)\n\(head)Dear Ana,\n\nDoes row 3 count?\n\n", to: file)
    for format in ["text", "json"] {
      let run = machine.run("swap", file, "--with", "Kofi Mensah", "--format", format)
      #expect(run.status == 2 && run.errors == "mentor: \(file)#1: holds no text to read\n", "\(run)")
      #expect(run.output.contains("a.mbox#2") && !run.output.contains("a.mbox#1"), "\(run)")
    }
  }

  private func run(_ text: String, _ words: String...) throws -> Run {
    let machine = try Machine()
    Files.write(text, to: "\(machine.home)/a.txt")
    return machine.run(["swap", "\(machine.home)/a.txt"] + words)
  }

  @Test func nameIsExchangedInTheFormItHas() throws {
    let run = try run(Self.letter, "--to", "Ana Ruiz", "--with", "Kofi Mensah")
    #expect(run.status == 0, "\(run)")
    #expect(run.output.contains("Dear Kofi Mensah,"), "\(run)")
    #expect(run.output.contains("days. Kofi, does the table"), "\(run)")
    #expect(run.output.contains("Lena Koch"), "\(run)")
    #expect(!run.output.contains("Ruiz"), "\(run)")
  }

  @Test func whatWouldNotBeTrueIsNumberedAndListed() throws {
    let run = try run(Self.letter, "--with", "Kofi Mensah")
    #expect(run.output.contains("[1: "), "\(run)")
    #expect(run.output.contains("Not true for Kofi Mensah\n1. Line 5: "), "\(run)")
    #expect(run.output.contains("Name-swap test: p"), "\(run)")
  }

  @Test func formLetterStaysWhatItIs() throws {
    let run = try run(Self.form, "--with", "Kofi")
    #expect(run.output.contains("Dear Kofi,"), "\(run)")
    #expect(!run.output.contains("Not true"), "\(run)")
    #expect(run.output.contains("Name-swap test: fails"), "\(run)")
  }

  @Test func theEndsOfLinesAreNotShown() throws {
    let plain = try run(Self.letter, "--to", "Ana Ruiz", "--with", "Kofi Mensah")
    let windows = try run(
      Self.letter.replacing("\n", with: "\r\n"),
      "--to",
      "Ana Ruiz",
      "--with",
      "Kofi Mensah"
    )
    // Each run has a folder of its own.
    let texts = [plain, windows].map { $0.output.drop { $0 != "\n" } }
    #expect(texts[0] == texts[1], "\(windows)")
    let inside = try run("Dear Ana,\r\n\r\nsome \radvice?\r\n\r\nLena\r\n", "--with", "Kofi")
    #expect(inside.output.contains("some <U+000D>advice?\n"), "\(inside)")
  }

  @Test func messageToNobodyGoesToAnyone() throws {
    let run = try run(
      "Dear Sir or Madam,\n\nCould you give me some advice about my career?\n",
      "--with",
      "Kofi"
    )
    #expect(run.output.contains("No name of a reader stands in it: it can go to anyone as it is."), "\(run)")
  }

  /// A message without a name can be tied to its reader all the same.
  @Test func messageToNobodyThatIsTiedToOneGoesToThemOnly() throws {
    let nameless = Self.letter.replacing("Dear Dr. Ruiz,", with: "Hello,").replacing(
      "Ana, does",
      with: "Does"
    )
    let run = try run(nameless, "--with", "Kofi Mensah")
    #expect(run.output.contains("No name of a reader stands in it.\n"), "\(run)")
    #expect(run.output.contains("Not true for Kofi Mensah\n1. Line 5: "), "\(run)")
    #expect(!run.output.contains("can go to anyone"), "\(run)")
  }

  @Test func placesInJSONAreThoseOfTheFile() throws {
    let run = try run(Self.letter, "--with", "Kofi Mensah", "--format", "json")
    #expect(run.output.contains("\"schema\": \"mentor.swap/1\""), "\(run)")
    #expect(run.output.contains("\"exchanged\": 1"), "\(run)")
    #expect(run.output.contains("\"line\": 5"), "\(run)")
  }

  @Test(arguments: [[], ["--with", "  "]])
  func theOtherNameIsAskedFor(_ words: [String]) throws {
    let machine = try Machine()
    Files.write(Self.form, to: "\(machine.home)/a.txt")
    let run = machine.run(["swap", "\(machine.home)/a.txt"] + words)
    #expect(run.status == 2)
    #expect(run.errors.contains("name the other person"), "\(run)")
  }
}
