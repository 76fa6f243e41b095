import MentorKit
import MentorText

/// What was given on the command line, checked against a `CommandSpec`.
struct Arguments: Sendable {
  /// An argument as it came: file names are bytes, not text.
  struct Word: Hashable, Sendable {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }
    init(_ text: String) { bytes = Array(text.utf8) }

    /// Stands for standard input.
    static let input = Word("-")

    var isInput: Bool { self == Self.input }

    /// What messages call it.
    var shown: String { isInput ? "standard input" : Printable.text(text) }

    /// - Parameter pointer: a C string.
    init(bytesOf pointer: UnsafePointer<CChar>) {
      var bytes: [UInt8] = []
      var place = pointer
      while place.pointee != 0 {
        bytes.append(UInt8(bitPattern: place.pointee))
        place += 1
      }
      self.bytes = bytes
    }

    /// As the calls of the system take it.
    var cString: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }

    /// Broken UTF-8 becomes U+FFFD.
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  let spec: CommandSpec
  fileprivate(set) var operands: [Word] = []
  fileprivate var values: [String: [Word]] = [:]

  /// Where a configuration set an option that the command line leaves open.
  fileprivate(set) var origins: [String: SettingValue.Origin] = [:]

  init(spec: CommandSpec) { self.spec = spec }

  func has(_ option: String) -> Bool { values[option] != nil }

  /// The command line sets it, and not only a configuration.
  func tells(_ option: String) -> Bool { has(option) && origins[option] == nil }

  /// The value of an option; of several the last.
  func word(_ option: String) -> Word? { values[option]?.last }

  func text(_ option: String) -> String? { word(option)?.text }

  /// The parser has checked that it is a whole number in its range.
  func number(_ option: String) -> Int? { text(option).flatMap { Int($0) } }

  /// The values as they came.
  func words(_ option: String) -> [Word] { values[option] ?? [] }

  /// Every value of an option that may be repeated; the parser has checked each.
  func list(_ option: String) -> [String] { words(option).flatMap { Self.parts(of: $0.text) } }

  /// The values in one word of a list: commas part them, with or without blanks beside them.
  static func parts(of text: String) -> [String] {
    text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
  }

  /// The value of an option as one of the cases of an enum; the parser has checked it.
  func choice<Value: RawRepresentable>(_ option: String, _: Value.Type = Value.self) -> Value?
  where Value.RawValue == String {
    text(option).flatMap(Value.init(rawValue:))
  }
}

extension Arguments {
  mutating func add(_ value: Word, to option: String) { values[option, default: []].append(value) }
  mutating func add(operand: Word) { operands.append(operand) }

  /// As if the option had not been given.
  mutating func leaveOut(_ option: String) { values[option] = nil }

  /// Each option has the same value.
  func isConfigured(as other: Arguments) -> Bool { values == other.values }

  /// Takes the value of an option that the command line leaves open from a configuration.
  mutating func configure(_ option: String, with value: SettingValue) {
    values[option] = value.words
    origins[option] = value.origin
  }
}
