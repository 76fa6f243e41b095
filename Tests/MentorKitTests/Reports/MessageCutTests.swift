import Testing

@testable import MentorKit

struct MessageCutTests {
  private func blocks(_ text: String) -> [String] {
    let cut = MessageCut(text: Array(text.utf8))
    return cut.blocks.map { cut.string($0) }
  }

  @Test(arguments: [
    ("a\nb\n\nc", ["a\nb", "c"]), ("\r\n\r\na\r\nb\r\n \t\r\nc\r\n", ["a\nb", "c"]), ("", []), ("\n \n", []),
    ("\u{FEFF}a", ["a"]), ("a\rb", ["a\rb"]), ("  a  \n", ["  a  "]),
  ])
  func blankLinesPartBlocks(_ text: String, _ expected: [String]) { #expect(blocks(text) == expected) }

  @Test(arguments: 0..<200)
  func piecesAreTheWholeRange(_ seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let start = dice.roll(20)
    let range = start..<(start + 1 + dice.roll(20))
    let places = (0..<dice.roll(8)).map { _ in dice.roll(50) }
    let pieces = MessageCut.pieces(of: range, at: places)
    #expect(pieces.first?.lowerBound == range.lowerBound && pieces.last?.upperBound == range.upperBound)
    for (left, right) in zip(pieces, pieces.dropFirst()) { #expect(left.upperBound == right.lowerBound) }
    for place in places where place > range.lowerBound && place < range.upperBound {
      #expect(pieces.contains { $0.lowerBound == place })
    }
  }
}
