import MentorText
import Testing

@testable import MentorKit

/// What holds for every brief, whatever stands in it.
struct DrafterPropertyTests {
  static let book = DraftBook.builtIn

  /// Words as both sides are compared: letters and digits, in small letters.
  private static func words(_ text: String) -> Set<String> {
    Set(
      text.unicodeScalars.split { !$0.properties.isAlphabetic && !$0.properties.numericType.isSome }
        .map { String(String.UnicodeScalarView($0)).lowercased() }
    )
  }

  private static let fixedWords = Dictionary(
    uniqueKeysWithValues: book.kinds.map { ($0.id, fixedWords(of: $0)) }
  )

  private static func fixedWords(of kind: DraftKind) -> Set<String> {
    let wordings = kind.parts.values.flatMap { $0.say + $0.gap }
    let texts = wordings.flatMap(\.pieces).map { if case .text(let text) = $0 { text } else { "" } }
    return words(
      (texts + book.fields.map(\.gap) + ["Subject:", RunningAnswer.conjunction]).joined(separator: " ")
    )
  }

  private func brief(_ dice: inout Dice, isTame: Bool) -> (Brief, raw: String) {
    var brief = Brief(channel: dice.pick(Self.book.channels).id)
    var raw: [String] = []
    for field in Self.book.fields.shuffled(using: &dice) where dice.roll(3) > 0 {
      let text = isTame ? dice.tameText() : dice.hostileText()
      raw.append(text)
      brief[field.id] = Answer(text)
    }
    return (brief, raw.joined(separator: "\n"))
  }

  @Test(arguments: 0..<20)
  func nothingIsInventedAndGapsAreExact(_ hundred: Int) {
    for seed in (hundred * 100)..<(hundred * 100 + 100) {
      var dice = Dice(seed: UInt64(seed))
      let isTame = dice.roll(2) == 0
      let kind = dice.pick(Self.book.kinds)
      let (brief, raw) = brief(&dice, isTame: isTame)
      let draft = Drafter().draft(brief, kind: kind)

      let invented = Self.words(draft.text).subtracting(Self.words(raw)).subtracting(
        Self.fixedWords[kind.id] ?? []
      )
      #expect(invented.isEmpty, "seed \(seed): \(invented.sorted()) in:\n\(draft.text)")

      let missing = kind.needs.filter { id in
        guard let answer = brief[id], let field = Self.book.field(id) else { return true }
        return answer.saysNothing && field.form != .name
      }
      let open = Set(draft.gaps.map(\.field))
      #expect(open.isSubset(of: missing), "seed \(seed)")
      if draft.channel.limit == nil { #expect(open == Set(missing), "seed \(seed):\n\(draft.text)") }
      for gap in draft.gaps { #expect(draft.text.contains(gap.slot), "seed \(seed): \(gap.field)") }
      #expect(!draft.body.contains("  ") && !draft.body.contains("\n\n\n"), "seed \(seed):\n\(draft.body)")
      if seed % 10 == 0 {
        #expect(draft == Drafter().draft(brief, kind: kind), "seed \(seed): not the same twice")
      }

      if seed % 8 == 0 { readsBack(draft, isTame: isTame, seed) }
    }
  }

  /// The program takes its own drafts for messages, and sees each open place.
  private func readsBack(_ draft: Draft, isTame: Bool, _ seed: Int) {
    let reading = draft.text.reading(draft.options)
    if isTame {
      #expect(!reading.message.body.isEmpty, "seed \(seed):\n\(draft.text)")
      #expect((reading.message.subject != nil) == draft.channel.hasSubject, "seed \(seed):\n\(draft.text)")
    }
    let score = draft.score()
    guard !draft.gaps.isEmpty else { return }
    #expect(draft.verdict(of: score) == .notYet, "seed \(seed)")
    if isTame {
      #expect(score.verdict != .ready, "seed \(seed)")
      let slots = score.findings.filter { $0.rule == "template-residue" }.count
      let shown = draft.gaps.reduce(0) { $0 + draft.text.ranges(of: $1.slot).count }
      #expect(slots >= shown, "seed \(seed): \(slots) of \(shown) seen in\n\(draft.text)")
    }
  }
}

extension Optional {
  var isSome: Bool { self != nil }
}

extension Draft {
  static func == (left: Draft, right: Draft) -> Bool { left.text == right.text && left.gaps == right.gaps }
}
