import Testing

/// What was copied between messages to different people.
struct CompareCommandTests {
  private static let toAna = """
    Dear Ana,

    My name is Lena and I repair clocks in Graz. I am very impressed by your career and would love to learn from your journey. Ana, could we talk sometime about how you made it?

    Best,
    Lena

    """

  private static let own = """
    Dear Kofi,

    My name is Lena and I repair clocks in Graz. Your film on the verge escapement stops at the pallet angle: would you file it to 95 or to 100 degrees for a wheel with 31 teeth?

    Best,
    Lena

    """

  private func run(_ texts: [String], _ words: String...) throws -> Run {
    let machine = try Machine()
    let files = texts.indices.map { "\(machine.home)/\($0).txt" }
    for (text, file) in zip(texts, files) { Files.write(text, to: file) }
    return machine.run(["compare", "--width", "200"] + words + files)
  }

  @Test func swappedTwinIsACopy() throws {
    let run = try run([Self.toAna, Self.toAna.replacing("Ana", with: "Kofi Mensah")])
    #expect(run.status == 0, "\(run)")
    #expect(run.output.contains("100 % the same, copies"), "\(run)")
    #expect(run.output.contains("Lines 3 and 3: \"I am very impressed by your career"), "\(run)")
  }

  @Test func anEmptyMailOfAnMboxIsNamed() throws {
    let machine = try Machine()
    func mail(_ text: String) -> String {
      "From a@example.org Mon Nov  2 10:00:00 2026\nFrom: a@example.org\n\n\(text)\n"
    }
    let file = "\(machine.home)/sent.mbox"
    Files.write(mail(Self.toAna) + mail("") + mail(Self.own), to: file)
    let run = machine.run("compare", file)
    #expect(run.status == 2 && run.output == "2 messages, each written to its reader.\n", "\(run)")
    #expect(run.errors == "mentor: \(file)#2: holds no text to read\n", "\(run)")
  }

  @Test func whoOneIsMayStaySame() throws {
    let run = try run([Self.toAna, Self.own])
    #expect(run.output == "2 messages, each written to its reader.\n", "\(run)")
    #expect(try self.run([Self.toAna, Self.own], "--all").output.contains(": 0 % the same, each its own"))
  }

  @Test func twoToOneReaderAreNoCopies() throws {
    let run = try run([Self.toAna, Self.toAna + "\n"], "--all", "--max-same", "10")
    #expect(run.status == 0, "\(run)")
    #expect(run.output.contains("to the same reader"), "\(run)")
  }

  @Test func sharedPartOfALongerMessageIsFound() throws {
    let long = Self.own.replacing(
      "Best,",
      with: "I am very impressed by your career and would love to learn from your journey.\n\nBest,"
    )
    let run = try run([Self.toAna, long], "--format", "json")
    #expect(run.output.contains("\"verdict\": \"alike\""), "\(run)")
    #expect(
      run.output.contains(
        "\"text\": \"I am very impressed by your career and would love to learn from your journey\""
      ),
      "\(run)"
    )
  }

  /// Said once in the shorter message and three times in the longer one, it is the same once.
  @Test func shareDoesNotHangOnTheOrderOfTheFiles() throws {
    let once = "Dear Ana,\n\nWould you ever want to film a clock shop in Graz? Mine has 31 of them."
    let often =
      "Dear Kofi,\n\nWould you ever want to film a dam? Who else might ever want to film a lock? If you ever want to film a weir, the one at Kalsdorf is worth it; nobody here has seen such a thing."
    let signed = [once, often].map { $0 + "\n\nBest,\nLena\n" }
    let shares = try [signed, signed.reversed()].map { texts in
      let run = try self.run(texts, "--format", "json")
      return try #require(run.output.firstMatch(of: /"same_share": ([0-9.]+)/)?.1, "\(run)")
    }
    #expect(shares[0] == shares[1] && shares[0] != "0", "\(shares)")
    let run = try self.run(signed.reversed(), "--all", "--format", "json")
    let place = "\"places\": [\n            {\n              \"start\": 12,"
    #expect(run.output.contains(place), "the first place is that of the first file: \(run)")
  }

  @Test(arguments: [("99", Int32(1)), ("100", 0)])
  func thresholdEndsWithStatusOne(_ share: String, _ status: Int32) throws {
    let texts = [Self.toAna, Self.toAna.replacing("Ana", with: "Kofi")]
    #expect(try run(texts, "--max-same", share).status == status)
  }

  @Test func oneMessageIsNotEnough() throws {
    let run = try run([Self.toAna])
    #expect(run.status == 2)
    #expect(run.errors.contains("name two messages or more"), "\(run)")
  }

  @Test func fileThatCannotBeReadDoesNotStopTheOthers() throws {
    let run = try run([Self.toAna, "", Self.toAna.replacing("Ana", with: "Kofi")])
    #expect(run.status == 2)
    #expect(run.output.contains("copies"), "\(run)")
    #expect(run.errors.contains("1.txt: is empty"), "\(run)")
  }
}
