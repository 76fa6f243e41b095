import Testing

@testable import MentorKit

/// Lines and columns in the units that formats count in.
struct RegionTests {
  @Test(arguments: [
    ("abc", "b", (1, 2, 1, 3), (1, 2, 1, 3)),
    ("äöü b", "b", (1, 8, 1, 9), (1, 5, 1, 6)),
    ("👩‍👧 b\r\nx", "b", (1, 13, 1, 14), (1, 5, 1, 6)),
    ("a\r\nüb c\r\nd", "b c\r\nd", (2, 3, 3, 2), (2, 2, 3, 2)),
    ("\n\n\nx", "x", (4, 1, 4, 2), (4, 1, 4, 2)),
  ])
  func columnsAreCountedInBytesOrInScalars(
    _ text: String,
    _ passage: String,
    _ bytes: (Int, Int, Int, Int),
    _ scalars: (Int, Int, Int, Int)
  ) throws {
    let all = Array(text.utf8)
    let start = try #require(
      all.indices.first { all[$0...].starts(with: passage.utf8) }
    )
    let range = start..<(start + passage.utf8.count)
    func numbers(_ region: Region) -> [Int] {
      [region.line, region.column, region.endLine, region.endColumn]
    }
    let regions = Regions(Places(all, nil))
    #expect(numbers(regions.bytes(range)) == [bytes.0, bytes.1, bytes.2, bytes.3])
    #expect(numbers(regions.scalars(range)) == [scalars.0, scalars.1, scalars.2, scalars.3])
  }

  /// The counts that are kept every so many bytes change nothing.
  @Test func aLongLineIsCountedToTheEnd() {
    let text = String(repeating: "é😀x", count: 2000)
    let regions = Regions(Places(Array(text.utf8), nil))
    var bytes = 0
    for (place, scalar) in text.unicodeScalars.enumerated() {
      #expect(regions.scalars(bytes..<bytes).column == place + 1)
      bytes += UTF8.width(scalar)
    }
    #expect(regions.scalars(bytes..<bytes).endColumn == 6001)
  }

  @Test func anEmptyMessageHasAPlaceToo() {
    #expect(Regions(Places([], nil)).scalars(0..<0) == Region(line: 1, column: 1, endLine: 1, endColumn: 1))
  }
}
