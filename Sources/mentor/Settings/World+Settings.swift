extension World {
  /// Fills in what a configuration sets for the whole run, which is looked for from the working folder.
  mutating func configure(_ arguments: Arguments) throws -> Arguments {
    let settings = try finder.settings(in: nil, arguments)
    return settings.applied(to: settings.applied(to: arguments, .run), .report)
  }

  /// Fills in how wide and in which colours help is written. It is wanted where a configuration is broken
  /// too.
  mutating func configuredForHelp(_ arguments: Arguments) -> Arguments {
    (try? finder.settings(in: nil, arguments).applied(to: arguments, .run)) ?? arguments
  }

  /// Fills in what the configurations of all files say alike of the report on them; where they differ, the
  /// run's own holds. One that cannot be read is told of with its file.
  mutating func configured(_ arguments: Arguments, forAll files: [Arguments.Word]) -> Arguments {
    var agreed: Arguments?
    for file in files {
      guard let settings = try? finder.settings(in: Self.folder(of: file), arguments) else {
        return arguments
      }
      let filled = settings.applied(to: arguments, .report)
      if let agreed, !agreed.isConfigured(as: filled) { return arguments }
      agreed = filled
    }
    return agreed ?? arguments
  }

  /// Fills in what a configuration sets for a message, which is looked for from the folder of its file; "-"
  /// lies in the working folder.
  mutating func configured(_ arguments: Arguments, for file: Arguments.Word) throws(Trouble) -> Arguments {
    do {
      return try finder.settings(in: Self.folder(of: file), arguments).applied(to: arguments, .message)
    } catch {
      throw error as? Trouble ?? Trouble("\(error)")
    }
  }

  static func folder(of file: Arguments.Word) -> Arguments.Word? {
    guard let slash = file.bytes.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return Arguments.Word(Array(file.bytes[..<max(slash, 1)]))
  }

  /// Files that the program reads by itself beside those that are named: configurations of messages and of
  /// the run, dismissals, the profile.
  mutating func filesReadAnyway(for messages: [Arguments.Word], _ arguments: Arguments) -> [Arguments.Word] {
    let configurations = (messages.map(Self.folder) + [nil]).flatMap { folder in
      (try? finder.settings(in: folder, arguments))?.files ?? []
    }
    return configurations
      + [dismissed.path, ProfileFile(self).path].compactMap(\.self).map { Arguments.Word($0) }
  }
}
