/// Pictures that are made of several scalars: families, flags, skin tones.
enum Emoji {
  private static let flags: ClosedRange<UInt32> = 0x1F1E6...0x1F1FF
  private static let tones: ClosedRange<UInt32> = 0x1F3FB...0x1F3FF
  private static let tags: ClosedRange<UInt32> = 0xE0020...0xE007F
  private static let keycap: UInt32 = 0x20E3
  private static let joiner: UInt32 = 0x200D
  private static let variants: ClosedRange<UInt32> = 0xFE0E...0xFE0F

  /// Where the picture that begins at `start` ends: its variants, tones and tags, and what is joined to it.
  ///
  /// - Source: Unicode Technical Standard 51, "Unicode Emoji", definitions ED-15 and ED-16.
  static func end(of bytes: [UInt8], from start: Int) -> Int {
    let first = Scalars.decode(bytes, at: start)
    var place = start + first.length
    if flags.contains(first.scalar.value), let next = scalar(bytes, at: place),
      flags.contains(next.scalar.value)
    {
      return place + next.length
    }
    while let next = scalar(bytes, at: place) {
      let value = next.scalar.value
      if variants.contains(value) || tones.contains(value) || tags.contains(value) || value == keycap {
        place += next.length
      } else if value == joiner, let joined = scalar(bytes, at: place + next.length),
        Scalars.classify(joined.scalar) == .emoji
      {
        place += next.length + joined.length
      } else {
        break
      }
    }
    return place
  }

  private static func scalar(_ bytes: [UInt8], at place: Int) -> Decoded? {
    place < bytes.count && bytes[place] >= 0x80 ? Scalars.decode(bytes, at: place) : nil
  }
}
