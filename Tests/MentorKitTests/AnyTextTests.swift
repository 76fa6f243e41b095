import MentorText
import Testing

@testable import MentorKit

/// What holds for any bytes at all; the fuzzer tries the same with more patience.
struct AnyTextTests {
  private static let broken: [[UInt8]] = [
    [0xFF], [0xC3], [0xE2, 0x82], [0x80], [0xF0, 0x9F, 0x91], [0xED, 0xA0, 0x80], [0xC0, 0x80],
    [0xF4, 0x90, 0x80, 0x80],
    [0], [0x1B],
  ]

  /// Words, marks and scripts, in every second text with bytes that are no UTF-8.
  private func text(_ seed: Int) -> [UInt8] {
    var dice = Dice(seed: UInt64(seed))
    var bytes = Array("\(dice.pick(["", "Dear Ana,\n\n", "> "]))\(dice.hostileText())".utf8)
    guard seed % 2 == 1 else { return bytes }
    for _ in 0..<dice.roll(6) {
      bytes.insert(contentsOf: dice.pick(Self.broken), at: dice.roll(bytes.count + 1))
    }
    return bytes
  }

  /// A place where a character of good UTF-8 would be cut in two.
  private func isInsideCharacter(_ place: Int, _ bytes: [UInt8]) -> Bool {
    guard place > 0, place < bytes.count else { return false }
    return (max(0, place - 3)..<place).contains { place < $0 + Scalars.decode(bytes, at: $0).length }
  }

  @Test(arguments: 0..<200)
  func whatIsFoundLiesOnBordersOfCharactersWithinTheText(_ seed: Int) {
    let bytes = text(seed)
    let score = Mentor.builtIn.score(bytes)
    var classifier = Classifier.builtIn
    let reasons = classifier.classification(of: bytes).ranking.flatMap(\.because)
    let ranges =
      score.findings.map(\.range) + score.strengths.map(\.range) + score.asks.map(\.range)
      + score.swap.anchors.map(\.range) + reasons.map(\.range)
    for range in ranges {
      #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count)
      #expect(
        !isInsideCharacter(range.lowerBound, bytes) && !isInsideCharacter(range.upperBound, bytes),
        "\(range)"
      )
    }
    if let points = score.points {
      #expect(score.findings.reduce(0) { $0 + $1.points } == 100 - points)
    }
  }

  /// What was read before changes nothing.
  @Test func theOrderOfMessagesChangesNothing() {
    var coach = Coach(.builtIn)
    let texts = (0..<40).map(text)
    let first = texts.map { coach.score($0).json(file: "-", pretty: false) }
    let backwards = texts.reversed().map { coach.score($0).json(file: "-", pretty: false) }
    #expect(first == backwards.reversed())
    #expect(first == texts.map { Mentor.builtIn.score($0).json(file: "-", pretty: false) })
  }
}
