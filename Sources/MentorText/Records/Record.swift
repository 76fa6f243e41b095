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
    public let line: Int

    public init(text: String, line: Int) {
      self.text = text
      self.line = line
    }
  }

  /// A key with its value, or with its list of values.
  public struct Field: Equatable, Sendable {
    public let key: String
    public let line: Int
    /// None for a key with nothing behind it.
    public internal(set) var values: [Value]

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

/// A record with the name of its file without ending, and the path that errors tell.
public struct NamedRecord: Sendable {
  /// The file without its ending: the id of what it describes.
  public let name: String
  /// What errors call the file.
  public let path: String
  public let record: Record

  public init(name: String, path: String, record: Record) {
    self.name = name
    self.path = path
    self.record = record
  }

  /// What is wrong on a line; with the file as a whole where none is told.
  public func error(_ what: String, line: Int = 0) -> RecordError {
    RecordError(file: path, line: line, what: what)
  }
}

/// What is wrong with a record, and where.
public struct RecordError: Error, Equatable, CustomStringConvertible {
  /// As the user knows it.
  public let file: String
  /// Counted from 1; 0 means the file as a whole.
  public let line: Int
  /// In words for whoever wrote the file, without a full stop.
  public let what: String

  /// - Parameter line: counted from 1; 0, for the file as a whole, unless it is told.
  public init(file: String, line: Int = 0, what: String) {
    self.file = file
    self.line = line
    self.what = what
  }

  /// "file:line: what", as compilers write it.
  public var description: String { line > 0 ? "\(file):\(line): \(what)" : "\(file): \(what)" }
}
