import MentorText

/// What a part of a mail holds, as its Content-Type says it (RFC 2045, section 5, with the parameters of RFC
/// 2231).
struct ContentType: Sendable {
  /// In lower case: "text", "multipart".
  let type: String
  let subtype: String
  private let parameters: [String: String]

  static let plain = ContentType("text/plain")

  init(_ value: String) {
    var pieces = Self.pieces(of: value)[...]
    let names = (pieces.popFirst() ?? "").trimmed.lowercased().split(
      separator: "/",
      omittingEmptySubsequences: false
    )
    // What cannot be read is plain text (RFC 2045, section 5.2).
    let isGood = names.count == 2 && !names[0].isEmpty && !names[1].isEmpty
    type = isGood ? String(names[0]).trimmed : "text"
    subtype = isGood ? String(names[1]).trimmed : "plain"
    parameters = Self.parameters(in: pieces)
  }

  /// The value of a parameter.
  subscript(name: String) -> String? { parameters[name] }

  /// Parts between semicolons, those in quotation marks left alone and the marks taken away.
  private static func pieces(of value: String) -> [String] {
    var pieces = [""]
    var isQuoted = false
    var isEscaped = false
    var depth = 0
    for character in value {
      if isEscaped {
        pieces[pieces.count - 1].append(character)
        isEscaped = false
      } else if character == "\\", isQuoted {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, character == "(" {
        depth += 1
      } else if !isQuoted, character == ")", depth > 0 {
        depth -= 1
      } else if depth > 0 {
        continue
      } else if !isQuoted, character == ";" {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces
  }

  private static func parameters(in pieces: ArraySlice<String>) -> [String: String] {
    var parameters: [String: String] = [:]
    for piece in pieces {
      guard let equals = piece.firstIndex(of: "=") else { continue }
      let name = piece[..<equals].trimmed.lowercased()
      let value = piece[piece.index(after: equals)...].trimmed
      guard let star = name.firstIndex(of: "*") else {
        if parameters[name] == nil { parameters[name] = value }
        continue
      }
      // "boundary*0", "boundary*1*": what is cut over several parameters comes in their order.
      let text = name.hasSuffix("*") ? decoded(value) : value
      parameters[String(name[..<star]), default: ""] += text
    }
    return parameters
  }

  /// "utf-8'en'caf%C3%A9" without the names before it and with its bytes.
  private static func decoded(_ value: String) -> String {
    let parts = value.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    let text = Array((parts.count == 3 ? String(parts[2]) : value).utf8)
    var bytes: [UInt8] = []
    var place = 0
    while place < text.count {
      if text[place] == Ascii.percent, place + 2 < text.count,
        let high = TransferEncoding.hex(text[place + 1]),
        let low = TransferEncoding.hex(text[place + 2])
      {
        bytes.append(high << 4 | low)
        place += 3
      } else {
        bytes.append(text[place])
        place += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
