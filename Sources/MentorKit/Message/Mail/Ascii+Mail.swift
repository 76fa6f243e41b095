import MentorText

extension Ascii {
  static let ampersand: UInt8 = 38
  static let equals: UInt8 = 61
}
