import MentorText
import Testing

@testable import EmbedResources

/// What the build writes out of records that no start reads.
struct NameFileTests {
  private static func names(_ field: String) throws(RecordError) -> String {
    func named(_ name: String, _ text: String) throws(RecordError) -> NamedRecord {
      let record = try Record(parsing: Array("\(text)\n".utf8), file: "\(name).x")
      return NamedRecord(name: name, path: "\(name).x", record: record)
    }
    return try NameFiles(
      letters: [try named("action", "title: Action-oriented")],
      kinds: [try named("follow-up", "title: x")],
      channels: [try named("chat", "title: x")],
      fields: [try named("to", "title: The reader"), try named("your-name", field)]
    ).swift
  }

  @Test func titlesAndNamesAreThoseOfTheFiles() throws {
    let swift = try Self.names("title: \"You\"\nkept: profile")
    #expect(swift.contains("case .`action`: \"Action-oriented\"\n"))
    #expect(swift.contains("kinds = [\"follow-up\"]") && swift.contains("channels = [\"chat\"]"))
    #expect(swift.contains("fields = [(id: \"to\", title: \"The reader\"), (id: \"your-name\""))
    #expect(swift.contains("kept = [(id: \"your-name\", title: \"\\\"You\\\"\")]"), "\(swift)")
    #expect(swift.contains("static var `yourName`: FieldName { FieldName(id: \"your-name\") }"))
  }

  @Test func aMissingTitleIsNamedWithItsFile() {
    let error = #expect(throws: RecordError.self) { try Self.names("titel: You") }
    #expect(error?.file == "your-name.x")
  }
}
