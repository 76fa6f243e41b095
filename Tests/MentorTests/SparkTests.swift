import Testing

/// The program behind the pipe of Apache Spark: what scales out gives what one process gives.
struct SparkTests {
  private static let python = "\(TestFolder.package())/.build/spark-tools/python"

  private static let isWanted = getenv("MENTOR_SPARK") != nil
  private static let isThere = access("\(python)/pyspark", R_OK) == 0 && Machine.has("java")

  @Test(
    .enabled(if: isWanted, "it takes half a minute; MENTOR_SPARK=1 runs it"),
    .enabled(
      if: !isWanted || isThere,
      "Spark or Java is not installed; MENTOR_SPARK=1 .ci/tools sets them up"
    )
  )
  func aPartitionedDataSetIsScoredAsByOneProcess() throws {
    var machine = try Machine.withProgramOnPath()
    machine.environment["PYTHONPATH"] = Self.python
    machine.environment["PATH"] = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let script = "\(TestFolder.package())/Tests/Spark/pipe.py"
    let run = machine.runAny(["/usr/bin/env", "python3", script, Machine.program, "400", "5"])
    #expect(
      run.status == 0 && run.output.contains("400 records") && run.output.contains("in 5 partitions"),
      "\(run)"
    )
    #expect(run.output.hasSuffix("the same, byte by byte\n"), "\(run)")
  }
}
