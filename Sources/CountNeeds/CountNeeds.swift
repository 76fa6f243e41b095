import Foundation
import MentorKit

/// Prints what is counted in needs texts, for fitting the weights of the roles.
///
///     CountNeeds FILE.jsonl ... > traits.jsonl
///
/// A line of a file is a text with `id` and `text`; a line of the output has `id`, `counts` and `runs`.
@main
enum CountNeeds {
  private struct Need: Decodable {
    let id: String
    let text: String
  }

  private struct Traits: Encodable {
    let id: String
    let counts: [String: Int]
    let runs: [String]
  }

  static func main() throws {
    var table = TraitTable()
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for file in CommandLine.arguments.dropFirst() {
      for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
        let need = try JSONDecoder().decode(Need.self, from: Data(line.utf8))
        let traits = table.traits(in: Array(need.text.utf8))
        let counts = Dictionary(traits.counts.map { ($0.name, $0.count) }) { $0 + $1 }
        let row = Traits(id: need.id, counts: counts, runs: traits.runs)
        print(String(decoding: try encoder.encode(row), as: UTF8.self))
      }
    }
  }
}
