import Foundation
import MentorText
import Testing

@testable import MentorKit

/// What is said of the five helpers.
struct RolePageTests {
  @Test func thereAreFivePagesInOrder() {
    #expect(RolePage.all.map(\.role) == [.mentor, .sponsor, .tutor, .coach, .therapist])
    #expect(RolePage.all.map(\.canBeHired) == [false, false, true, true, true])
  }

  @Test(arguments: RolePage.all.map(\.role))
  func everyFactAboutAServiceSaysWhenAndWhetherItWasChecked(_ role: Role) throws {
    let page = try #require(RolePage.of(role))
    #expect(!page.platforms.isEmpty)
    for platform in page.platforms {
      let hasYear = platform.checked.contains("20")
      #expect(hasYear || platform.checked.contains("not verified"), "\(platform.name): \(platform.checked)")
      #expect(
        ["not verified", "not opened", "two reports"].contains { platform.checked.contains($0) },
        "\(platform.name): \(platform.checked)"
      )
    }
  }

  @Test(arguments: RolePage.all.map(\.role))
  func pagesAreKindAndShort(_ role: Role) throws {
    let page = try #require(RolePage.of(role))
    let text = page.text(Look(width: 80))
    #expect(!text.contains("!") && !text.lowercased().contains("you are to"), "\(text)")
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.contains("http") }, "\(text)")
    #expect(page.markdown.hasPrefix("## \(page.title)\n"))
    #expect(RolePage.json([page]).hasPrefix("{\n  \"schema\": \"mentor.roles/1\""))
  }

  @Test(arguments: RolePage.all.map(\.role))
  func noPageSendsItsReaderToItself(_ role: Role) throws {
    let page = try #require(RolePage.of(role))
    for text in [page.text(Look(width: 80)), page.markdown] {
      #expect(!text.contains("mentor roles \(role.rawValue)"), "\(text)")
      #expect(text.contains("Not their part"), "\(text)")
    }
  }

  @Test func everyPairOfRolesHasOneQuestion() throws {
    let questions = try RoleQuestion.all()
    for first in Role.allCases {
      for second in Role.allCases where first.rawValue < second.rawValue {
        let found = questions.filter { Set($0.answers.map(\.role)) == [first, second] }
        #expect(found.count == 1, "\(first) and \(second)")
      }
    }
    #expect(questions.allSatisfy { $0.text.hasSuffix("?") })
  }

  @Test func aQuestionNeedsTwoAnswersForTwoRoles() {
    func fails(_ text: String) -> String {
      do {
        let record = try Record(parsing: Array(text.utf8), file: "x.question")
        _ = try RoleQuestion(NamedRecord(name: "x", path: "x.question", record: record))
        return ""
      } catch { return "\(error)" }
    }
    #expect(
      fails("ask: Which?\nanswers:\n  mentor: One\nsource: own judgement\n")
        == "x.question:2: 'answers:' needs two, for two roles"
    )
    #expect(
      fails("ask: Which?\nanswers:\n  guru: One\nsource: own judgement\n")
        == "x.question:3: expected 'role: answer'"
    )
    #expect(fails("ask: Which?\nanswers:\n  mentor: One\n  coach: Two\nsource: own judgement\n").isEmpty)
  }

  @Test func weightsThatCannotBeReadAreNamedWithTheirLine() {
    func fails(_ text: String) -> String {
      do {
        let record = try Record(parsing: Array(text.utf8), file: "x.weights")
        _ = try WeightFile(NamedRecord(name: "x", path: "x.weights", record: record)).packed()
        return ""
      } catch { return "\(error)" }
    }
    let head = "title: x\nroles: mentor sponsor tutor coach therapist none\nsure: 60\nbias: 1 2 3 4 5 6\n"
    #expect(fails(head + "named:\n  cue:x | 1 2 3 4 5 6\nruns:\n  a b | 9 1 2 3 4 5 6\n").isEmpty)
    #expect(
      fails(head + "named:\n  cue:x | 1 2 3\nruns:\n  a b | 9 1 2 3 4 5 6\n")
        == "x.weights:6: expected 6 whole numbers"
    )
    #expect(
      fails(head + "named:\n  cue:x | 1 2 3 4 5 6\nruns:\n  a b\n")
        == "x.weights:8: expected 'name | numbers'"
    )
  }

  /// The table knows places and no names.
  @Test func weightsAreThoseOfTheRolesInTheirOrder() throws {
    let path = "\(TestFolder.package())/Resources/weights/needs.weights"
    let record = try Record(parsing: Array(Data(contentsOf: URL(filePath: path))), file: path)
    let named = NamedRecord(name: "needs", path: path, record: record)
    let file = try WeightFile(named)
    #expect(file.roles == Role.allCases.map(\.rawValue))
    let value = try #require(RecordBlock(named).values("runs").first)
    let parts = value.text.split(separator: "|").map { String($0).words }
    let weights = RoleWeights.builtIn
    let key = FoldedHash.of(run: parts[0].map { FoldedHash.of($0) })
    let run = try #require(weights.run(key))
    #expect(Int((run.rarity * 100).rounded()) == Int(parts[1][0]))
    #expect(
      Role.allCases.indices.map { Int((run.row[$0] * 100).rounded()) }
        == parts[1].dropFirst().compactMap { Int($0) }
    )
  }

  /// The build looks up the sources of what stands in these folders in the same way.
  @Test func aSourceThatNothingResolvesIsAFault() throws {
    let sources = try Resources.sources()
    func references(_ source: String) throws -> [String] {
      let record = try Record(parsing: Array("title: x\nsource: \(source)\n".utf8), file: "x.place")
      return try RecordBlock(record.head, file: "x.place").references(sources)
    }
    #expect(try references("own judgement, E51").count == 2)
    let error = #expect(throws: RecordError.self) { try references("own judgement, A-NOT-1") }
    #expect(
      error?.description == "x.place:2: 'source:' names 'A-NOT-1', which Resources/sources does not know"
    )
    for folder in ["care", "elsewhere", "fields", "questions", "replies", "signposts"] {
      for named in try Resources.records(in: folder) {
        #expect(try !RecordBlock(named).references(sources).isEmpty)
      }
    }
  }

  @Test(arguments: [
    ("My employer withholds unpaid wages since May. Where do I report this?", "complaint"),
    ("Knee has been swollen since Sunday, GP or physiotherapist?", "health"),
    (
      "Could you introduce me to the person who runs the apprenticeship? Nobody there knows me.",
      "introduction"
    ),
    ("Does anyone know of any openings for a ship's cook? I have no contacts.", "application"),
    ("I need somebody to build a booking app for my salon, budget 4k.", "consulting"),
    ("What time does the library close?", "search"),
  ])
  func needsThatAreMetElsewhereAreSent(_ text: String, _ kind: String) {
    var classifier = Classifier.builtIn
    #expect(classifier.classification(of: Array(text.utf8)).elsewhere?.kind == kind, "\(text)")
  }
}
