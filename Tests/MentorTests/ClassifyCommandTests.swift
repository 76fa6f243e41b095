import Testing

/// `mentor classify` and `mentor roles` as their users run them.
struct ClassifyCommandTests {
  private let coach = "I freeze when I present to the board and want to practise with somebody."

  @Test func textComesFromOperandsOrFromInput() throws {
    let machine = try Machine()
    let words = machine.run(["classify"] + coach.split(separator: " ").map(String.init))
    let piped = machine.run("classify", input: coach)
    let dash = machine.run("classify", "-", input: coach)
    #expect(words.status == 0 && words.errors.isEmpty, "\(words)")
    #expect(words.output == piped.output && piped.output == dash.output)
    #expect(words.output.hasPrefix("What you describe: a coach.\n"), "\(words)")
    #expect(words.output.contains("Your words: ") && words.output.contains("Can you hire one?"), "\(words)")
    #expect(words.output.contains("mentor draft"), "\(words)")
  }

  @Test func jsonHasTheKeysOfTheContract() throws {
    let machine = try Machine()
    let run = machine.run("classify", "--format", "ndjson", "-", input: coach)
    #expect(run.status == 0)
    let start = "{\"schema\":\"mentor.classify/1\",\"role\":\"coach\",\"second\":\""
    #expect(
      run.output.hasPrefix(start) && run.output.hasSuffix("\"elsewhere\":null,\"care\":null}\n"),
      "\(run)"
    )
    #expect(run.output.components(of: "\"share\":") == 6, "\(run)")
  }

  @Test func nothingToReadIsTrouble() throws {
    let machine = try Machine()
    for input in ["", " \n\t\n"] {
      let run = machine.run("classify", input: input)
      #expect(
        run.status == 2 && run.output.isEmpty && run.errors.contains("there is no text to read"),
        "\(run)"
      )
    }
    let both = machine.run("classify", "-", "more", input: coach)
    #expect(both.status == 2, "\(both)")
  }

  @Test func whatCannotBeReadIsSaidAndNotGuessed() throws {
    let machine = try Machine()
    #expect(machine.run("classify", "😀😀").output.hasPrefix("There are no words to go by."))
    let german = machine.run("classify", "Ich hätte gern jemanden, der mir die Integrale erklärt, bitte")
    #expect(german.output.hasPrefix("Only English is read so far"), "\(german)")
    #expect(machine.run("classify", "burnout").output.contains("That is very short."))
  }

  @Test(arguments: [
    "Mi serve un tutor di matematica per mia figlia", "Necesito un tutor de inglés para mi hijo",
    "Busco un mentor", "Suche Nachhilfe in Mathe für meine Tochter", "Je cherche un coach pour mon entretien",
    "Procuro um mentor para minha carreira", "Ik zoek een tutor voor mijn zoon",
  ])
  func shortTextsInOtherLanguagesAreNotGuessed(_ text: String) throws {
    let machine = try Machine()
    #expect(machine.run("classify", text).output.hasPrefix("Only English is read so far"), "\(text)")
  }

  @Test func aFileIsNotReadAsWords() throws {
    let machine = try Machine()
    let path = "\(machine.home)/note.txt"
    Files.write(coach, to: path)
    let run = machine.run("classify", path)
    #expect(run.status == 2 && run.output.isEmpty, "\(run)")
    #expect(run.errors.contains("is a file; use: mentor classify - < \(path)"), "\(run)")
    #expect(machine.run("classify", "and/or: which of the two offers should I take?").status == 0)
  }

  @Test func shownWordsExplainSomething() throws {
    let machine = try Machine()
    let text = "I am looking for a tutor for my daughter in year 9 maths."
    let run = machine.run("classify", text)
    #expect(run.output.contains("a tutor"), "\(run)")
    for word in ["\"9\"", "\"need a\"", "\"looking for a\"", "\"I need\"", "\"with my\"", "\"for my\""] {
      #expect(!run.output.contains(word), "\(run)")
    }
  }

  @Test func questionsAreAskedAtMostTwice() throws {
    let machine = try Machine()
    let text = "burnout"
    let asked = machine.run("classify", "--ask", text, input: "1\n1\n1\n1\n")
    #expect((1...2).contains(asked.errors.components(of: "1 or 2, or an empty line:")), "\(asked)")
    #expect(!asked.output.contains("To be sure:"), "\(asked)")
    let skipped = machine.run("classify", "--ask", text, input: "\n")
    #expect(skipped.errors.components(of: "1 or 2, or an empty line:") == 1, "\(skipped)")
    #expect(skipped.output.contains("To be sure:"), "\(skipped)")
  }

  @Test func nothingIsAskedWhereNobodyAnswers() throws {
    let terminal = try Terminal(on: try Machine(), ["classify", "--no-input", "burnout"])
    #expect(terminal.finish() == 0)
    #expect(terminal.seen.contains("To be sure:") && !terminal.seen.contains("1 or 2"), "\(terminal.seen)")
  }

  @Test func nobodyIsAskedForATextWithoutInput() throws {
    let terminal = try Terminal(on: try Machine(), ["classify", "--no-input"])
    #expect(terminal.finish() == 2 && terminal.seen.contains("Usage: mentor classify"), "\(terminal.seen)")
    #expect(!terminal.seen.contains("What would you like"), "\(terminal.seen)")
  }

  @Test func aWrongReplyIsToldAndAskedForAgain() throws {
    let machine = try Machine()
    let right = machine.run("classify", "--ask", "burnout", input: "1\n\n")
    let wrong = machine.run("classify", "--ask", "burnout", input: "3\nperhaps\n1\n\n")
    #expect(wrong.output == right.output, "\(wrong)")
    #expect(
      wrong.errors.contains("'3' is neither") && wrong.errors.contains("'perhaps' is neither"),
      "\(wrong)"
    )
    let endless = machine.runAny([
      "/bin/sh", "-c", "yes 3 | timeout 20 \"$0\" classify --ask burnout", Machine.program,
    ])
    #expect(endless.status == 0 && endless.output.contains("To be sure:"), "\(endless)")
  }

  @Test(arguments: ["Please help", "My thesis supervisor never answers me", "I want to find a co-founder"])
  func noRoleIsPresentedWithoutWordsThatShowIt(_ text: String) throws {
    let run = try Machine().run("classify", text)
    #expect(run.output.hasPrefix("Which kind of help would fit does not show yet."), "\(run)")
    #expect(run.output.contains("To be sure:") && !run.output.contains("Where to look"), "\(run)")
  }

  @Test(arguments: ["2", "2.", "It is enough to have said it", "it is enough", "none"])
  func aReplyMayBeTheNumberOrTheWordsOfTheAnswer(_ reply: String) throws {
    let text = "My neighbours' cat sits on our wall and it makes me sad."
    let machine = try Machine()
    let asked = machine.run("classify", "--ask", text, input: "\(reply)\n\n")
    let number = machine.run("classify", "--ask", text, input: "2\n\n")
    #expect(asked.errors.contains("1 or 2") && !asked.errors.contains("is neither"), "\(asked)")
    #expect(asked.output == number.output, "\(asked)")
  }

  @Test func questionsFitTheScreen() throws {
    let machine = try Machine()
    let terminal = try Terminal(on: machine, ["classify", "--color", "never", "--width", "40"], columns: 40)
    #expect(terminal.wait(for: "ends it"))
    terminal.press("burnout\n\n")
    #expect(terminal.wait(for: "empty line: "), "\(terminal.seen)")
    terminal.press("\n")
    #expect(terminal.finish() == 0)
    let lines = terminal.seen.split(whereSeparator: \.isNewline)
    #expect(lines.allSatisfy { $0.count <= 40 }, "\(terminal.seen)")
  }

  @Test func aReplyInNeedIsAnsweredByACard() throws {
    let run = try Machine().run("classify", "--ask", "burnout", input: "I want to die.\n1\n")
    #expect(run.status == 0 && run.output.contains("findahelpline.com"), "\(run)")
    #expect(!run.output.contains("What you describe"), "\(run)")
  }

  @Test func aCareCardComesAloneAndLeavesNoTrace() throws {
    let machine = try Machine()
    let run = machine.run("classify", "I want to die and have told nobody.")
    #expect(run.status == 0 && run.errors.isEmpty, "\(run)")
    #expect(run.output.contains("findahelpline.com") && !run.output.contains("What you describe"), "\(run)")
    let further = machine.run("classify", "--continue", "I want to die and have told nobody.")
    // The card has been seen and does not come again for the same text: evidence 3.4.
    #expect(!further.output.contains("findahelpline.com"), "\(further)")
    #expect(further.output.hasPrefix("Beside the help that was shown"), "\(further)")
    let json = machine.run(
      "classify",
      "--continue",
      "--format",
      "json",
      "I want to die and have told nobody."
    )
    #expect(json.output.contains("\"card\": \"self\""), "\(json)")
    #expect(machine.state("log") == nil)
    #expect(
      !machine.run("score", "--format", "json", "-", input: "I want to die.").output.contains("findahelpline")
    )
  }

  @Test func rolesArePrinted() throws {
    let machine = try Machine()
    let all = machine.run("roles")
    for title in ["Mentor", "Sponsor", "Tutor", "Coach", "Therapist"] {
      #expect(all.output.contains("\(title)\n"), "\(all)")
    }
    #expect(machine.run("roles", "sponsor").output.hasPrefix("Sponsor\n"))
    #expect(machine.run("roles", "--format", "markdown").output.components(of: "\n### First step") == 5)
    #expect(
      machine.run("roles", "tutor", "--format", "json").output.contains("\"schema\": \"mentor.roles/1\"")
    )
    let wrong = machine.run("roles", "sponser")
    #expect(wrong.status == 2 && wrong.errors.contains("sponsor"), "\(wrong)")
  }
}

extension String {
  /// How often a part stands in the text.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
