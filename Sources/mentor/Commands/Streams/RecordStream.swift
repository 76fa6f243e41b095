import MentorKit
import MentorText

/// Answers records line by line and in their order, for as long as some come in. Only what is there already
/// is held in memory.
struct RecordStream<Hand: Sendable> {
  /// What one record came to.
  struct Answer: Sendable {
    let line: String
    var isBelow = false
    /// Said of the record beside its answer.
    var note: String?
  }

  private struct Reply: Sendable {
    let line: String
    let isBelow: Bool
    /// Said on standard error.
    let note: RecordError?
    let isFault: Bool

    /// - Parameters:
    ///   - file: as it is shown.
    ///   - number: of the line.
    init(_ answer: Answer, _ file: String, _ number: Int) {
      line = answer.line
      isBelow = answer.isBelow
      note = answer.note.map { RecordError(file: file, line: number, what: $0) }
      isFault = false
    }

    /// To a record that cannot be read.
    init(_ record: MessageRecord, _ file: String) {
      line = record.fault(file: file) ?? ""
      isBelow = false
      note = record.fault
      isFault = true
    }
  }

  /// Fewer lines, of fewer bytes together, are answered sooner than another thread begins.
  private static var little: (lines: Int, bytes: Int) { (8, 1 << 13) }
  /// Lines that are under way together: an answer is held until all of them are there, and is longer than
  /// what it answers.
  private static var together: Int { 64 }

  private var crew: Crew<Hand>
  private let options: ScoreOptions?
  private let answer: @Sendable (MessageRecord, _ file: String, inout Hand) -> Answer

  /// - Parameters:
  ///   - apart: makes another hand that shares little with the first one.
  ///   - options: what holds for a record that does not say otherwise; nil where nothing is said beside a
  ///     text.
  init(
    jobs: Int,
    _ hand: Hand,
    apart: @escaping @Sendable (Hand) -> Hand,
    options: ScoreOptions?,
    _ answer: @escaping @Sendable (MessageRecord, _ file: String, inout Hand) -> Answer
  ) {
    crew = Crew(jobs, hand, apart: apart)
    self.options = options
    self.answer = answer
  }

  /// - Parameter file: "-" for standard input.
  /// - Returns: how the run ends.
  /// - Throws: `Trouble` when the lines cannot be read.
  mutating func run(_ input: Input, file: Arguments.Word, _ world: inout World) throws(Trouble) -> ExitStatus
  {
    let name = file.isInput ? "standard input" : file.text
    var stream = LineStream(input, name: name)
    var isBelow = false
    var hasTrouble = false
    func flush() {
      world.out.flush()
      world.err.flush()
    }
    while world.out.failure == 0, let batch = try stream.next(waiting: flush) {
      for start in stride(from: 0, to: batch.lines.count, by: Self.together) where world.out.failure == 0 {
        let part = start..<min(start + Self.together, batch.lines.count)
        for reply in replies(to: part, of: batch, file.text, Printable.text(name)).compactMap(\.self) {
          world.out.write(line: reply.line)
          isBelow = isBelow || reply.isBelow
          hasTrouble = hasTrouble || reply.isFault
          if let note = reply.note { world.note(note.description) }
        }
      }
    }
    return hasTrouble ? .trouble : isBelow ? .belowThreshold : .done
  }

  /// One for each line; none for a blank one.
  private mutating func replies(
    to part: Range<Int>,
    of batch: LineStream.Batch,
    _ file: String,
    _ name: String
  ) -> [Reply?] {
    let lines = batch.lines[part]
    let bytes = (lines.last?.range.upperBound ?? 0) - (lines.first?.range.lowerBound ?? 0)
    let isLittle = part.count < Self.little.lines && bytes < Self.little.bytes
    return crew.results(of: part.count, alone: isLittle) { [options, answer] place, hand in
      let line = batch.lines[part.lowerBound + place]
      if line.isTooLong {
        let fault = RecordError(file: name, line: line.number, what: "is longer than a line may be")
        return Reply(MessageRecord(fault: fault), file)
      }
      guard !batch.bytes[line.range].isBlank else { return nil }
      let record = MessageRecord(
        batch.bytes,
        in: line.range,
        options: options,
        file: name,
        line: line.number
      )
      if record.fault != nil { return Reply(record, file) }
      return Reply(answer(record, file, &hand), name, line.number)
    }
  }
}
