import MentorText

/// A letter that HTML writes as a name or a number: "&eacute;", "&#8217;".
struct HTMLEntity {
  let range: Range<Int>
  let scalar: Unicode.Scalar

  private static let longest = 12

  init?(_ bytes: [UInt8], at start: Int) {
    let end = min(bytes.count, start + Self.longest)
    var place = start + 1
    while place < end,
      Ascii.isLetter(bytes[place]) || Ascii.isDigit(bytes[place]) || bytes[place] == Ascii.hash
    { place += 1 }
    let name = String(decoding: bytes[(start + 1)..<place], as: UTF8.self)
    let isClosed = place < bytes.count && bytes[place] == Ascii.semicolon
    range = start..<(place + (isClosed ? 1 : 0))
    if name.hasPrefix("#") {
      guard let scalar = Self.numbered(name.dropFirst()) else { return nil }
      self.scalar = scalar
    } else {
      guard isClosed, let scalar = Self.named[name] else { return nil }
      self.scalar = scalar
    }
  }

  private static func numbered(_ digits: Substring) -> Unicode.Scalar? {
    let isHex = digits.first == "x" || digits.first == "X"
    guard let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits) else { return nil }
    if let byte = UInt8(exactly: value), (0x80...0x9F).contains(byte) { return Charset.windows(byte) }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// Names that mail uses: all of Latin-1, and the marks of typography.
  ///
  /// - Source: HTML 4.01, section 24.
  private static let named: [String: Unicode.Scalar] = {
    var all: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "OElig": "Œ", "oelig": "œ", "Scaron": "Š",
      "scaron": "š",
      "Yuml": "Ÿ", "fnof": "ƒ", "circ": "ˆ", "tilde": "˜", "ensp": "\u{2002}", "emsp": "\u{2003}",
      "thinsp": "\u{2009}",
      "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}", "rlm": "\u{200F}", "ndash": "–", "mdash": "—",
      "lsquo": "‘",
      "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "dagger": "†", "Dagger": "‡",
      "bull": "•",
      "hellip": "…", "permil": "‰", "prime": "′", "Prime": "″", "lsaquo": "‹", "rsaquo": "›", "euro": "€",
      "trade": "™",
      "larr": "←", "rarr": "→", "harr": "↔", "minus": "−", "asymp": "≈", "ne": "≠", "le": "≤", "ge": "≥",
      "infin": "∞",
      "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "lambda": "λ", "mu": "μ", "pi": "π",
      "sigma": "σ", "omega": "ω",
    ]
    for (place, name) in latin.split(whereSeparator: \.isWhitespace).enumerated() {
      all[String(name)] = Unicode.Scalar(UInt8(160 + place))
    }
    return all
  }()

  /// U+00A0 to U+00FF, in order.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro
    para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
    Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave
    Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml
    igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute
    thorn yuml
    """
}
