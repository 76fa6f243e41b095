/// A finding with the label that ties its passage to its advice.
struct PageNote: Sendable {
  let finding: Finding
  /// "1" is the weightiest problem, "a" the first strength.
  let label: String
  /// It is a strength.
  let isGood: Bool
  /// The first note of the same rule, if this is not it: its reason is told there.
  let first: String?
  /// Its points are told.
  let isMeasured: Bool
  /// What the ids of the message begin with, so that several messages fit on one page.
  let prefix: String

  /// Where the advice stands on the page.
  var id: String { "\(prefix)note-\(label)" }

  /// How the passage is marked.
  var style: String { isGood ? "good" : finding.severity.rawValue }

  private var weight: String { isGood ? "good" : finding.weight(isMeasured: isMeasured) }

  /// All notes of a score: problems by weight, then strengths.
  ///
  /// - Parameter isMeasured: points are told.
  static func all(of score: Score, prefix: String, isMeasured: Bool = true) -> [PageNote] {
    var first: [String: String] = [:]
    func note(_ finding: Finding, _ label: String, isGood: Bool) -> PageNote {
      defer { first[finding.rule] = first[finding.rule] ?? label }
      return PageNote(
        finding: finding,
        label: label,
        isGood: isGood,
        first: first[finding.rule],
        isMeasured: isMeasured,
        prefix: prefix
      )
    }
    return score.findings.enumerated().map { note($1, String($0 + 1), isGood: false) }
      + score.strengths.enumerated().map { note($1, letters($0), isGood: true) }
  }

  /// "a" to "z", then "aa" and so on.
  private static func letters(_ number: Int) -> String {
    let last = String(UnicodeScalar(UInt8(97 + number % 26)))
    return number < 26 ? last : letters(number / 26 - 1) + last
  }

  /// The small link behind the passage.
  var reference: HTML {
    "<sup class=\"ref\"><a id=\"\(prefix)at-\(label)\" href=\"#\(id)\" aria-label=\"Note \(label)\">\(label)</a></sup>"
  }

  /// The advice.
  ///
  /// - Parameters:
  ///   - passage: its words; nil where something is missing.
  ///   - isInText: there is a link in the message to go back to.
  func advice(passage: String?, at region: Region, isInText: Bool) -> HTML {
    let line: HTML =
      isInText ? "<a href=\"#\(prefix)at-\(label)\">line \(region.line)</a>" : "line \(region.line)"
    let place: HTML =
      "data-rule=\"\(finding.rule)\" data-line=\"\(region.line)\" data-column=\"\(region.column)\""
    let quote: HTML = passage.map { "<p class=\"quote\" dir=\"auto\">\($0)</p>\n" } ?? ""
    return """
      <li class="note \(style)" id="\(id)" \(place)>
      <p class="head"><b>\(label)</b> \(line), \(weight)</p>
      \(quote)<p class="say">\(finding.say)</p>
      \(reason)</li>

      """
  }

  private var reason: HTML {
    if let first {
      return "<p class=\"why\">Why: see <a href=\"#\(prefix)note-\(first)\">\(first)</a>.</p>\n"
    }
    let why: HTML = "<p class=\"why\">\(finding.why)</p>\n"
    let source: HTML = "<p class=\"source\">\(finding.source)</p>"
    if isGood {
      return "<details><summary>\(finding.rule): why, and source</summary>\n\(why)\(source)</details>\n"
    }
    return "\(why)<details><summary>\(finding.rule): source</summary>\(source)</details>\n"
  }
}
