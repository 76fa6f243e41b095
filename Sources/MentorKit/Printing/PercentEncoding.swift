import MentorText

/// Bytes inside a URI (RFC 3986).
enum PercentEncoding {
  /// Letters, digits and "-._~" stay; every other byte becomes "%" and two digits.
  ///
  /// - Parameter plain: further characters that stay.
  static func text(_ bytes: some Sequence<UInt8>, also plain: String) -> String {
    let free = Set("-._~".utf8).union(plain.utf8)
    let hex = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in bytes {
      if Ascii.isLetter(byte) || Ascii.isDigit(byte) || free.contains(byte) {
        out.append(byte)
      } else {
        out += [Ascii.percent, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
