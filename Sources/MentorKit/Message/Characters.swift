import MentorText

/// The characters that a channel counts against its limit.
///
/// - Unit: Unicode scalars; a line break is one, however it is written.
enum Characters {
  static func count(in text: some Sequence<UInt8>) -> Int { text.count(where: begins) }

  /// Whether a character begins with a byte of UTF-8.
  static func begins(with byte: UInt8) -> Bool { byte & 0xC0 != 0x80 && byte != Ascii.carriageReturn }
}
