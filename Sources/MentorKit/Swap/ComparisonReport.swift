/// What some messages have in common, two by two.
package struct ComparisonReport: Sendable {
  private let files: [String]
  private let pairs: [(first: Int, second: Int, comparison: Comparison)]

  /// For each two messages, unless all are asked for.
  private static let passagesShown = 3

  /// - Parameters:
  ///   - files: what the messages are called, in their order.
  ///   - messages: as many.
  package init(files: [String], messages: [ComparedMessage]) {
    self.files = files
    pairs = Comparison.pairs(of: messages)
  }

  /// The largest share of any two messages to different readers, 0...1.
  package var sameShare: Double {
    pairs.filter { $0.comparison.verdict != .sameReader }.map(\.comparison.sameShare).max() ?? 0
  }

  /// - Parameter isWhole: every pair and every passage, not only what needs a look.
  package func text(_ look: Look, isWhole: Bool) -> String {
    var page = Wrapped(look)
    let shown = pairs.filter { isWhole || $0.comparison.verdict.isAmiss }
    for pair in shown {
      write(
        pair.comparison,
        "\(Printable.text(files[pair.first])) and \(Printable.text(files[pair.second]))",
        isWhole,
        to: &page
      )
      page.add("")
    }
    let count = pairs.count { $0.comparison.verdict.isAmiss }
    page.add(
      count == 0
        ? "\(files.count) messages, each written to its reader."
        : "\(count) of \(pairs.count.counted("pair")) to look at. What is said to both of two readers is worth a sentence of their own."
    )
    return page.text
  }

  private func write(_ comparison: Comparison, _ names: String, _ isWhole: Bool, to page: inout Wrapped) {
    let percent = Int((comparison.sameShare * 100).rounded())
    page.add(
      "\(names): \(percent) % the same, \(comparison.verdict.words)",
      style: comparison.verdict.isAmiss ? .problem : .heading
    )
    let (first, second) = (comparison.first, comparison.second)
    for passage in comparison.passages.prefix(isWhole ? .max : Self.passagesShown) {
      let line = first.places.place(of: passage.first).line
      let other = second.places.place(of: passage.second).line
      let words = Score.passage(passage.first, of: first.text)
      page.add("Lines \(line) and \(other): \"\(Printable.text(words))\"", indent: 2, hanging: 4)
    }
    let left = comparison.passages.count - Self.passagesShown
    if !isWhole, left > 0 { page.add("\(left.counted("passage")) more with --all", indent: 2) }
  }

  /// As JSON, `mentor.compare/1`. Offsets are UTF-8 bytes, half-open.
  package var json: String {
    let objects = pairs.map { Self.object($0.comparison, [files[$0.first], files[$0.second]]) }
    return JSON.object([("schema", .string("mentor.compare/1")), ("pairs", .array(objects))]).text(
      pretty: true
    )
  }

  private static func object(_ comparison: Comparison, _ files: [String]) -> JSON {
    let both = [comparison.first, comparison.second]
    return .object([
      ("files", .array(files.map { .string($0) })),
      ("readers", .array(both.map { JSON($0.reader) })),
      ("verdict", .string(comparison.verdict.rawValue)),
      ("same_share", .number(comparison.sameShare)),
      ("passages", .array(comparison.passages.map { passage($0.first, $0.second, both) })),
    ])
  }

  private static func passage(_ first: Range<Int>, _ second: Range<Int>, _ both: [ComparedMessage]) -> JSON {
    .object([
      ("text", .string(String(decoding: both[0].text[first], as: UTF8.self))),
      ("places", .array(zip([first, second], both).map { .object($1.places.place(of: $0).members) })),
    ])
  }
}

extension Comparison.Verdict {
  /// Worth a look.
  fileprivate var isAmiss: Bool { self == .copies || self == .alike }

  fileprivate var words: String {
    switch self {
    case .copies: "copies: with the names exchanged they read the same"
    case .alike: "much alike"
    case .own: "each its own"
    case .sameReader: "to the same reader"
    }
  }
}
