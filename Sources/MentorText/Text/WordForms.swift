/// Forms that a spelling can have; a spelling such as "read" has several.
public struct WordForms: OptionSet, Hashable, Sendable {
  /// One bit for each form.
  public let rawValue: UInt8

  /// The forms of some bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// "write", also where it is no infinitive.
  public static var base: WordForms { WordForms(rawValue: 1) }
  /// "writes"
  public static var third: WordForms { WordForms(rawValue: 2) }
  /// "wrote"
  public static var past: WordForms { WordForms(rawValue: 4) }
  /// "written"
  public static var participle: WordForms { WordForms(rawValue: 8) }
  /// "writing"
  public static var gerund: WordForms { WordForms(rawValue: 16) }
  /// Of a noun: "papers".
  public static var plural: WordForms { WordForms(rawValue: 32) }
}
