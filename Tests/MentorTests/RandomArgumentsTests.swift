import Testing

@testable import mentor

/// No command line ends in anything but 0, 1 or 2.
struct RandomArgumentsTests {
  /// Words that make sense, words that nearly do, and words that do not.
  struct Words {
    private var state: UInt64
    private let known: [String]

    init(seed: UInt64) {
      state = seed
      let specs = Program.root.all()
      var words =
        specs.flatMap { [$0.spec.name] + $0.spec.aliases }
        + specs.flatMap { $0.spec.options.map { "--\($0.name)" } }
      words += specs.flatMap { $0.spec.options.compactMap { $0.short.map { "-\($0)" } } }
      for values in specs.flatMap({ $0.spec.options.map(\.values) + $0.spec.operands.map(\.values) }) {
        words += values.names ?? []
      }
      // What writes files into the working folder or starts an editor is left to the runs as processes.
      known = words.filter { !["--out", "-o", "--edit"].contains($0) }
    }

    mutating func number(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }

    private static let odd = [
      "", "-", "--", "---", "-=", "--=", "=", "-5", "1.5", "nan", "99999999999999999999", "\u{1B}[31m", "日本",
      "a\nb", "'", "\"",
      "/dev/null", "/nonexistent", "/", "vague-ask", "vauge-ask", "Ana Ruiz", "2026-11-30", "next Friday",
      "x=y", ",", "a,b",
    ]

    mutating func list() -> [Arguments.Word] {
      (0..<number(below: 7)).map { _ in
        switch number(below: 10) {
        case 0...5: return Arguments.Word(known[number(below: known.count)])
        case 6, 7: return Arguments.Word(Self.odd[number(below: Self.odd.count)])
        case 8:
          return Arguments.Word(
            "\(known[number(below: known.count)])=\(Self.odd[number(below: Self.odd.count)])"
          )
        default: return Arguments.Word(slipped(known[number(below: known.count)]))
        }
      }
    }

    /// A word with a slip in it, sometimes no UTF-8.
    private mutating func slipped(_ word: String) -> [UInt8] {
      var bytes = Array(word.utf8)
      let place = number(below: bytes.count)
      switch number(below: 3) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(UInt8(1 + number(below: 255)), at: place)
      default: bytes.swapAt(place, bytes.count - 1)
      }
      // No cluster of letters may turn into "-o", which writes.
      return bytes.first == 45 && bytes.contains(111) && bytes.dropFirst().first != 45 ? [45] : bytes
    }
  }

  @Test func twoThousandRandomCommandLinesEndWell() throws {
    let machine = try Machine()
    var words = Words(seed: 20_261_125)
    var counts: [Int32: Int] = [:]
    for _ in 0..<2000 {
      let list = words.list()
      let input = open("/dev/null", O_RDONLY | O_CLOEXEC)
      defer { close(input) }
      var world = World(
        out: Output(descriptor: nil),
        err: Output(descriptor: nil),
        input: Input(descriptor: input),
        environment: ["HOME": machine.home, "MENTOR_TODAY": "2026-11-25", "COLUMNS": "80"]
      )
      let status = Program.run(list, &world).rawValue
      counts[status, default: 0] += 1
      if status == 2 { #expect(!world.err.pending.isEmpty, "\(list.map(\.text)) fails without a word") }
    }
    #expect(counts[0, default: 0] > 100 && counts[2, default: 0] > 100, "\(counts)")
  }

  @Test func threeHundredRandomProcessesEndWell() throws {
    let machine = try Machine()
    var words = Words(seed: 7)
    for round in 0..<300 {
      var list = words.list().map(\.text).filter { !$0.contains("\0") }
      if round % 10 == 0 {
        list.insert(["--out", "-ox", "--edit", "-io"][round / 10 % 4], at: list.count / 2)
      }
      let run = machine.run(list, in: machine.home)
      #expect([0, 1, 2].contains(run.status), "\(list): \(run)")
    }
  }
}
