import Testing

@testable import mentor

/// Options say the same wherever they stand.
struct OptionOrderTests {
  private static let options: [[[String]]] = [
    [
      ["--to", "Ana Ruiz"], ["--relation=met"], ["--format", "json"], ["-a"],
      ["--only", "vague-ask,too-long"], ["FILE"],
    ],
    [
      ["--channel=chat"], ["-f", "short"], ["--min-score", "99"], ["--no-config"], ["FILE"], ["FILE"],
      ["-j2"],
    ],
    [
      ["--kind", "thanks"], ["--format=ndjson"], ["--from=Lena"], ["--except", "vague-ask"], ["FILE"],
      ["--color", "never"],
    ],
  ]

  @Test(arguments: 0..<60)
  func anyOrderOfOptionsGivesTheSame(_ seed: Int) throws {
    let machine = try Machine()
    let file = "\(machine.home)/m.txt"
    Files.write("Dear Ana,\n\nany advice?\n\nThanks,\nLena\n", to: file)
    var random = RandomArgumentsTests.Words(seed: UInt64(seed))
    let groups = Self.options[seed % Self.options.count]
    var shuffled = groups
    for place in shuffled.indices { shuffled.swapAt(place, random.number(below: shuffled.count)) }
    func run(_ groups: [[String]]) -> (mentor.ExitStatus, [UInt8], [UInt8]) {
      var world = World(
        out: Output(descriptor: nil),
        err: Output(descriptor: nil),
        input: Input(descriptor: -1),
        environment: ["HOME": machine.home, "COLUMNS": "80"]
      )
      let words = ["score"] + groups.flatMap { $0 }.map { $0 == "FILE" ? file : $0 }
      return (Program.run(words.map { Arguments.Word($0) }, &world), world.out.pending, world.err.pending)
    }
    let (told, other) = (run(groups), run(shuffled))
    #expect(told.0 != .trouble && !told.1.isEmpty, "\(String(decoding: told.2, as: UTF8.self))")
    #expect(told == other, "\(shuffled)")
  }
}
