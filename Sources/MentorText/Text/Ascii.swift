/// The ASCII bytes that have a name here.
public enum Ascii {
  public static var tab: UInt8 { 9 }
  public static var newline: UInt8 { 10 }
  public static var carriageReturn: UInt8 { 13 }
  public static var space: UInt8 { 32 }
  public static var exclamation: UInt8 { 33 }
  public static var quote: UInt8 { 34 }
  public static var hash: UInt8 { 35 }
  public static var dollar: UInt8 { 36 }
  public static var percent: UInt8 { 37 }
  public static var ampersand: UInt8 { 38 }
  public static var apostrophe: UInt8 { 39 }
  public static var open: UInt8 { 40 }
  public static var close: UInt8 { 41 }
  public static var star: UInt8 { 42 }
  public static var comma: UInt8 { 44 }
  public static var hyphen: UInt8 { 45 }
  public static var dot: UInt8 { 46 }
  public static var slash: UInt8 { 47 }
  public static var colon: UInt8 { 58 }
  public static var semicolon: UInt8 { 59 }
  public static var less: UInt8 { 60 }
  public static var equals: UInt8 { 61 }
  public static var greater: UInt8 { 62 }
  public static var question: UInt8 { 63 }
  public static var at: UInt8 { 64 }
  public static var openBracket: UInt8 { 91 }
  public static var backslash: UInt8 { 92 }
  public static var closeBracket: UInt8 { 93 }
  public static var underscore: UInt8 { 95 }
  public static var backtick: UInt8 { 96 }
  public static var openBrace: UInt8 { 123 }
  public static var bar: UInt8 { 124 }
  public static var closeBrace: UInt8 { 125 }

  /// "A" to "Z".
  public static func isUpper(_ byte: UInt8) -> Bool { byte &- 65 < 26 }
  /// "a" to "z".
  public static func isLower(_ byte: UInt8) -> Bool { byte &- 97 < 26 }
  /// Of either case.
  public static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }
  /// "0" to "9".
  public static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  /// Behind a word it joins nothing to it: a blank, the end of a line, a mark of a sentence, a closing
  /// bracket or quote.
  static func parts(_ byte: UInt8) -> Bool {
    switch byte {
    case space, newline, carriageReturn, tab, comma, question, exclamation, semicolon, close, closeBracket,
      quote:
      true
    default: false
    }
  }

  /// A capital letter as a small one; any other byte as it is.
  public static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 32 : byte }
}
