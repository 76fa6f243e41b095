import MentorText

/// What makes a finding the same finding in the next version of a message: its rule and the words of its
/// passage, wherever they stand.
struct Fingerprints: Sendable {
  private var seen: [String: Int] = [:]

  /// "1f0c...:1"; the number behind the colon counts findings of one file with the same rule and words.
  mutating func text(of finding: Finding, in message: [UInt8]) -> String {
    var hash = FoldedHash(finding.rule.utf8)
    for word in message[finding.range].split(whereSeparator: { $0 <= Ascii.space }) {
      hash.add(Ascii.space)
      hash.add(word)
    }
    let key = String(hash.value, radix: 16).zeroPadded(to: 16)
    seen[key, default: 0] += 1
    return "\(key):\(seen[key] ?? 1)"
  }
}
