import MentorText

/// How many requests at a time are suggested, and why: the file `Resources/journey/*.cap`.
package struct OpenRequests: Sendable {
  let most: Int
  let why: String
  private let say: String

  init(_ named: NamedRecord) throws(RecordError) {
    let keys = ["most", "say", "why", "source"]
    let fields = try RecordBlock(named, keys: keys, required: keys)
    most = try fields.number("most")
    say = try fields.text("say")
    why = try fields.text("why")
  }

  /// What is said of so many open requests; nil if they are not too many.
  package func advice(open count: Int) -> String? {
    count > most ? say.replacing("{count}", with: String(count)) + " " + why : nil
  }
}
