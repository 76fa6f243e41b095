import Testing

@testable import MentorKit

/// A bad message stays a bad one, whatever is put on its surface.
struct GamingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let message: SampleMessage
    let edit: CosmeticEdit
    var testDescription: String { "\(message.name): \(edit)" }
  }

  static let atMost = 6
  static let cases = SampleMessage.bad.flatMap { message in
    CosmeticEdit.all.map { Case(message: message, edit: $0) }
  }

  @Test func thereAreEnoughMessagesAndEdits() {
    #expect(SampleMessage.bad.count >= 10)
    #expect(CosmeticEdit.all.count >= 30)
    #expect(Set(CosmeticEdit.all.map(\.description)).count == CosmeticEdit.all.count)
  }

  @Test(arguments: SampleMessage.bad)
  func badMessageIsNotNearlyReady(_ message: SampleMessage) { #expect(message.score().verdict == .notYet) }

  @Test(arguments: cases)
  func cosmeticEditDoesNotMakeABadMessageAGoodOne(_ test: Case) {
    let changed = test.edit.apply(test.message.text)
    #expect(changed != test.message.text)
    let before = test.message.score()
    let after = changed.score()
    #expect((after.points ?? 0) <= (before.points ?? 0) + Self.atMost, "\(changed)")
    #expect(after.verdict == .notYet, "\(changed)")
  }
}
