import Foundation
import MentorText

/// Writes fitted numbers into a record and leaves everything else as it is.
struct RecordPatch {
  private let path: String
  private var lines: [String]

  init(path: String) throws {
    self.path = path
    lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
  }

  /// Replaces the value of a key.
  ///
  /// - Parameter occurrence: which one, counted from 0, where a key stands in several blocks.
  /// - Throws: `RecordError` where the key does not stand there.
  mutating func set(_ key: String, to value: String, occurrence: Int = 0) throws(RecordError) {
    let places = lines.indices.filter { lines[$0].hasPrefix("\(key):") }
    guard occurrence < places.count else {
      throw RecordError(file: path, line: 0, what: "has no '\(key):' to be set in block \(occurrence + 1)")
    }
    let head = lines[places[occurrence]].prefix { $0 != ":" }
    let blanks = lines[places[occurrence]].dropFirst(head.count + 1).prefix { $0 == " " }
    lines[places[occurrence]] = "\(head):\(blanks)\(value)"
  }

  /// Replaces the weights of the evidence, in the order in which it stands.
  mutating func setWeights(_ weights: [Double]) {
    let places = lines.indices.filter { place in
      guard lines[place].hasPrefix("  "), let first = lines[place].split(separator: " ").first else {
        return false
      }
      return Double(first) != nil || first.first == "="
    }
    for (place, weight) in zip(places, weights) {
      if lines[place].hasPrefix("  =") { continue }
      let rest = lines[place].drop { $0 == " " }.drop { $0 != " " }
      lines[place] = "  \(Self.decimal(weight))\(rest)"
    }
  }

  /// With one digit behind the point, where it says something.
  static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  func write() throws {
    try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
  }
}
