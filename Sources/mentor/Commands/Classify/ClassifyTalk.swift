import MentorKit

/// The questions of `mentor classify` on a terminal.
struct ClassifyTalk {
  private enum Reply {
    case none
    case role(Role)
    case inNeed(Classification)
  }

  /// How often a question waits for one of its answers. Own judgement, not measured.
  private static let tries = 3

  private let classifier: Classifier

  init(_ classifier: Classifier) { self.classifier = classifier }

  /// Asks what separates the first two, and then the winner from the third if that is near; an empty line
  /// ends it. A reply that needs a care card is answered itself.
  func settled(_ answer: Classification, _ world: inout World) -> Classification {
    guard let question = answer.question else { return answer }
    switch reply(to: question, &world) {
    case .none: return answer
    case .inNeed(let other): return other
    case .role(let first):
      let settled = answer.settled(on: first)
      guard let third = answer.rival, third.role != first,
        let next = classifier.question(first, third.role)
      else { return settled }
      switch reply(to: next, &world) {
      case .none: return settled
      case .inNeed(let other): return other
      case .role(let second): return settled.settled(on: second)
      }
    }
  }

  private func reply(to question: RoleQuestion, _ world: inout World) -> Reply {
    world.say(question.text)
    for (place, choice) in question.answers.enumerated() {
      world.say("\(place + 1)  \(choice.text)", indent: 2, hanging: 5)
    }
    // Whoever answers otherwise each time is no person who reads the question.
    for _ in 0..<Self.tries {
      world.err.write("1 or 2, or an empty line: ")
      world.err.flush()
      guard let line = world.input.line() else { return .none }
      if line.allSatisfy(\.isWhitespace) { return .none }
      var classifier = classifier
      let other = classifier.classification(of: Array(line.utf8))
      if other.care != nil { return .inNeed(other) }
      if let role = question.role(named: line) { return .role(role) }
      world.say("'\(Printable.text(line))' is neither of them.")
    }
    return .none
  }
}
