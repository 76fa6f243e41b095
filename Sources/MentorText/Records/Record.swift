/// A small UTF-8 text of `key: value` fields, in which `mentor` keeps every word it knows.
///
/// The first block is the head; the blocks after a blank line belong together line by line, mostly as
/// examples. A key that is followed by indented lines holds a list. A line that begins with `#` is a comment.
///
///     title:    The ask is too wide to answer
///     phrases:
///       pick your brain
///
///     bad:  Could I [[pick your brain]]?
///     good: Does your loader shuffle once or once per epoch?
public struct Record: Equatable, Sendable {
  /// One text of a field and the line, counted from 1, on which it stands.
  public struct Value: Equatable, Sendable {
    /// Without blanks at its ends.
    public let text: String
    /// Counted from 1.
    public let line: Int

    /// A text without blanks at its ends.
    public init(text: String, line: Int) {
      self.text = text
      self.line = line
    }
  }

  /// A key with its value, or with its list of values.
  public struct Field: Equatable, Sendable {
    /// What stands before the colon.
    public let key: String
    /// Of the key, counted from 1.
    public let line: Int
    /// None for a key with nothing behind it.
    public internal(set) var values: [Value]

    /// A key on a line counted from 1.
    public init(key: String, line: Int, values: [Value]) {
      self.key = key
      self.line = line
      self.values = values
    }

    /// Most keys differ in length already: to look at that first is cheaper, at every start of the program.
    func has(_ key: String) -> Bool { self.key.utf8.count == key.utf8.count && self.key == key }
  }

  /// Each key once.
  public internal(set) var head: [Field] = []
  /// The blocks behind the head, in order; keys may come more than once.
  public internal(set) var blocks: [[Field]] = []

  /// Without any field.
  public init() {}

  /// A record that the build has cut: a key and a text in turn, the key again for each further value; an
  /// empty key begins a block.
  ///
  /// Nobody looks for errors in it, so that its lines are not counted.
  public init(cut texts: [String]) {
    var fields: [Field] = []
    var isHead = true
    var place = 0
    while place < texts.count {
      let key = texts[place]
      if key.isEmpty {
        add(fields, &isHead)
        fields = []
        place += 1
        continue
      }
      let value = Value(text: texts[place + 1], line: 0)
      if let last = fields.indices.last, fields[last].key == key {
        fields[last].values.append(value)
      } else {
        fields.append(Field(key: key, line: 0, values: value.text.isEmpty ? [] : [value]))
      }
      place += 2
    }
    add(fields, &isHead)
  }

  private mutating func add(_ block: [Field], _ isHead: inout Bool) {
    if isHead { head = block } else { blocks.append(block) }
    isHead = false
  }
}
