import Testing

@testable import mentor

/// Lines from a pipe, however they are cut on their way.
struct LineStreamTests {
  private struct Pipe {
    let reading: Int32
    let writing: Int32

    init() throws {
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { throw SystemFailure(what: "pipe", number: errno) }
      (reading, writing) = (ends[0], ends[1])
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }
  }

  private func texts(_ batch: LineStream.Batch) -> [String] {
    batch.lines.map { $0.isTooLong ? "too long" : String(decoding: batch.bytes[$0.range], as: UTF8.self) }
  }

  @Test(arguments: 0..<200)
  func anySplitGivesTheSameLines(_ seed: Int) throws {
    var random = RandomArgumentsTests.Words(seed: UInt64(seed))
    let lines = (0..<random.number(below: 30)).map { number in
      String(repeating: "é\(number) ", count: random.number(below: 9))
    }
    let isClosed = random.number(below: 2) == 0
    var bytes = Array(lines.joined(separator: "\n").utf8)
    if isClosed, !lines.isEmpty { bytes.append(10) }
    let pipe = try Pipe()
    defer { close(pipe.reading) }
    var stream = LineStream(Input(descriptor: pipe.reading), name: "in")
    var seen: [String] = []
    var numbers: [Int] = []
    func take(_ batch: LineStream.Batch?) {
      guard let batch else { return }
      seen += texts(batch)
      numbers += batch.lines.map(\.number)
    }
    while !bytes.isEmpty {
      let piece = bytes.prefix(1 + random.number(below: 40))
      bytes.removeFirst(piece.count)
      Files.write(Array(piece), to: pipe.writing)
      // Where a whole line has been written, it is given without waiting for more.
      if piece.contains(10), random.number(below: 2) == 0 {
        take(try stream.next { Issue.record("it waits although a line is there") })
      }
    }
    close(pipe.writing)
    while let batch = try stream.next(waiting: {}) { take(batch) }
    let expected = isClosed || lines.last != "" ? lines : Array(lines.dropLast())
    #expect(seen == expected)
    #expect(numbers == Array(1..<(expected.count + 1)))
  }

  @Test func aLineThatNeverEndsIsPassedOver() throws {
    let pipe = try Pipe()
    defer { close(pipe.reading) }
    let long = String(repeating: "x", count: 1000)
    Files.write(Array("a\n\(long)\nb\n\(long)\(long)".utf8), to: pipe.writing)
    close(pipe.writing)
    var stream = LineStream(Input(descriptor: pipe.reading), name: "in", most: 100)
    var seen: [String] = []
    while let batch = try stream.next(waiting: {}) { seen += texts(batch) }
    #expect(seen == ["a", "too long", "b", "too long"])
  }

  @Test func itSaysThatItWaitsBeforeItDoes() throws {
    let pipe = try Pipe()
    defer { close(pipe.reading) }
    var stream = LineStream(Input(descriptor: pipe.reading), name: "in")
    var waits = 0
    let batch = try stream.next {
      waits += 1
      Files.write(Array(waits == 1 ? "half".utf8 : " a line\n".utf8), to: pipe.writing)
    }
    #expect(waits == 2 && batch.map(texts) == ["half a line"])
    close(pipe.writing)
  }

  @Test func whatCannotBeReadIsTrouble() {
    #expect(throws: Trouble.self) {
      var stream = LineStream(Input(descriptor: 999), name: "in")
      _ = try stream.next(waiting: {})
    }
  }
}
