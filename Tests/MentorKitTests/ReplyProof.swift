import MentorText

@testable import MentorKit

/// A request inside the record of a reply that gets this reply: the proof of the record.
struct ReplyProof {
  let message: String
  let role: Role?
  let elsewhere: String?
  let line: Int

  static func all(of kind: ReplyKind) throws -> [ReplyProof] {
    let named = try Resources.record(kind.id, in: "replies")
    return try named.record.blocks.map { block throws(RecordError) in
      try ReplyProof(
        RecordBlock(block, keys: ["role", "elsewhere", "message"], required: ["message"], file: named.path)
      )
    }
  }

  private init(_ block: RecordBlock) throws(RecordError) {
    message = try block.text("message").withLineBreaks
    role = try block["role"] == nil ? nil : block.value("role", Role.self)
    elsewhere = block["elsewhere"]
    line = block.line
  }
}
