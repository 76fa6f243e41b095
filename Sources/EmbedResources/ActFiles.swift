import MentorText

/// How asks of each kind are graded, `Resources/acts`: a Swift value for each file, so that no start has to
/// read one.
///
///     clear:
///       2 ask-broad @own 6
///       1 ask-broad
///
/// A line is a grade and what it takes: readings that must be heard, and measures ("@own") with the number
/// that they must reach.
struct ActFiles {
  private let acts: [(name: String, clear: [Step], doable: [Step])]

  /// What it takes is Swift already.
  private struct Step {
    let grade: Int
    let terms: [String]
  }

  /// - Parameter readings: the names of all readings.
  /// - Throws: `RecordError` with file and line of the first line that cannot be read.
  init(_ files: [NamedRecord], readings: Set<String>) throws(RecordError) {
    acts = try files.map { named throws(RecordError) in
      let keys = ["title", "clear", "doable"]
      let fields = try RecordBlock(named, keys: keys, required: keys)
      func steps(_ key: String) throws(RecordError) -> [Step] {
        try fields.values(key).map { value throws(RecordError) in
          guard let step = Self.step(value.text.words, readings) else {
            let what =
              "expected a grade from 0 to 2, readings, and measures such as '@own 3': '\(value.text)'"
            throw fields.error(what, line: value.line)
          }
          return step
        }
      }
      return (named.name, try steps("clear"), try steps("doable"))
    }
  }

  /// What Swift calls them.
  private static let measures = Set(AskMeasure.allCases.map { SwiftLiteral.name("\($0)") })

  private static func step(_ words: [String], _ readings: Set<String>) -> Step? {
    guard let grade = words.first.flatMap({ Int($0) }), (0...2).contains(grade) else { return nil }
    var terms: [String] = []
    var rest = words.dropFirst()
    while let word = rest.popFirst() {
      if word.hasPrefix("@") {
        let measure = SwiftLiteral.name(String(word.dropFirst()))
        guard measures.contains(measure) else { return nil }
        let least = rest.first.flatMap { Int($0) }
        if least != nil { rest.removeFirst() }
        terms.append(".least(\(least ?? 1), .\(measure))")
      } else if readings.contains(word) {
        terms.append(".heard(.\(SwiftLiteral.name(word)))")
      } else {
        return nil
      }
    }
    return Step(grade: grade, terms: terms)
  }

  var swift: String {
    """
    /// The files of Resources/acts.
    extension AskScale {
      init(of act: AskAct) {
        switch act {
    \(acts.map { "    case .\(SwiftLiteral.name($0.name)): self = Self.\(SwiftLiteral.name($0.name))\n" }.joined())\
        }
      }

    \(acts.map(value).joined())}

    """
  }

  private func value(_ act: (name: String, clear: [Step], doable: [Step])) -> String {
    """
      private static let \(SwiftLiteral.name(act.name)) = AskScale(
        clear: [\(list(act.clear))],
        doable: [\(list(act.doable))]
      )

    """
  }

  private func list(_ steps: [Step]) -> String {
    steps.map { "Step(grade: \($0.grade), terms: [\($0.terms.joined(separator: ", "))])" }.joined(
      separator: ", "
    )
  }
}
