import MentorText

/// The text of a header field: lines joined, encoded words (RFC 2047) as the letters they stand for, control
/// characters as blanks.
struct HeaderText {
  private let bytes: [UInt8]

  /// - Source: RFC 2047 allows 75 bytes; longer words are met, endless ones are text.
  private static let longestWord = 1000

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func decoded(_ range: Range<Int>) -> MappedBytes {
    var out = MappedBytes()
    let isWestern = Charset.guess(Array(bytes[range])) != .utf8
    var blanks: Range<Int>?
    // Neighbours of one charset are one text: a letter may be cut where a word was full.
    var words: [EncodedWord] = []
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = bytes[place]
      if byte <= Ascii.space || byte == 127 {
        blanks = (blanks?.lowerBound ?? place)..<(place + 1)
        place += 1
        continue
      }
      let word = byte == Ascii.equals ? EncodedWord(bytes, at: place, before: range.upperBound) : nil
      let isBehindWord = !words.isEmpty
      if word == nil || words.last?.charset != word?.charset {
        EncodedWord.write(words, to: &out)
        words = []
      }
      // Blanks between two encoded words only part lines; at the beginning they mean nothing.
      if let blanks, !out.bytes.isEmpty, word == nil || !isBehindWord {
        out.append(Ascii.space, from: blanks)
      }
      blanks = nil
      if let word {
        words.append(word)
        place = word.range.upperBound
      } else if byte >= 0x80, isWestern {
        out.append(Charset.windows1252.scalar(byte), from: place..<(place + 1))
        place += 1
      } else {
        out.copy(place..<(place + 1), of: bytes)
        place += 1
      }
    }
    EncodedWord.write(words, to: &out)
    return out
  }

  /// "=?utf-8?Q?caf=C3=A9?="
  private struct EncodedWord {
    let range: Range<Int>
    private let text: Range<Int>
    private let bytes: [UInt8]
    let charset: Charset?
    private let isQuoted: Bool

    init?(_ bytes: [UInt8], at start: Int, before end: Int) {
      let end = min(end, start + HeaderText.longestWord)
      guard start + 1 < end, bytes[start + 1] == Ascii.question,
        let second = bytes[(start + 2)..<end].firstIndex(of: Ascii.question), second + 2 < end,
        bytes[second + 2] == Ascii.question
      else { return nil }
      let encoding = Ascii.lower(bytes[second + 1])
      guard encoding == 98 || encoding == 113 else { return nil }
      var close = second + 3
      while close + 1 < end, bytes[close] != Ascii.question || bytes[close + 1] != Ascii.equals { close += 1 }
      guard close + 1 < end else { return nil }
      self.bytes = bytes
      text = (second + 3)..<close
      range = start..<(close + 2)
      isQuoted = encoding == 113
      // A language may follow the name: "utf-8*en" (RFC 2231).
      let name = bytes[(start + 2)..<second].prefix { $0 != Ascii.star }
      charset = Charset(named: String(decoding: name, as: UTF8.self))
    }

    /// The text of neighbours of one charset.
    static func write(_ words: [EncodedWord], to out: inout MappedBytes) {
      guard let charset = words.first.map(\.charset) else { return }
      var raw = MappedBytes()
      for word in words { word.decoded.write(to: &raw) { $0 } }
      var text = Decoding(raw.bytes, [raw.layer])
      text.take { (charset ?? Charset.guess($0)).decoded($0) }
      text.write(to: &out) { $0 < Ascii.space || $0 == 127 ? Ascii.space : $0 }
    }

    /// The bytes of the charset.
    private var decoded: Decoding {
      let raw = bytes[text].map { isQuoted && $0 == Ascii.underscore ? Ascii.space : $0 }
      var word = Decoding(raw, [Layer(shift: text.lowerBound, count: text.count)])
      word.take { (isQuoted ? TransferEncoding.quotedPrintable : .base64).decoded($0) }
      return word
    }
  }
}

extension Decoding {
  /// Appends each byte, with where it comes from.
  fileprivate func write(to out: inout MappedBytes, _ change: (UInt8) -> UInt8) {
    for (place, byte) in bytes.enumerated() {
      out.append(change(byte), from: layers.reduce(place..<(place + 1)) { $1.cover($0) })
    }
  }
}
