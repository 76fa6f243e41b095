/// A file of records that the program changes and a person edits: what a change does not touch survives it,
/// comments and unknown keys too.
///
/// Blocks are parted by blank lines. The first block with fields is the head, which tells what the file is;
/// the others are the entries.
///
///     # Who was asked, and what came of it.
///     format: mentor log
///     version: 1
///
///     person: Ana Ruiz
///     events:
///       2026-11-02 asked
public struct RecordBook: Equatable, Sendable {
  /// Lines between two blank lines; comments come first when they are written.
  public struct Block: Equatable, Sendable {
    /// Whole lines, each with its "#".
    public var comments: [String]
    /// Keys that the program does not know among them.
    public var fields: [Record.Field]

    /// A block of such lines; without any it is empty.
    public init(comments: [String] = [], fields: [Record.Field] = []) {
      self.comments = comments
      self.fields = fields
    }

    /// The values of a key, without their lines; an empty list takes the key away. A value is one line: a
    /// line break in it becomes a blank, so that a text of several lines adds no value of its own.
    public subscript(key: String) -> [String] {
      get { fields.first { $0.key == key }?.values.map(\.text) ?? [] }
      set {
        let field = Record.Field(key, newValue.map(\.withoutLineBreaks))
        let place = fields.firstIndex { $0.key == key }
        if field.values.isEmpty {
          if let place { fields.remove(at: place) }
        } else if let place {
          fields[place] = field
        } else {
          fields.append(field)
        }
      }
    }

    /// The block as it is read; ends with a line break.
    public var text: String { (comments.map { $0 + "\n" } + fields.map(\.text)).joined() }
  }

  /// In the order of the file.
  public var blocks: [Block]

  /// A book of such blocks; without any it is an empty file.
  public init(blocks: [Block] = []) { self.blocks = blocks }

  /// The first block with fields.
  public var head: Block? { headPlace.map { blocks[$0] } }

  /// Places in `blocks` of everything behind the head that has fields.
  public var entries: [Int] {
    guard let headPlace else { return [] }
    return blocks.indices.filter { $0 > headPlace && !blocks[$0].fields.isEmpty }
  }

  private var headPlace: Int? { blocks.firstIndex { !$0.fields.isEmpty } }

  /// Takes blocks away.
  ///
  /// - Parameter places: in `blocks`.
  public mutating func remove(_ places: Set<Int>) {
    blocks = blocks.indices.filter { !places.contains($0) }.map { blocks[$0] }
  }

  /// The file as text; read again it gives the same book.
  public var text: String { blocks.map(\.text).joined(separator: "\n") }
}
