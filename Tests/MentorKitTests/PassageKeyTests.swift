import Testing

@testable import MentorKit

/// What a dismissal is keyed on.
struct PassageKeyTests {
  private func passage(_ rule: String, of marked: String) -> PassageKey {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map { Array($0.utf8) }
    let range = parts[0].count..<(parts[0].count + parts[1].count)
    let finding = Finding(
      texts: RuleTexts(id: rule, title: "", say: "", why: "", source: ""),
      severity: .minor,
      letter: .real,
      points: 0,
      range: range,
      advice: nil
    )
    return PassageKey(finding, in: parts.flatMap(\.self))
  }

  private static let text = "Hi Ana. I'd like |to pick your brain| on loaders. Best"

  @Test(arguments: [
    "Hello. I'd like |to pick your brain| on loaders. Bye",
    "Hi Ana. I’d like |to pick your brain| on loaders. Best",
    "Hi Ana.\r\nI'd like\r\n|to pick\r\nyour brain| on loaders! Best",
    "HI ANA. I'D LIKE |TO PICK YOUR BRAIN| ON LOADERS. BEST",
    "I'd like |to pick, your brain| (on loaders).",
  ])
  func samePassage(_ marked: String) {
    #expect(passage("a", of: marked) == passage("a", of: Self.text))
  }

  @Test(arguments: [
    "Hi Ana. I'd like |to pick her brain| on loaders. Best",
    "Hi Ana. I'd hate |to pick your brain| on loaders. Best",
    "Hi Ana. I'd like |to pick your brain| on boats. Best",
    "Hi Ana. I'd like to |pick your brain| on loaders. Best",
  ])
  func anotherPassage(_ marked: String) {
    #expect(passage("a", of: marked) != passage("a", of: Self.text))
  }

  @Test func anotherRuleIsAnotherPassage() {
    #expect(passage("b", of: Self.text) != passage("a", of: Self.text))
    #expect(passage("a", of: Self.text).text.count == 16)
  }

  @Test func placeWhereSomethingIsMissingIsKnownByTheWordsBeforeIt() {
    let here = passage("a", of: "One. Could you look at row three of it||\n\nBest, Lena")
    #expect(here == passage("a", of: "Two. Could you look at row three of it||\n\nYours"))
    #expect(here != passage("a", of: "One. Could you look at row four of it||"))
  }
}
