import MentorKit

/// `mentor classify --input ndjson`
enum ClassifyStream {
  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    try InputKind.check(arguments)
    guard arguments.operands.isEmpty || arguments.operands == [Arguments.Word.input] else {
      throw Trouble("'--input ndjson' reads standard input; '<' reads a file")
    }
    _ = try MessageFile.named(by: arguments, world)
    var stream = RecordStream(
      jobs: Jobs.count(arguments),
      Classifier.builtIn,
      apart: \.self,
      options: nil
    ) { record, _, classifier in
      .init(line: classifier.classification(of: record.text).json(of: record))
    }
    return try stream.run(world.input, file: Arguments.Word.input, &world)
  }
}
