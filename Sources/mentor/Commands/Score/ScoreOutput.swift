import MentorKit

/// Writes scores in a format: as they come where each stands for itself, else when all are there.
struct ScoreOutput {
  enum Format: String, CaseIterable {
    case text, json, ndjson, short, sarif, github, rdjsonl, markdown, html

    /// What the end of a file's name asks for.
    init?(fileNamed name: String) {
      guard let end = name.lastIndex(of: "."), end > name.startIndex else { return nil }
      switch name[end...].lowercased() {
      case ".json": self = .json
      case ".ndjson", ".jsonl": self = .ndjson
      case ".short": self = .short
      case ".sarif": self = .sarif
      case ".rdjsonl": self = .rdjsonl
      case ".md", ".markdown": self = .markdown
      case ".html", ".htm": self = .html
      default: return nil
      }
    }
  }

  private let arguments: Arguments
  private let format: Format
  /// Several messages are scored, so that each is named.
  var isBatch: Bool
  private let mentor: Mentor
  private var report: ScoreReport

  /// - Parameter mentor: the one that makes the scores.
  init(_ arguments: Arguments, by mentor: Mentor, isBatch: Bool) {
    self.arguments = arguments
    self.mentor = mentor
    report = ScoreReport(by: mentor, version: Program.version)
    self.isBatch = isBatch
    let named = arguments.text("out").flatMap(Format.init(fileNamed:))
    let told: Format? = arguments.choice("format")
    // The name of this run's file says more than a habit.
    format = (arguments.tells("format") ? told ?? named : named ?? told) ?? .text
  }

  mutating func add(_ whole: Score, of file: MessageName, _ world: inout World) {
    // A card is for the person who wrote: a mailbox holds the letters of many, and what several files came to
    // may go to anybody, unless it is read where it was asked for.
    let isRead = !isBatch || file.number == nil && format == .text && world.out.isTerminal
    let card = isRead ? CareGate.open(whole.care, arguments) : nil
    if let card, isApart(world) { world.err.write(card.text(width: world.width)) }
    // Nothing is advised where it comes alone; the data for another program stay whole, for a list without
    // anything would tell of a card.
    let isKept = card?.comesAlone == true && format == .short
    let score = isKept ? whole.selecting { _ in false } : whole
    let entry = ScoreReport.Entry(file: file, score: score)
    var alone: ScoreReport { ScoreReport([entry], by: mentor, version: Program.version) }
    switch format {
    case .text: write(score, card, file: isBatch ? file.text : nil, &world)
    case .ndjson:
      score.json(file: file.text, pretty: false) { world.out.write($0) }
      world.out.write("\n")
    case .short: world.out.write(alone.shortLines)
    case .rdjsonl: world.out.write(alone.reviewdogLines)
    case .json, .sarif, .github, .markdown, .html: report.entries.append(entry)
    }
  }

  /// What waits for the end of the run; it is given away.
  mutating func takeEntries() -> [ScoreReport.Entry] {
    defer { report.entries.removeAll() }
    return report.entries
  }

  mutating func add(_ entries: [ScoreReport.Entry]) { report.entries += entries }

  /// - Parameter isComplete: every file could be read.
  mutating func finish(isComplete: Bool, _ world: inout World) {
    report.isComplete = isComplete
    switch format {
    case .text, .ndjson, .short, .rdjsonl: return
    case .json where isBatch:
      Score.json(report.entries.map { ($0.file.text, $0.score) }) { world.out.write($0) }
      world.out.write("\n")
    // Says itself that something could not be read.
    case .sarif: world.out.write(report.sarif)
    case _ where report.entries.isEmpty: return
    case .json:
      report.entries[0].score.json(file: report.entries[0].file.text, pretty: true) { world.out.write($0) }
      world.out.write("\n")
    case .github: world.out.write(report.githubAnnotations)
    case .markdown: world.out.write(report.markdown(goesOn: isBatch || arguments.has("continue")))
    case .html: world.out.write(report.page(goesOn: isBatch || arguments.has("continue")))
    }
  }

  private func write(_ score: Score, _ card: CareCard?, file: String?, _ world: inout World) {
    let alone = file == nil ? Score.waits : Score.waits + "\n"
    if card != nil, let file { world.out.write("\(Printable.text(file)):\n") }
    guard CareGate.passes(card, arguments, alone: alone, &world.out, width: world.width) else { return }
    world.out.write(
      ScoreText(
        score: score,
        file: file,
        isWhole: arguments.has("all"),
        goesOn: isBatch && card == nil || arguments.has("continue")
      ).text(world.look(arguments))
    )
    if file != nil { world.out.write("\n") }
  }

  /// A card stands on standard error: what goes into a file is not before anybody's eyes, an editor shows its
  /// list and what comes beside it, and what other programs read never carries a card, so that it is for a
  /// terminal alone, and in no log.
  private func isApart(_ world: World) -> Bool {
    switch format {
    case .text, .html, .markdown: arguments.has("out")
    case .short: true
    case .json, .ndjson, .sarif, .github, .rdjsonl: world.err.isTerminal
    }
  }
}
