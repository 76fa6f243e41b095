import Testing

@testable import MentorText

/// What is found eight bytes at a time is what is found one by one, wherever it stands.
struct ByteSearchTests {
  /// Bytes that differ from each other by one or in the highest bit, of all lengths and beginnings around
  /// eight.
  private static let bytes = (0..<40).map { kinds[$0 * 5 % 8 ^ $0 / 11] }
  private static let kinds: [UInt8] = [0, 1, 10, 11, 127, 128, 138, 255]

  @Test func byteIsFoundWhereItStandsFirst() {
    for first in Self.bytes.indices {
      for end in first...Self.bytes.count {
        for byte: UInt8 in [0, 1, 10, 128, 138, 255, 33] {
          let place = Self.bytes[first..<end].firstIndex(of: byte) ?? end
          #expect(Self.bytes.place(of: byte, in: first..<end) == place)
        }
      }
    }
  }

  @Test func whatIsCalledASCIIIsASCII() {
    let ascii = [UInt8](repeating: 0x7F, count: 30)
    for odd in ascii.indices {
      var bytes = ascii
      bytes[odd] = 0x80
      for first in bytes.indices {
        let end = bytes.endOfASCII(in: first..<bytes.count)
        #expect(bytes[first..<end].allSatisfy { $0 < 0x80 })
        let rest = first <= odd ? odd : bytes.count
        #expect((rest - 7...rest).contains(end))
      }
    }
  }
}
