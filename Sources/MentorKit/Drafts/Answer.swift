import MentorText

/// What a writer answered to one question, made fit for a message: no control characters, no doubled blanks,
/// no empty lines.
public struct Answer: Equatable, Sendable {
  /// None of them is empty; blanks stand single and not at an end.
  public let lines: [String]

  /// - Parameter raw: as it was written; line breaks part lines.
  public init(_ raw: String) {
    var lines = [""]
    for scalar in raw.unicodeScalars {
      switch scalar.value {
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: lines.append("")
      case 0..<0x20, 0x20, 0x7F..<0xA0, 0x061C, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB,
        0xE0000...0xE007F:
        lines[lines.count - 1].unicodeScalars.append(" ")
      default:
        let isBlank = Scalars.classify(scalar) == .space && !scalar.isASCII
        lines[lines.count - 1].unicodeScalars.append(isBlank ? " " : scalar)
      }
    }
    // A blank stays one with an accent behind it.
    self.lines = lines.map {
      $0.unicodeScalars.split(separator: " ").map { String($0) }.joined(separator: " ")
    }
    .filter { !$0.isEmpty }
  }

  /// The lines as one paragraph.
  public var text: String { lines.joined(separator: " ") }

  /// Nothing was left of what was written.
  public var isEmpty: Bool { lines.isEmpty }

  /// Says that there is nothing to say, "none", "nothing yet" or "-", or stops before it says anything:
  /// "Because."
  var saysNothing: Bool {
    let words = text.split(separator: " ").map { word in
      String(
        String.UnicodeScalarView(
          word.unicodeScalars.drop(while: Self.isMark).reversed()
            .drop(while: Self.isMark).reversed()
        )
      )
    }
    .filter { !$0.isEmpty }.map { FoldedHash.of($0) }
    return words.isEmpty
      || words.count <= 6 && words.contains(where: Self.isNothing)
        && words.allSatisfy { Self.isNothing($0) || WordSet.noAnswerFillers.contains($0) }
  }

  private static func isNothing(_ word: UInt64) -> Bool {
    WordSet.nothings.contains(word) || WordSet.noAnswers.contains(word)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation:
      true
    default: false
    }
  }
}
