/// Whoever looks ahead in bytes, perhaps beyond their end.
protocol ByteReader {
  var bytes: [UInt8] { get }
}

extension ByteReader {
  /// The byte at a place; 0 before the first and behind the last.
  func byte(at place: Int) -> UInt8 { place < bytes.count && place >= 0 ? bytes[place] : 0 }
}
