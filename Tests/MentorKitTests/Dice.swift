@testable import MentorKit

/// Random numbers that are the same for the same seed (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &self) }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[roll(list.count)] }

  private static let tame = [
    "loader", "shuffles", "once", "per", "epoch", "the", "my", "your", "I", "read", "Because", "by", "Friday",
    "before", "14", "June", "whether", "to", "put", "name", "reading", "a", "one", "line", "and", "is",
    "Ünlü",
    "naïve", "gauge", "three", "at", "noon", "rebuilt", "iPhone", "x.py", "Mira", "Sato", "thanks",
  ]
  private static let wild = [
    "田中", "さくら", "Олена", "שלום", "مرحبا", "नमस्ते", "e\u{301}te\u{301}", "ßen", "ŉa", "ﬁn", "İst", "👩‍👩‍👧", "🇩🇪",
    "a\u{200D}b",
    "\u{0}nul", "es\u{1B}[31mc", "\u{202E}turn", "\u{FEFF}mark", "{ask}", "{to:until}", "{{name}}",
    "[your name]", "<b>x</b>",
    "$HOME", "%0D%0A", "Subject:", "--", "-", "> quoted", "```", "#", "key: value", "...", "?", "!", ".", ",",
    ";", "none", "no",
    "https://example.org/a_(b)?c=d&e", "ana@example.org", "1e400", "\\n", "\"", "'", "“quote”", "=",
    "\u{2028}", "\u{A0}wide", "、。", "؟",
  ]

  mutating func tameText() -> String {
    (0...roll(14)).map { _ in pick(Self.tame) }.joined(separator: " ") + pick(["", ".", "?", ""])
  }

  mutating func hostileText() -> String {
    let count = roll(2000) == 0 ? 10_000 : roll(20)
    return (0..<count).map { _ in
      (roll(3) == 0 ? pick(Self.wild) : pick(Self.tame))
        + pick([" ", " ", " ", "  ", "\n", "\r\n", "\t", ""])
    }.joined()
  }
}
