import Testing

/// Where a setting comes from, and which of several wins.
struct ConfigTests {
  /// A machine with a repository in its home and a message below it.
  private func machine() throws -> Machine {
    let machine = try Machine()
    for folder in ["mail/.git", "mail/drafts", ".config/mentor"] {
      _ = machine.runAny(["/bin/mkdir", "-p", "\(machine.home)/\(folder)"])
    }
    Files.write(
      "Hi Ana,\n\ncould you look at row 3 by Friday?\n\nLena\n",
      to: "\(machine.home)/mail/drafts/a.txt"
    )
    return machine
  }

  private func run(_ machine: Machine, _ words: String...) -> Run {
    machine.run(words, in: "\(machine.home)/mail")
  }

  private func relation(_ machine: Machine, _ words: String...) -> String {
    let score = ["score", "drafts/a.txt", "--format", "ndjson"]
    let run = machine.run(score + words, in: "\(machine.home)/mail")
    guard let place = run.output.firstRange(of: "\"relation\":\"") else { return "\(run)" }
    return String(run.output[place.upperBound...].prefix { $0 != "\"" })
  }

  @Test func laterPlaceWins() throws {
    var machine = try machine()
    #expect(relation(machine) == "stranger")
    Files.write("relation: met\n", to: "\(machine.home)/.config/mentor/config")
    #expect(relation(machine) == "met")
    Files.write("\u{FEFF}# ours\r\nrelation: acquaintance\r\n", to: "\(machine.home)/mail/.mentor")
    #expect(relation(machine) == "acquaintance")
    Files.write("relation: colleague\n", to: "\(machine.home)/mail/drafts/.mentor")
    #expect(relation(machine) == "colleague")
    machine.environment["MENTOR_RELATION"] = "programme"
    #expect(relation(machine) == "programme")
    #expect(relation(machine, "--relation", "paid") == "paid")
    machine.environment["MENTOR_RELATION"] = nil
    #expect(relation(machine, "--no-config") == "stranger")
    #expect(relation(machine, "--config", "\(machine.home)/.config/mentor/config") == "met")
  }

  @Test func nothingAboveTheRepositoryIsRead() throws {
    var machine = try machine()
    Files.write("relation: met\n", to: "\(machine.home)/.mentor")
    #expect(relation(machine) == "stranger")
    _ = machine.runAny(["/bin/rmdir", "\(machine.home)/mail/.git"])
    #expect(relation(machine) == "met", "there is no repository")
    machine.environment["HOME"] = "/nowhere"
    #expect(relation(machine) == "met", "wherever the home folder is")
  }

  static let faults = [
    ("min-scor: 3", ":2: unknown key 'min-scor'; did you mean 'min-score'?"),
    ("relation: metr", ":2: 'relation:' 'metr' is not one of"),
    ("min-score: nan", ":2: 'min-score:' 'nan' is not a whole number"),
    ("relation:", ":2: 'relation:' needs a value"),
    ("nonsense", ":2: expected 'key: value'"),
    ("# x\nrelation: met\nrelation: paid", ":4: 'relation' stands here twice"),
    ("relation:\n  met\n  paid", ":2: 'relation:' takes one value"), ("\u{0}", ":2: is no UTF-8 text"),
  ]

  @Test(arguments: faults)
  func faultIsToldWithFileAndLine(_ text: String, _ fault: String) throws {
    let machine = try machine()
    Files.write("# a comment\n\(text)\n", to: "\(machine.home)/mail/.mentor")
    for words in [["score", "drafts/a.txt"], ["config"], ["rules"]] {
      let run = machine.run(words, in: "\(machine.home)/mail")
      #expect(run.status == 2 && run.errors.contains("/mail/.mentor\(fault)"), "\(run)")
    }
    #expect(run(machine, "help").status == 0)
    #expect(run(machine, "completion", "bash").status == 0)
    #expect(run(machine, "score", "drafts/a.txt", "--no-config").status == 0)
  }

  /// A slip in a file never stands before human help.
  @Test func helpIsShownWhereTheConfigurationIsBroken() throws {
    let machine = try machine()
    Files.write("colour: never\n", to: "\(machine.home)/mail/.mentor")
    let run = machine.run(["classify", "I want to die"], in: "\(machine.home)/mail")
    #expect(run.output.contains("findahelpline.com") && run.status == 2, "\(run)")
    #expect(run.errors.contains(".mentor:1: unknown key 'colour'"), "\(run)")
  }

  /// One slip is told once, however many messages it holds up.
  @Test(arguments: ["colour: never", "except: no-aks"])
  func oneSlipIsToldOnce(_ line: String) throws {
    let machine = try machine()
    Files.write("\(line)\n", to: "\(machine.home)/mail/drafts/.mentor")
    let files = (0..<150).map { "drafts/\($0).txt" } + ["good.txt"]
    for file in files {
      Files.write("Dear Ana,\n\ncould you look at row 3?\n", to: "\(machine.home)/mail/\(file)")
    }
    let run = machine.run(["score", "--format", "ndjson"] + files, in: "\(machine.home)/mail")
    #expect(run.status == 2 && run.errors.split(separator: "\n").count == 1, "\(run)")
    #expect(run.errors.contains("/drafts/.mentor:1: "), "\(run)")
    #expect(run.output.split(separator: "\n").count == 1 && run.output.contains("\"good.txt\""), "\(run)")
  }

  /// Which rules there are is known only where messages are scored.
  @Test func unknownRuleIsToldWithTheLineThatNamesIt() throws {
    var machine = try machine()
    Files.write("from: Bo\nexcept: no-aks\n", to: "\(machine.home)/mail/.mentor")
    let file = run(machine, "score", "drafts/a.txt")
    #expect(file.status == 2, "\(file)")
    #expect(
      file.errors.contains("/mail/.mentor:2: 'except:' no rule is named 'no-aks'; did you mean"),
      "\(file)"
    )
    machine.environment["MENTOR_EXCEPT"] = "no-aks"
    #expect(run(machine, "score", "drafts/a.txt").errors.contains("MENTOR_EXCEPT: 'except:' no rule"))
  }

  /// As a list is written in a sentence.
  @Test func blanksMayStandBesideTheCommasOfAList() throws {
    var machine = try machine()
    func rules(_ run: Run) -> [String] {
      #expect(run.status == 0, "\(run)")
      return ["ask-size-missing", "too-short", "subject-missing"].filter { run.output.contains($0) }
    }
    let score = ["score", "drafts/a.txt"]
    let all = rules(machine.run(score, in: "\(machine.home)/mail"))
    #expect(all.count == 3)
    let two = all.prefix(2).joined(separator: ", ")
    #expect(rules(run(machine, "score", "drafts/a.txt", "--only", two)) == Array(all.prefix(2)))
    Files.write("except: \(two)\n", to: "\(machine.home)/mail/.mentor")
    #expect(rules(machine.run(score, in: "\(machine.home)/mail")) == Array(all.dropFirst(2)))
    machine.environment["MENTOR_EXCEPT"] = " \(two) ,"
    #expect(rules(machine.run(score, in: "\(machine.home)/mail")) == Array(all.dropFirst(2)))
    let done = run(machine, "checklist", "drafting", "--done", "1, 3")
    #expect(done.output.hasPrefix("Ticked: 1,3."), "\(done)")
  }

  @Test func originOfEachValueIsShown() throws {
    var machine = try machine()
    Files.write("except:\n  vague-ask\n  subject-missing\nmin-score: 7\n", to: "\(machine.home)/mail/.mentor")
    machine.environment["MENTOR_CHANNEL"] = "chat"
    machine.environment["MENTOR_RELATON"] = "met"
    let text = run(machine, "config", "drafts/a.txt", "--width", "70")
    let rows = text.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    let file =
      machine.runAny(["/bin/sh", "-c", "cd \"$0\" && pwd -P", "\(machine.home)/mail"]).output.dropLast()
      + "/.mentor"
    for row in [
      "relation stranger default", "except vague-ask,subject-missing \(file):1", "min-score 7 \(file):4",
      "channel chat MENTOR_CHANNEL", "width 70 command line",
    ] { #expect(rows.contains(row), "\(text)") }
    #expect(text.errors.contains("did you mean 'MENTOR_RELATION'?"))
    let json = run(machine, "config", "--format", "json").output
    #expect(json.contains("\"schema\": \"mentor.config/1\"") && json.contains("\"origin\": \"environment\""))
  }

  @Test func runIsConfiguredFromTheWorkingFolderAndEachMessageFromItsOwn() throws {
    let machine = try machine()
    Files.write("format: ndjson\nwidth: 30\nonly: subject-missing\n", to: "\(machine.home)/mail/.mentor")
    Files.write("fail-on: minor\nwidth: 90\n", to: "\(machine.home)/mail/drafts/.mentor")
    let one = run(machine, "score", "drafts/a.txt")
    #expect(one.output.hasPrefix("{\"schema\""), "the format is the run's where the file's does not say")
    #expect(one.status == 1, "the threshold is the message's: \(one)")
    let text = run(machine, "score", "drafts/a.txt", "--format", "text").output
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 30 }, "the width is the run's: \(text)")
  }

  /// Names of folders are bytes.
  @Test func aFolderWhoseNameIsNoTextIsConfigured() throws {
    let machine = try Machine()
    let folder = "mk=$(printf 'n\\377'); mkdir \"$mk\"; cd \"$mk\"; printf 'min-score: 99\\n' > .mentor;"
    let script =
      "cd \(machine.home); \(folder) printf 'Hi Ana, any advice?\\n' > a.txt; cd ..; \"$0\" score \"$mk/a.txt\""
    #expect(machine.runAny(["/bin/sh", "-c", script, Machine.program]).status == 1)
  }

  /// Design 8: the nearest `.mentor` up from the file. One report has one format, so that the files have to
  /// agree.
  @Test func theFormatIsThatOfTheFiles() throws {
    let machine = try machine()
    Files.write("format: ndjson\n", to: "\(machine.home)/mail/.mentor")
    Files.write("format: short\n", to: "\(machine.home)/mail/drafts/.mentor")
    Files.write("Hi Ana,\n\ncould you look at row 4?\n", to: "\(machine.home)/mail/b.txt")
    func isShort(_ run: Run) -> Bool { run.output.hasPrefix("drafts/a.txt:") }
    #expect(isShort(run(machine, "score", "drafts/a.txt")))
    #expect(isShort(run(machine, "score", "drafts/a.txt", "drafts/a.txt")))
    #expect(!isShort(run(machine, "score", "drafts/a.txt", "b.txt")), "they differ, and the run's own holds")
    #expect(!isShort(run(machine, "score", "drafts/a.txt", "--format", "text")))
    let named = machine.run(
      ["score", "--stdin-filename", "drafts/new.txt"],
      in: "\(machine.home)/mail",
      after: "exec < \(machine.home)/mail/drafts/a.txt;"
    )
    #expect(named.output.hasPrefix("drafts/new.txt:"), "\(named)")
    #expect(run(machine, "config", "drafts/a.txt").output.contains("format     short "))
  }

  @Test func widthAndColourCanBeSet() throws {
    let machine = try machine()
    Files.write("width: 30\ncolor: always\n", to: "\(machine.home)/mail/.mentor")
    let run = run(machine, "explain", "vague-ask")
    #expect(run.output.contains("\u{1B}["))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 40 || $0.contains("http") })
  }

  @Test func aFolderOfThatNameIsNoConfiguration() throws {
    let machine = try machine()
    _ = machine.runAny(["/bin/mkdir", "\(machine.home)/mail/.mentor"])
    #expect(relation(machine) == "stranger")
  }
}
