import MentorKit

/// Scores files, one after the other or several at once, and writes what it finds in their order.
struct FileScorer: Sendable {
  /// What a file, or all of them, came to.
  struct Result: Sendable {
    /// Messages that were scored.
    var count = 0
    var isBelow = false
    var hasTrouble = false
    /// Why the configuration of a file cannot be followed. Many files may have it in common.
    var fault: String?

    mutating func add(_ other: Result) {
      count += other.count
      isBelow = isBelow || other.isBelow
      hasTrouble = hasTrouble || other.hasTrouble
    }
  }

  /// A file that somebody else has scored, to be written in its turn.
  private struct Finished: Sendable {
    let result: Result
    let out: [UInt8]
    let errors: [UInt8]
    let entries: [ScoreReport.Entry]
  }

  /// Files that are under way together: what they come to is held until all of them are done. Own judgement,
  /// not measured.
  private static let together = 128

  private let arguments: Arguments
  private let mentor: Mentor
  private let dismissals: DismissalBook
  /// What is known of the reader.
  private let about: String?
  private var coach: Coach
  var output: ScoreOutput

  init(_ arguments: Arguments, mentor: Mentor, dismissals: DismissalBook, about: String?, isBatch: Bool) {
    self.arguments = arguments
    self.mentor = mentor
    self.dismissals = dismissals
    self.about = about
    coach = Coach(mentor)
    output = ScoreOutput(arguments, by: mentor, isBatch: isBatch)
  }

  /// The same for another thread.
  private var apart: FileScorer {
    FileScorer(arguments, mentor: mentor.apart, dismissals: dismissals, about: about, isBatch: output.isBatch)
  }

  mutating func score(_ file: Arguments.Word, _ world: inout World) -> Result {
    let result = scored(file, &world)
    if let fault = result.fault { world.note(fault) }
    return result
  }

  private mutating func scored(_ file: Arguments.Word, _ world: inout World) -> Result {
    let name = file.isInput ? arguments.word("stdin-filename") ?? file : file
    return score(name, &world) { world throws(Trouble) in
      try MessageFile.read(file, as: name, &world)
    }
  }

  mutating func score(_ example: BuiltInMessage, _ world: inout World) -> Result {
    let result = score(Arguments.Word(example.file), &world) { _ in
      Mailbag(example.text, name: example.file)
    }
    if let fault = result.fault { world.note(fault) }
    return result
  }

  private mutating func score(
    _ file: Arguments.Word,
    _ world: inout World,
    read: (inout World) throws(Trouble) -> Mailbag
  ) -> Result {
    var result = Result()
    let own: Arguments
    let selection: Selection
    do throws(Trouble) {
      own = try world.configured(arguments, for: file)
      selection = try Selection(own, mentor)
    } catch {
      return Result(hasTrouble: true, fault: error.what)
    }
    do throws(Trouble) {
      let options = MessageOptions.told(by: own, about: about)
      let bag = try read(&world)
      output.isBatch = output.isBatch || bag.count > 1
      var met: Set<PassageKey> = []
      let status = MessageFile.forEach(in: bag, of: file, &world) { message, name, world in
        let whole = coach.score(message, options: options)
        let verdict = Verdict(on: whole, selection, dismissals, isShown: own.has("all"), met: &met)
        result.isBelow = result.isBelow || verdict.isBelow
        if let note = verdict.note { world.note("\(name.text): \(note)") }
        output.add(verdict.score, of: name, &world)
        result.count += 1
      }
      result.hasTrouble = status == .trouble
      dismissals.noteStale(in: file, met: met, &world)
    } catch {
      world.note(error.what)
      result.hasTrouble = true
    }
    return result
  }

  mutating func scoreAll(_ files: [Arguments.Word], _ world: inout World) -> Result {
    var crew = Crew(Jobs.count(arguments), (scorer: self, world: world.held)) { hand in
      (scorer: hand.scorer.apart, world: hand.world)
    }
    var progress = Progress(world)
    var all = Result()
    var faults: Set<String> = []
    for start in stride(from: 0, to: files.count, by: Self.together) {
      let part = files[start..<min(start + Self.together, files.count)]
      let finished = crew.results(of: part.count) { place, hand in
        hand.scorer.finished(part[start + place], &hand.world)
      }
      progress.erase(&world)
      for file in finished {
        if let fault = file.result.fault, faults.insert(fault).inserted { world.note(fault) }
        world.err.write(file.errors)
        world.out.write(file.out)
        output.add(file.entries)
        all.add(file.result)
      }
      if !world.out.isTerminal { progress.show(part.endIndex, of: files.count, &world) }
    }
    progress.erase(&world)
    return all
  }

  private mutating func finished(_ file: Arguments.Word, _ world: inout World) -> Finished {
    let result = scored(file, &world)
    return Finished(
      result: result,
      out: world.out.taken(),
      errors: world.err.taken(),
      entries: output.takeEntries()
    )
  }
}
