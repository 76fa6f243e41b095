import MentorText

/// Somebody who writes or gets a mail.
public struct Correspondent: Equatable, Sendable {
  /// As the mail gives it; nil where only the address stands.
  public let name: String?
  /// Without brackets; empty if there is none.
  public let address: String
}

extension Correspondent {
  /// The people of a From or To field (RFC 5322, section 3.4), of a group its members.
  static func all(in value: Range<Int>, of bytes: [UInt8]) -> [Correspondent] {
    var all: [Correspondent] = []
    var start = value.lowerBound
    var place = start
    var open = 0
    var isQuoted = false
    func add(_ end: Int) {
      if let one = Correspondent(start..<end, bytes) { all.append(one) }
    }
    while place < value.upperBound {
      let byte = bytes[place]
      if byte == Ascii.backslash, isQuoted || open > 0 {
        place += 1
      } else if byte == Ascii.quote, open == 0 {
        isQuoted.toggle()
      } else if !isQuoted {
        if byte == Ascii.open { open += 1 } else if byte == Ascii.close { open = max(0, open - 1) }
        if open == 0, byte == Ascii.comma || byte == Ascii.semicolon {
          add(place)
          start = place + 1
        } else if open == 0, byte == Ascii.colon {
          start = place + 1
        }
      }
      place += 1
    }
    add(value.upperBound)
    return all
  }

  private init?(_ range: Range<Int>, _ bytes: [UInt8]) {
    let text = HeaderText(bytes)
    func string(_ part: Range<Int>) -> String {
      String(decoding: text.decoded(part).bytes, as: UTF8.self).trimmed
    }
    if let less = bytes[range].lastIndex(of: Ascii.less) {
      let close = bytes[less..<range.upperBound].firstIndex(of: Ascii.greater) ?? range.upperBound
      address = string((less + 1)..<close)
      name = Self.plain(string(range.lowerBound..<less), besides: address)
    } else if let open = bytes[range].firstIndex(of: Ascii.open) {
      let close = bytes[open..<range.upperBound].lastIndex(of: Ascii.close) ?? range.upperBound
      address = string(range.lowerBound..<open)
      name = Self.plain(string((open + 1)..<close), besides: address)
    } else {
      let whole = string(range)
      let isAddress = whole.contains("@")
      address = isAddress ? whole : ""
      name = isAddress ? nil : Self.plain(whole, besides: "")
    }
    if address.isEmpty, name == nil { return nil }
  }

  /// Without quotation marks and escapes; nil for what is no name: nothing, or the address once more.
  private static func plain(_ phrase: String, besides address: String) -> String? {
    var name = ""
    var isEscaped = false
    for character in phrase {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else if character != "\"" || isEscaped {
        name.append(character)
        isEscaped = false
      }
    }
    name = name.trimmed
    if name.hasPrefix("'"), name.hasSuffix("'"), name.count > 2 { name = String(name.dropFirst().dropLast()) }
    return name.isEmpty || name.contains("@") || name.lowercased() == address.lowercased() ? nil : name
  }
}
