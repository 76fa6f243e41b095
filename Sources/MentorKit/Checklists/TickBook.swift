package import MentorText

/// The record of what is ticked, for each person and list, as it is kept in a file.
///
///     with: Ana Ruiz
///     list: before-meeting
///     done:
///       read
///       agenda
package struct TickBook: Sendable {
  /// The file as it is written back; ids that no list knows stay in it.
  package private(set) var book: RecordBook

  package init(_ book: RecordBook) { self.book = book }

  /// What cannot be read; it stays in the file as it is.
  ///
  /// - Parameter file: the name used in errors.
  package func problems(file: String) -> [RecordError] {
    book.entries.compactMap { place -> RecordError? in
      let block = book.blocks[place]
      guard let text = block["with"].first else { return nil }
      do throws(InputError) {
        _ = try PersonName(text)
        return nil
      } catch {
        return RecordError(file: file, line: block.fields.first?.line ?? 0, what: error.description)
      }
    }
  }

  /// Ids of the ticked items of a list.
  package func done(_ list: Checklist, for name: PersonName?) -> Set<String> {
    Set(places(list, name).flatMap { book.blocks[$0]["done"] })
  }

  /// Ticks items, or takes their ticks away.
  ///
  /// - Returns: the items for which that changed something.
  package mutating func set(_ items: [ChecklistItem], of list: Checklist, for name: PersonName?, done: Bool)
    -> [ChecklistItem]
  {
    let before = self.done(list, for: name)
    let changed = items.filter { $0.isDone(in: before) != done }
    guard !changed.isEmpty else { return [] }
    if done {
      let place = places(list, name).first ?? addBlock(list, name)
      book.blocks[place]["done"] += changed.map(\.id)
    } else {
      let gone = Set(changed.flatMap { [$0.id] + $0.formerly })
      for place in places(list, name) { book.blocks[place]["done"].removeAll { gone.contains($0) } }
      removeEmptyBlocks(list, name)
    }
    return changed
  }

  /// Takes all ticks of a list away.
  ///
  /// - Returns: the items that were ticked, also under an id that they had.
  package mutating func reset(_ list: Checklist, for name: PersonName?) -> [ChecklistItem] {
    let before = done(list, for: name)
    for place in places(list, name) { book.blocks[place]["done"] = [] }
    removeEmptyBlocks(list, name)
    return list.items.filter { $0.isDone(in: before) }
  }

  /// Everybody for whom something is ticked, in the order of the file.
  var people: [PersonName] {
    var seen: Set<PersonName> = []
    return book.entries.compactMap { name(in: book.blocks[$0]) }.filter { seen.insert($0).inserted }
  }

  /// Takes away everything about somebody.
  ///
  /// - Returns: how many lists there were.
  package mutating func forget(_ name: PersonName) -> Int {
    let gone = Set(book.entries.filter { self.name(in: book.blocks[$0]) == name })
    book.remove(gone)
    return gone.count
  }

  private func name(in block: RecordBook.Block) -> PersonName? {
    block["with"].first.flatMap { try? PersonName($0) }
  }

  private func places(_ list: Checklist, _ name: PersonName?) -> [Int] {
    let ids = [list.id] + list.formerly
    return book.entries.filter { place in
      let block = book.blocks[place]
      let isTheirs = name == nil ? block["with"].isEmpty : self.name(in: block) == name
      return isTheirs && block["list"].first.map { ids.contains($0) } == true
    }
  }

  private mutating func addBlock(_ list: Checklist, _ name: PersonName?) -> Int {
    var block = RecordBook.Block()
    block["with"] = name.map { [$0.text] } ?? []
    block["list"] = [list.id]
    book.blocks.append(block)
    return book.blocks.count - 1
  }

  private mutating func removeEmptyBlocks(_ list: Checklist, _ name: PersonName?) {
    book.remove(
      Set(places(list, name).filter { book.blocks[$0]["done"].isEmpty && book.blocks[$0].comments.isEmpty })
    )
  }
}
