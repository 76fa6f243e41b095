import MentorKit

/// `mentor score --input ndjson [FILE ...]`
enum ScoreStream {
  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    try InputKind.check(arguments)
    let arguments = try world.configured(arguments, for: Arguments.Word.input)
    let mentor = try world.mentor(arguments)
    let selection = try Selection(arguments, mentor)
    let dismissals = world.dismissals()
    let isShown = arguments.has("all")
    var stream = RecordStream(
      jobs: Jobs.count(arguments),
      Coach(mentor),
      apart: \.apart,
      options: try MessageOptions.told(by: arguments, &world)
    ) { record, file, coach in
      let whole = coach.score(record.text, options: record.options)
      // A record has no place of its own among the files, so that nothing can be stale.
      var met: Set<PassageKey> = []
      let verdict = Verdict(on: whole, selection, dismissals, isShown: isShown, met: &met)
      return .init(
        line: verdict.score.json(file: file, of: record),
        isBelow: verdict.isBelow,
        note: verdict.note
      )
    }
    var status = ExitStatus.done
    for file in try MessageFile.named(by: arguments, world) {
      do throws(Trouble) {
        let input = file.isInput ? world.input : try Input(opening: file)
        defer { if !file.isInput { input.close() } }
        let one = try stream.run(input, file: file, &world)
        if status != .trouble, one != .done { status = one }
      } catch {
        world.note(error.what)
        status = .trouble
      }
    }
    return status
  }
}
