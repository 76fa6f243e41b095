import MentorText

/// The text of a page of HTML as a reader sees it: without tags, scripts and styles, with its paragraphs,
/// lists and quotations.
///
/// No browser: nothing is laid out or loaded, and what CSS hides is shown.
struct HTMLText {
  private let bytes: [UInt8]
  private var out = MappedBytes()
  /// Line breaks due before the next letter; nothing is due before the first one.
  private var breaks = 0
  private var blank: Range<Int>?
  private var isAtStart = true
  private var isKept = false
  private var depth = 0
  /// Ends that were looked for and do not come; they are not looked for again, so that broken pages take
  /// linear time too.
  private var missingEnds: Set<String> = []
  /// A tag that is never closed has been met, so that quotation marks are no longer heeded.
  private var hasOpenQuotes = false

  private static let deepestQuote = 5
  private static let dropped: Set = [
    "script", "style", "head", "title", "template", "svg", "object", "noscript",
  ]
  private static let script = Array("script".utf8)
  private static let paragraphs: Set = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "hr",
  ]
  private static let lines: Set = [
    "br", "div", "li", "tr", "dt", "dd", "section", "article", "header", "footer", "address", "figure",
    "body", "html",
    "center", "form", "main", "aside", "nav", "tbody", "thead",
  ]

  static func reduced(_ bytes: [UInt8]) -> MappedBytes {
    var text = HTMLText(bytes)
    text.run()
    return text.out
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() {
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == Ascii.less, let end = tag(at: place) {
        place = end
      } else if byte == Ascii.ampersand, let entity = HTMLEntity(bytes, at: place) {
        letter(from: entity.range) { $0.append(entity.scalar, from: entity.range) }
        place = entity.range.upperBound
      } else if byte <= Ascii.space {
        if isKept, byte == Ascii.newline {
          breaks += 1
        } else if isKept {
          keep(place)
        } else {
          blank = blank ?? place..<(place + 1)
        }
        place += 1
      } else {
        keep(place)
        place += 1
      }
    }
    if !out.bytes.isEmpty { out.append(Ascii.newline, from: bytes.count..<bytes.count) }
  }

  private mutating func keep(_ place: Int) {
    let bytes = bytes
    letter(from: place..<(place + 1)) { $0.copy(place..<(place + 1), of: bytes) }
  }

  /// Writes what is due and then a letter.
  private mutating func letter(from range: Range<Int>, _ write: (inout MappedBytes) -> Void) {
    let here = range.lowerBound..<range.lowerBound
    if isAtStart || breaks > 0 {
      if !isAtStart { for _ in 0..<min(breaks, 2) { newLine(from: here) } }
      if depth > 0 { out.append("> ", from: here) }
    } else if let blank {
      out.append(Ascii.space, from: blank)
    }
    (breaks, blank, isAtStart) = (0, nil, false)
    write(&out)
  }

  /// An empty line in a quotation is quoted too.
  private mutating func newLine(from here: Range<Int>) {
    if depth > 0, out.bytes.last == Ascii.newline { out.append(Ascii.greater, from: here) }
    out.append(Ascii.newline, from: here)
  }

  /// Carries out a tag, or passes over a comment.
  ///
  /// - Returns: where it ends; nil for a "<" that begins none.
  private mutating func tag(at place: Int) -> Int? {
    guard place + 1 < bytes.count else { return nil }
    let next = bytes[place + 1]
    if next == Ascii.exclamation || next == Ascii.question {
      let isComment = bytes[place...].starts(with: "<!--".utf8)
      return isComment
        ? end(of: "-->", after: place + 4) ?? place + 4 : end(of: ">", after: place) ?? place + 2
    }
    let isEnd = next == Ascii.slash
    let start = place + (isEnd ? 2 : 1)
    guard start < bytes.count, Ascii.isLetter(bytes[start]) else { return nil }
    let name = bytes[start...].prefix(12).prefix { Ascii.isLetter($0) || Ascii.isDigit($0) }.map(Ascii.lower)
    let tag = String(decoding: name, as: UTF8.self)
    guard let close = endOfTag(after: start + name.count) else { return nil }
    if !isEnd, Self.dropped.contains(tag), let end = endOfElement(tag, after: close) { return end }
    carryOut(tag, isEnd: isEnd, from: place..<close)
    return close
  }

  private mutating func carryOut(_ tag: String, isEnd: Bool, from range: Range<Int>) {
    if tag == "blockquote" {
      breaks = max(breaks, 2)
      depth = isEnd ? max(0, depth - 1) : min(depth + 1, Self.deepestQuote)
    } else if tag == "br" {
      breaks += 1
    } else if Self.paragraphs.contains(tag) {
      breaks = max(breaks, 2)
    } else if Self.lines.contains(tag) {
      breaks = max(breaks, 1)
    } else if tag == "td" || tag == "th" || tag == "img" {
      blank = blank ?? range.lowerBound..<range.lowerBound
    }
    if tag == "pre" { isKept = !isEnd }
    if tag == "li", !isEnd {
      letter(from: range) { $0.append("-", from: range) }
      blank = range.upperBound..<range.upperBound
    }
  }

  /// Behind the end tag of an element that is left out; a head ends where the body begins, too.
  private mutating func endOfElement(_ tag: String, after start: Int) -> Int? {
    let missing = "</\(tag)"
    guard !missingEnds.contains(missing) else { return nil }
    let (own, body) = (Array("/\(tag)".utf8), tag == "head" ? Array("body".utf8) : nil)
    var place = start
    while place < bytes.count {
      if bytes[place] == Ascii.less {
        if isTag(own, at: place) {
          let end = place + 1 + own.count
          return endOfTag(after: end) ?? end
        }
        if let body, isTag(body, at: place) { return place }
        // A script may write "<body>" as well.
        if body != nil, isTag(Self.script, at: place), let end = endOfElement("script", after: place + 1) {
          place = end - 1
        }
      }
      place += 1
    }
    missingEnds.insert(missing)
    return nil
  }

  /// A tag of this very name: "</header>" is none of "/head".
  private func isTag(_ name: [UInt8], at place: Int) -> Bool {
    let (start, end) = (place + 1, place + 1 + name.count)
    guard end <= bytes.count, bytes[start..<end].lazy.map(Ascii.lower).elementsEqual(name) else {
      return false
    }
    return end == bytes.count
      || !(Ascii.isLetter(bytes[end]) || Ascii.isDigit(bytes[end]) || bytes[end] == Ascii.hyphen)
  }

  /// Behind the ">" of a tag; one in quotation marks does not count.
  private mutating func endOfTag(after start: Int) -> Int? {
    guard !hasOpenQuotes else { return end(of: ">", after: start) }
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      if byte == Ascii.greater { return place + 1 }
      if byte == Ascii.quote || byte == Ascii.apostrophe, place > 0, bytes[place - 1] == Ascii.equals,
        let end = end(of: byte == Ascii.quote ? "\"" : "'", after: place + 1)
      {
        place = end
      } else {
        place += 1
      }
    }
    hasOpenQuotes = true
    return end(of: ">", after: start)
  }

  /// Behind the next place of a text, in any case of letters.
  private mutating func end(of text: String, after start: Int) -> Int? {
    guard !missingEnds.contains(text) else { return nil }
    let needle = Array(text.utf8)
    var place = start
    while place + needle.count <= bytes.count {
      if bytes[place] == needle[0],
        bytes[place..<(place + needle.count)].lazy.map(Ascii.lower).elementsEqual(needle)
      {
        return place + needle.count
      }
      place += 1
    }
    missingEnds.insert(text)
    return nil
  }
}
