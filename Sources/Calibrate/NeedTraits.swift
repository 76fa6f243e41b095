import Foundation
import MentorKit

/// What is counted in a needs text, a line of JSON with `id`, `counts` and `runs`, for fitting the weights of
/// the roles.
struct NeedTraits: Encodable {
  let id: String
  let counts: [String: Int]
  let runs: [String]

  private struct Need: Decodable {
    let id: String
    let text: String
  }

  /// Prints those of all texts in files of JSON lines with `id` and `text`.
  static func printAll(in files: [String]) throws {
    var table = TraitTable()
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for file in files {
      for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
        let need = try JSONDecoder().decode(Need.self, from: Data(line.utf8))
        let traits = table.traits(in: Array(need.text.utf8))
        let counts = Dictionary(traits.counts.map { ($0.name, $0.count) }) { $0 + $1 }
        let row = NeedTraits(id: need.id, counts: counts, runs: traits.runs)
        print(String(decoding: try encoder.encode(row), as: UTF8.self))
      }
    }
  }
}
