import Testing

/// Findings that the writer does not want to see again.
struct DismissTests {
  private static let message = """
    Subject: Row 3

    Hi Ana,

    I am Lena. Could you give me some advice? I would love to pick your brain.

    Best,
    Lena

    """

  private func machine(_ text: String = message) throws -> (machine: Machine, file: String) {
    let machine = try Machine()
    let file = "\(machine.home)/draft.txt"
    Files.write(text, to: file)
    return (machine, file)
  }

  private func dismiss(_ machine: Machine, _ file: String) {
    let run = machine.run("dismiss", "pick-your-brain", file, "--because", "she offered it")
    #expect(run.status == 0, "\(run)")
  }

  @Test func dismissedFindingIsNotShownAndPointsStay() throws {
    let (machine, file) = try machine()
    let before = machine.run("score", file)
    #expect(before.output.contains("(pick-your-brain"))
    dismiss(machine, file)
    let after = machine.run("score", file)
    #expect(!after.output.contains("pick-your-brain"), "\(after)")
    #expect(after.output.split(separator: "\n").first == before.output.split(separator: "\n").first)
    let all = machine.run("score", "--all", file)
    #expect(all.output.contains("Dismissed: she offered it"), "\(all)")
    #expect(
      machine.run("score", "--all", "--format", "ndjson", file).output.contains(
        "\"dismissed\":\"she offered it\""
      )
    )
  }

  /// Whichever way the weightiest finding is left out, the next one is what helps most of what is shown.
  @Test func nextEditIsTheBestOfWhatIsShown() throws {
    let (machine, file) = try machine()
    func next(_ words: String...) throws -> String {
      let text = machine.run(["score", "--format", "ndjson", file] + words).output
      let next = try #require(text.firstRange(of: "\"next\":"), "\(text)")
      return String(text[next.upperBound...].prefix { $0 != "," && $0 != "\n" })
    }
    let best = try next()
    let rule = try #require(best.split(separator: "\"").last.map(String.init))
    let left = try next("--except", rule)
    #expect(left.hasPrefix("{\"rule\":") && left != best, "\(left)")
    #expect(machine.run("dismiss", rule, file, "--because", "she knows").status == 0)
    #expect(try next() == left)
    let second = try #require(left.split(separator: "\"").last.map(String.init))
    #expect(try next("--except", second) != best, "what was dismissed is not next")
    #expect(try next("--all", "--only", rule) == "null}")
  }

  @Test func dismissedFindingReachesNoThreshold() throws {
    let (machine, file) = try machine()
    let words = ["score", "--only", "pick-your-brain", "--fail-on", "major", file]
    #expect(machine.run(words).status == 1)
    dismiss(machine, file)
    #expect(machine.run(words).status == 0)
    #expect(machine.run(words + ["--all"]).status == 0)
  }

  @Test func anEmptyMailOfAMailboxHasNothingToDismiss() throws {
    let (machine, _) = try machine()
    let file = "\(machine.home)/a.mbox"
    let head = "From lena@example.org Mon Nov 16 10:00:00 2026\nFrom: Lena\nTo: Ana Ruiz\n\n"
    Files.write("\(head)\n\(head)Dear Ana,\n\nDoes row 3 count?\n", to: file)
    let run = machine.run("dismiss", "subject-missing", file, "--because", "it is a chat")
    #expect(run.errors.hasPrefix("mentor: \(file)#1: holds no text to read\nDismissed"), "\(run)")
    #expect(run.status == 2, "\(run)")
  }

  static let edits: [(name: String, change: @Sendable (String) -> String)] = [
    ("another greeting", { $0.replacing("Hi Ana", with: "Dear Dr Ruiz") }),
    ("lines end in CR LF", { $0.replacing("\n", with: "\r\n") }),
    ("the line is broken", { $0.replacing("love to pick", with: "love to\npick") }),
    ("more text below", { $0 + "\nPS: I took the train.\n" }),
    ("capital letters", { $0.replacing("pick your brain", with: "Pick Your Brain") }),
    ("another sentence before it", { $0.replacing("some advice", with: "some advice on row 3") }),
  ]

  @Test(arguments: edits.indices)
  func editElsewhereDoesNotReviveIt(_ edit: Int) throws {
    let (machine, file) = try machine()
    dismiss(machine, file)
    Files.write(Self.edits[edit].change(Self.message), to: file)
    let run = machine.run("score", file)
    #expect(
      !run.output.contains("(pick-your-brain") && run.errors.isEmpty,
      "\(Self.edits[edit].name): \(run)"
    )
  }

  @Test func whatCannotBeReadCostsNoScore() throws {
    let (machine, file) = try machine()
    dismiss(machine, file)
    let state = "\(machine.home)/.local/state/mentor"
    _ = machine.runAny(["/bin/rm", "\(state)/dismissed"])
    _ = machine.runAny(["/bin/mkdir", "\(state)/dismissed"])
    let run = machine.run("score", file)
    #expect(run.status == 0 && run.output.contains("(pick-your-brain"), "\(run)")
    #expect(run.errors.contains("nothing counts as dismissed"), "\(run)")
  }

  @Test func changedPassageComesBackAndTheDismissalIsToldStale() throws {
    let (machine, file) = try machine()
    dismiss(machine, file)
    Files.write(Self.message.replacing("I would love", with: "Also I want"), to: file)
    let run = machine.run("score", file)
    #expect(run.output.contains("(pick-your-brain"), "\(run)")
    #expect(run.errors.contains("a dismissal is stale") && run.errors.contains("pick-your-brain"), "\(run)")
    #expect(run.status == 0)
    #expect(machine.run("dismiss", "--undo", "1").status == 0)
    #expect(machine.run("score", file).errors.isEmpty)
  }

  @Test func aMailboxHasToLoseThePassageAltogether() throws {
    let head = "From lena@example.org Mon Nov 16 10:00:00 2026\nFrom: Lena\nTo: Ana\n"
    let other = head + "Subject: Row 4\n\nHi Ana,\n\nDoes row 4 count from the sill?\n\nLena\n\n"
    let box = other + head + Self.message + "\n" + other
    let (machine, file) = try machine(box)
    dismiss(machine, file)
    let still = machine.run("score", file)
    #expect(still.errors.isEmpty && !still.output.contains("(pick-your-brain"), "\(still)")
    Files.write(other + other, to: file)
    let gone = machine.run("score", file).errors
    #expect(
      gone.hasPrefix("mentor: \(file): a dismissal is stale") && gone.split(separator: "\n").count == 1,
      "\(gone)"
    )
  }

  @Test func nothingOfTheMessageIsKept() throws {
    let (machine, file) = try machine()
    dismiss(machine, file)
    let state = try #require(machine.state("dismissed"))
    for word in ["pick your brain", "advice", "Ana", "Lena", "love"] {
      #expect(!state.contains(word), "\(state)")
    }
    #expect(state.contains("because: she offered it") && state.contains("on: 2026-11-25"))
    #expect(Files.mode("\(machine.stateFolder)/dismissed") == 0o600)
  }

  @Test func aNewFileSaysWhatItIs() throws {
    let (machine, file) = try machine()
    dismiss(machine, file)
    let state = try #require(machine.state("dismissed"))
    #expect(state.hasPrefix("# Findings that were dismissed with 'mentor dismiss'."), "\(state)")
    #expect(
      state.contains("\n# You may edit this file.\nformat: mentor dismissed\nversion: 1\n\nrule: "),
      "\(state)"
    )
  }

  @Test func listNumbersWhatUndoTakesBack() throws {
    let (machine, file) = try machine()
    dismiss(machine, file)
    dismiss(machine, file)
    #expect(machine.run("dismiss", "vague-ask", file, "--column", "12", "-b", "fine").status == 0)
    let list = machine.run("dismiss", "--list").output
    #expect(
      list.contains("1. pick-your-brain in ") && list.contains("2. vague-ask in ") && !list.contains("3. "),
      "\(list)"
    )
    #expect(machine.run("dismiss", "--undo", "3").status == 2)
    #expect(
      machine.run("dismiss", "--list", "vague-ask", "m.txt").errors.contains("goes without RULE and FILE")
    )
    #expect(machine.run("dismiss", "--undo", "1").status == 0)
    #expect(machine.run("score", file).output.contains("(pick-your-brain"))
  }

  @Test func aReasonOfTwoLinesIsKeptWhole() throws {
    let (machine, file) = try machine()
    #expect(machine.run("dismiss", "pick-your-brain", file, "-b", "she offered\nit at lunch").status == 0)
    let list = machine.run("dismiss", "--list", "--width", "1000").output
    #expect(list.hasSuffix(": she offered it at lunch\n"), "\(list)")
  }

  @Test func undoTakesNumbersPartedByCommas() throws {
    let (machine, file) = try machine()
    dismiss(machine, file)
    #expect(machine.run("dismiss", "vague-ask", file, "--column", "12", "-b", "fine").status == 0)
    let wrong = machine.run("dismiss", "--undo", "1,x")
    #expect(wrong.status == 2 && wrong.errors.contains("'--undo': 'x' is not a whole number"), "\(wrong)")
    #expect(machine.run("dismiss", "--undo", ",").status == 2)
    let both = machine.run("dismiss", "--undo", "1, 2")
    #expect(both.status == 0 && both.errors == "2 taken back.\n", "\(both)")
    #expect(machine.run("dismiss", "--list").output.isEmpty)
  }

  @Test func whatCannotBeDismissedIsSaid() throws {
    let (machine, file) = try machine()
    for (words, told) in [
      (["dismiss", "vague-ask", file], "--because"), (["dismiss", "vague-ask"], "name a rule and a message"),
      (["dismiss", "vaguo-ask", file, "-b", "x"], "did you mean 'vague-ask'?"),
      (["dismiss", "wrong-name", file, "-b", "x"], "finds nothing to mend here"),
      (["dismiss", "vague-ask", file, "-b", "x"], "speaks at 5:12, 5:43"),
    ] {
      let run = machine.run(words)
      #expect(run.status == 2 && run.errors.contains(told), "\(run)")
    }
    #expect(machine.state("dismissed") == nil)
  }
}
