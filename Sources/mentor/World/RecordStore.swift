import MentorKit
import MentorText

/// A file of records that the program keeps for a person: ticks, the log, what was dismissed.
///
/// The head says what it is (`format:`, `version:`); everything behind it belongs to the caller. Changes are
/// made under a lock and put in place as a whole, so that neither a crash nor another process loses one.
/// Blocks that cannot be read are reported; the first change sets the file aside under another name and goes
/// on with the blocks that can.
struct RecordStore {
  /// What a file holds.
  struct Contents {
    var book: RecordBook
    /// What cannot be read, by line.
    var damage: [RecordError]
  }

  /// What came of a change.
  struct Change<Result> {
    let result: Result
    /// Sentences about a damaged file that was set aside; empty if all was well.
    let notes: [String]
  }

  /// Nil where there is no home.
  let folder: String?
  let name: String
  /// What the file is, such as "mentor log".
  let format: String
  /// Lines of "# ..." for the person who opens the file.
  let about: [String]

  /// Files of a higher version are left alone.
  private static let version = 1

  /// Where the file is, as it is shown to its owner.
  var path: String { "\(folder ?? ".")/\(name)" }

  /// What the file holds now; an empty book if there is none. Nothing is locked: a change puts the file in
  /// place as a whole.
  ///
  /// - Throws: `Trouble` when it cannot be read, or is of a newer version.
  func contents() throws(Trouble) -> Contents {
    try parse(folder == nil ? [] : try OwnFolder.read(path: path) ?? [])
  }

  /// Changes the file under the lock; nothing is written where nothing changed.
  ///
  /// - Parameter read: makes of the records what they mean.
  /// - Throws: `Trouble` when the file cannot be read or written, is of a newer version, or `change` throws;
  ///   it is then as it was.
  func update<Book: KeptBook, Result>(
    as read: (RecordBook) -> Book,
    _ change: (inout Book) throws(Trouble) -> Result
  ) throws(Trouble) -> Change<Result> {
    guard let folder else {
      throw Trouble("there is no place to keep this: neither HOME nor the XDG variables name one")
    }
    do throws(Trouble) {
      let own = try OwnFolder(making: folder)
      return try own.locked { () throws(Trouble) in
        let contents = try parse(try own.read(name) ?? [])
        var kept = read(contents.book)
        let result = try change(&kept)
        var book = kept.book
        if book == contents.book { return Change(result: result, notes: notes(contents.damage)) }
        addHead(to: &book)
        let aside = contents.damage.isEmpty ? nil : own.freeName(asideStem)
        try own.replace(name, with: book.text, aside: aside)
        return Change(result: result, notes: notes(contents.damage, aside: aside))
      }
    } catch {
      throw error.number == nil ? error : Trouble(error.what + "; nothing was changed", number: error.number)
    }
  }

  /// Damaged files that were set aside and are still there.
  var aside: [String] {
    (1...99).map { "\(folder ?? ".")/\(asideStem)-\($0)" }.filter { System.exists($0) }
  }

  private var asideStem: String { "\(name).damaged" }

  /// Sentences about what cannot be read, for a command that only reads.
  func notes(_ damage: [RecordError]) -> [String] {
    damage.isEmpty
      ? []
      : damage.map { Printable.text($0.description) } + [
        "what could be read is shown; mend the file, or it is set aside with the next change"
      ]
  }

  private func notes(_ damage: [RecordError], aside: String?) -> [String] {
    guard let aside else { return [] }
    return damage.map { Printable.text($0.description) } + [
      "the damaged file was set aside as \(Printable.text("\(folder ?? "")/\(aside)")); what could be read of it is kept"
    ]
  }

  private func parse(_ bytes: [UInt8]) throws(Trouble) -> Contents {
    let (book, damage) = RecordBook.reading(bytes, file: path)
    guard let head = book.head else { return Contents(book: book, damage: damage) }
    let told = head["format"].first
    if told == nil {
      // The head itself is what is missing: the entries stand for themselves.
      let lost = RecordError(
        file: path,
        line: head.fields.first?.line ?? 0,
        what: "'format: \(format)' is missing"
      )
      var whole = book
      whole.blocks.insert(RecordBook.Block(fields: [Record.Field("format", [format])]), at: 0)
      return Contents(book: whole, damage: damage.isEmpty ? [lost] : damage)
    }
    guard told == format else {
      throw Trouble(
        "\(Printable.text(path)): holds '\(Printable.text(told ?? ""))', not '\(format)'; move it away first"
      )
    }
    guard let version = Int(head["version"].first ?? "1") else {
      return Contents(
        book: book,
        damage: damage + [RecordError(file: path, line: 0, what: "'version:' is no number")]
      )
    }
    guard version <= Self.version else {
      throw Trouble(
        "\(Printable.text(path)): was written by a newer 'mentor' (version \(version), this one knows \(Self.version)); it is left as it is. Use the newer one, or move the file away"
      )
    }
    return Contents(book: book, damage: damage)
  }

  private func addHead(to book: inout RecordBook) {
    let place = book.blocks.firstIndex { !$0["format"].isEmpty }
    if let place {
      book.blocks[place]["format"] = [format]
      book.blocks[place]["version"] = ["\(Self.version)"]
    } else {
      let fields = [Record.Field("format", [format]), Record.Field("version", ["\(Self.version)"])]
      book.blocks.insert(RecordBook.Block(comments: about.map { "# \($0)" }, fields: fields), at: 0)
    }
  }
}
