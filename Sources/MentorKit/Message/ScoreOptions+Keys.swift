import MentorText

extension ScoreOptions {
  /// What records call the options, as the command line does.
  enum Key: String, CaseIterable {
    case to, about, from, relation, channel, kind
  }

  /// A value that an option cannot have.
  struct NoSuchValue: Error {
    /// Those that it can have, as a list for people.
    let known: String
  }

  /// Sets an option as a record tells it.
  mutating func set(_ key: Key, to text: String) throws(NoSuchValue) {
    switch key {
    case .to: to = text
    case .about: about = text
    case .from: from = text
    case .relation: relation = try Self.value(text)
    case .channel: channel = try Self.value(text)
    case .kind: kind = try Self.value(text) as MessageKind
    }
  }

  private static func value<Value: RawRepresentable & CaseIterable>(_ text: String) throws(NoSuchValue)
    -> Value where Value.RawValue == String
  {
    if let value = Value(rawValue: text) { return value }
    throw NoSuchValue(known: Value.listedNames)
  }
}
