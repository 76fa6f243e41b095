import MentorText

extension MessageRecord {
  /// What takes the place of a result where the record cannot be read: one object on one line.
  ///
  /// - Parameter file: the name to be told, "-" for standard input.
  package func fault(file: String) -> String? {
    fault.map { fault in
      JSON.object([
        ("schema", .string("mentor.error/1")), ("id", JSON(id)), ("file", .string(file)),
        ("line", .int(fault.line)), ("error", .string(fault.what)),
      ]).text()
    }
  }
}
