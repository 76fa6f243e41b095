import Foundation

@testable import MentorKit

/// A text of `Tests/Calibration` with the role that it needs.
struct NeedText: Decodable, Sendable {
  let id: String
  let text: String
  let gold: String
  let pair: String?
  let walk: String?
  let held: Bool?
  let crisis: Bool?

  var role: Role? { Role(rawValue: gold) }

  static let own = read("needs.jsonl")
  static let pairs = read("pairs.jsonl")

  private static func read(_ name: String) -> [NeedText] {
    let file = "\(TestFolder.package())/Tests/Calibration/\(name)"
    let text = try! String(contentsOfFile: file, encoding: .utf8)
    return text.split(separator: "\n").map { try! JSONDecoder().decode(NeedText.self, from: Data($0.utf8)) }
  }
}

/// How many of some texts are told rightly.
struct Outcome {
  var texts = 0
  var right = 0
  var inFirstTwo = 0
  var sure = 0
  var sureAndRight = 0
  var wrong: [String] = []

  init(_ needs: [NeedText]) {
    var classifier = Classifier.builtIn
    for need in needs {
      let answer = classifier.classification(of: Array(need.text.utf8))
      let isRight = answer.role == need.role
      texts += 1
      right += isRight ? 1 : 0
      inFirstTwo += isRight || answer.second == need.role ? 1 : 0
      sure += answer.isSure ? 1 : 0
      sureAndRight += answer.isSure && isRight ? 1 : 0
      if !isRight { wrong.append("\(need.gold) got \(answer.role): \(need.text)") }
    }
  }

  func share(_ part: Int, of whole: Int? = nil) -> Double { Double(part) / Double(whole ?? texts) }
}
