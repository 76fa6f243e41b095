import Testing

@testable import MentorKit

/// A bad message stays a bad one, whatever is put on its surface.
struct GamingTests {
  static let atMost = 6

  @Test func thereAreEnoughMessagesAndEdits() {
    #expect(SampleMessage.bad.count >= 10)
    #expect(CosmeticEdit.all.count >= 30)
    #expect(Set(CosmeticEdit.all.map(\.description)).count == CosmeticEdit.all.count)
  }

  @Test(arguments: SampleMessage.bad)
  func badMessageIsNotNearlyReady(_ message: SampleMessage) { #expect(message.score().verdict == .notYet) }

  @Test(arguments: SampleMessage.bad)
  func cosmeticEditsDoNotMakeABadMessageAGoodOne(_ message: SampleMessage) {
    var coach = Coach(.builtIn)
    let before = coach.score(Array(message.text.utf8)).points ?? 100
    for edit in CosmeticEdit.all {
      let changed = edit.apply(message.text)
      #expect(changed != message.text, "\(edit)")
      let after = coach.score(Array(changed.utf8))
      #expect((after.points ?? 0) <= before + Self.atMost, "\(edit): \(changed)")
      #expect(after.verdict == .notYet, "\(edit): \(changed)")
    }
  }
}
