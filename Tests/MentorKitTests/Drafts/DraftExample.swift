import MentorText

@testable import MentorKit

/// A brief inside a kind's record and what it must give: the proof of the record.
struct DraftExample: Sendable {
  private static let results = ["gives", "gaps"]
  /// What begins a block that is no example.
  private static let others = ["part", "field"]

  private let block: [Record.Field]

  private init(_ block: [Record.Field]) { self.block = block }

  static func all(of kind: DraftKind) -> [DraftExample] {
    let record = try! Resources.record(kind.id, in: "drafts").record
    return record.blocks.filter { !others.contains($0[0].key) }.map(DraftExample.init)
  }

  var line: Int { block[0].line }
  var values: [Record.Field] { block.filter { !Self.results.contains($0.key) } }
  /// The paragraphs of the message.
  var gives: [String] { texts("gives").map(\.withLineBreaks) }
  /// Fields that are missing, in order.
  var gaps: [String] { texts("gaps").flatMap(\.words) }

  private func texts(_ key: String) -> [String] {
    block.first { $0.key == key }?.values.map(\.text) ?? []
  }
}
