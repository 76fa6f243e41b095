/// The answer of `mentor classify` as a page for people.
package struct ClassificationText {
  private let answer: Classification
  /// A care card stands above.
  private let isBelowCard: Bool

  /// Passages and ways to look that are shown: what is taken in at a glance. Own judgement, not measured.
  private static let mostReasons = 3
  private static let mostPlaces = 3

  /// - Parameter goesOn: the writer goes on behind a care card, which has been seen and does not stand above.
  package init(_ answer: Classification, goesOn: Bool = false) {
    self.answer = answer
    isBelowCard = !goesOn
  }

  /// The page; ends with a line break.
  package func text(_ look: Look) -> String {
    var page = Wrapped(look)
    write(to: &page)
    return page.text
  }

  private func write(to page: inout Wrapped) {
    if let sentence = answer.obstacle?.sentence {
      page.add(sentence)
      return
    }
    if answer.care?.hidesMeasure == true { return writeBesideCard(&page) }
    page.add(verdict, style: .heading)
    if isOpen {
      writeOpen(&page)
    } else if let role = RolePage.of(answer.role) {
      write(role, to: &page)
    } else {
      writeNone(&page)
    }
    if answer.obstacle == .tooShort {
      page.add("")
      page.add("That is very short. A sentence or two about what is going on makes the answer better.")
    }
    if let question = answer.question {
      page.section("To be sure: \(question.text)")
      for choice in question.answers {
        page.add("- \(choice.text): \(choice.role.rawValue)", indent: 2, hanging: 4)
      }
    }
  }

  /// What the card does not answer: nothing is asked back, and that nobody is needed would be wrong there.
  private func writeBesideCard(_ page: inout Wrapped) {
    let beside = isBelowCard ? "Beside the help above" : "Beside the help that was shown"
    if let role = RolePage.of(answer.role) {
      page.add("\(beside), for what else is in it: \(answer.role.noun)", style: .heading)
      write(role, to: &page)
    } else if let elsewhere = answer.elsewhere {
      page.add(beside, style: .heading)
      page.add(elsewhere.text, indent: 2)
    } else if !isBelowCard {
      page.add("\(beside), nothing else shows in it.")
    }
  }

  /// No word speaks for the first answer, and nobody has said that it is right: advice would be a guess.
  private var isOpen: Bool {
    // What was kept from a page with a card is not to be called absent.
    let isBare = answer.ranking[0].because.isEmpty && (answer.care == nil || answer.role == .none)
    return isBare && !answer.isSure && answer.elsewhere == nil
  }

  private var verdict: String {
    let first = answer.role.noun
    if isOpen { return "Which kind of help would fit does not show yet." }
    return answer.isSure
      ? "What you describe: \(first)."
      : "What you describe, as far as the words tell: \(first), or \(answer.second.noun)."
  }

  private func write(_ role: RolePage, to page: inout Wrapped) {
    page.add(role.inShort)
    because(&page)
    if answer.isSure, answer.second != .none { page.add("Next nearest: \(answer.second.noun).") }
    page.list("What such a person does", role.does)
    page.list("Where to look", role.whereToLook.prefix(Self.mostPlaces).map(\.text))
    page.section("Can you hire one?")
    page.add(role.hireNote, indent: 2)
    page.section("Now")
    page.add(role.firstStep, indent: 2)
    // The line "More" below names the page.
    if !role.commandIsThisPage { page.add(role.command, indent: 4, style: .passage) }
    if let elsewhere = answer.elsewhere { page.add(elsewhere.text, indent: 2) }
    page.add("")
    page.add("More: mentor roles \(role.role.rawValue)")
  }

  private func writeNone(_ page: inout Wrapped) {
    let five = "None of mentor, sponsor, tutor, coach or therapist"
    if answer.elsewhere != nil {
      page.add("\(five) is the first to turn to here.")
    } else {
      page.add("\(five) seems to be needed for it.")
    }
    because(&page)
    if let elsewhere = answer.elsewhere {
      page.section("Now")
      page.add(elsewhere.text, indent: 2)
    }
    page.add("")
    page.add(Self.howToHearMore)
  }

  private func writeOpen(_ page: inout Wrapped) {
    if answer.care == nil {
      page.add("None of its words points to a mentor, sponsor, tutor, coach or therapist by itself.")
    }
    page.add("")
    page.add(Self.howToHearMore)
  }

  private static let howToHearMore =
    "To hear more, say what is hard about it, and what another person should do. All five: mentor roles"

  private func because(_ page: inout Wrapped) {
    let reasons = answer.ranking[0].because.prefix(Self.mostReasons)
    guard !reasons.isEmpty else { return }
    let words = reasons.sorted { $0.range.lowerBound < $1.range.lowerBound }
      .map { "\"\(Printable.text($0.text.onOneLine))\"" }
    page.add("Your words: \(words.joined(separator: ", ")).")
  }
}

extension Role {
  /// "a mentor", "none of the five".
  var noun: String { self == .none ? "none of the five helpers" : "a \(rawValue)" }
}

extension Classification.Obstacle {
  /// Said in place of an answer; nil where there is one in spite of it.
  fileprivate var sentence: String? {
    switch self {
    case .noWords: "There are no words to go by. Say in a sentence or two what you would like help with."
    case .tooShort: nil
    case .notEnglish: "Only English is read so far, and this does not look like it. Nothing was guessed."
    }
  }
}
