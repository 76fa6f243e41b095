import MentorText
import Testing

@testable import MentorKit

/// Names in greetings, whatever their titles, small words, capitals and scripts.
struct GreetingTests {
  private static let strong = """
    I row a ferry in Cork. Your table "Nine Harbours" gives 4.1 m for row 3, and I measured 3.6 m on five days. Does it count from the sill or from the sea bed? One line is enough.

    Thank you,
    Lena Koch

    """

  private static let weak = """
    I would like to learn from your journey. Could you give me some advice about my career?

    Thank you,
    Lena Koch

    """

  static let greetings = [
    "Dear Ana Ruiz,", "Hi Mr. Adams,", "Dear Herr Yilmaz,", "Dear Professor Haugen,",
    "Dear Prof. Dr. Haugen,",
    "Dear Dr. de Vries,", "Dear Dr. al-Amin,", "Dear Adv. Khumalo,", "Dear Ms. van der Berg,",
    "Dear Engr. Bello,", "Dear Sra. García,", "Dear María de la Cruz,", "Dear Ludwig van Beethoven,",
    "Dear Abu Bakr ibn Umar,", "Dear bell hooks,", "Dear ana,", "Dear ana:", "Hello ana!", "Hi ana",
    "dear dr. okafor,", "Dear prof. van den Heuvel,", "Dear 佐藤さん,", "Dear Dr. May,",
    "Dear May,", "Dear Mr. Day,", "Dear Professor Morning,", "Hi April,",
    "Hello, Ana,", "Good day, Dr. Ruiz,", "Good morning, Ana!", "Hi there, Ana,", "Dear Dr. (Mrs.) Ruiz,",
    "Dear Prof. (Dr.) Ruiz,", "Dear Smt. Ruiz,", "My dear Ana,", "Ana ji,", "Dear Ana ji,",
  ]

  private func marks(_ greeting: String, _ body: String) -> String {
    let score = Mentor.builtIn.score(Array("\(greeting)\n\n\(body)".utf8))
    return
      "\(score.points ?? 0) \(score.verdict) \(score.findings.map { "\($0.rule) \($0.points)" }.sorted())"
  }

  @Test(arguments: greetings)
  func everyNameScoresAlike(_ greeting: String) {
    for body in [Self.strong, Self.weak] {
      #expect(marks(greeting, body) == marks("Dear Ana,", body))
    }
  }

  @Test(arguments: [
    ("Dear Ms. van der Berg,", "van der Berg"), ("Dear Dr. al-Amin,", "al-Amin"),
    ("Dear bell hooks,", "bell hooks"),
    ("dear dr. okafor,", "okafor"), ("Dear Engr. Bello,", "Bello"), ("hi lena, ", "lena"),
    ("Dear María de la Cruz,", "María de la Cruz"), ("Hi there,", ""), ("Dear hiring team,", ""),
    ("Dear Sir or Madam,", ""), ("hi could you help me,", ""), ("Dear friends of the museum,", ""),
    ("Hello from Cork,", ""), ("Hello, Dr. Ruiz,", "Ruiz"), ("Good day, I row a ferry,", ""),
    ("Hi there, all,", ""),
    ("Hi de,", "de"),
  ])
  func aNameIsFoundWithoutItsTitle(_ greeting: String, _ name: String) throws {
    let reading = "\(greeting)\n\n\(Self.strong)".reading()
    let found = reading.message.greeting?.name ?? 0..<0
    let text = found.isEmpty ? "" : reading.message.text.string(reading.message.text.range(ofTokens: found))
    #expect(text == name)
  }

  /// n: part of the name, f: belongs to the greeting, l: leads away from the name, ".": no part of it.
  @Test(arguments: [
    ("Dear Dr. Ana Ruiz,", "fnn"), ("Dear Prof. Dr. van den Heuvel,", "ffnnn"), ("Dear Dr. al-Amin,", "fnn"),
    ("Dear Sir or Madam,", "fff"), ("Dear Dr. Day, I row a ferry", "fn...."), ("Hello from Cork,", "ln"),
    ("Dear friends of the museum in Cork,", "fff..n"), ("Good morning, Ana, may I ask", "fn..."),
  ])
  func everyWordOfAGreetingHasOneRole(_ greeting: String, _ expected: String) {
    let lexicon = Mentor.builtIn.catalogue.language.lexicon
    let text = Text(Array("\(greeting)\n\nI row a ferry.".utf8), lexicon: lexicon)
    let roles = GreetingReader(text: text, lexicon: lexicon, readerName: []).roles(in: text.sentences[0])
    let marks: [GreetingReader.Role: String] = [.name: "n", .form: "f", .lead: "l", .stop: "."]
    #expect(roles.compactMap { marks[$0] }.joined() == expected)
  }

  private func swapped(_ greeting: String, _ name: String, to: String? = nil) -> (line: String, rest: String)
  {
    var coach = Coach(.builtIn)
    let message = StoredMessage(text: Array("\(greeting)\n\n\(Self.strong)".utf8))
    let swapped = coach.swapped(message, options: ScoreOptions(to: to), with: name)
    let lines = String(decoding: swapped.text, as: UTF8.self).split(separator: "\n", maxSplits: 1)
    return (String(lines[0]), String(lines[1]))
  }

  @Test(arguments: [
    ("Hi Mr. Adams,", "Ms. Lee", "Hi Ms. Lee,"), ("Dear Mrs. Xu,", "Mr. Poe", "Dear Mr. Poe,"),
    ("Dear Herr Yilmaz,", "Frau Maier", "Dear Frau Maier,"),
    ("Dear Professor Haugen,", "Dr. Lindqvist", "Dear Dr. Lindqvist,"),
    ("Dear Prof. Dr. Haugen,", "Dr. Lindqvist", "Dear Dr. Lindqvist,"),
    ("Dear Dr. de Vries,", "Kofi Mensah", "Dear Kofi Mensah,"),
    ("Dear Dr. al-Amin,", "Kofi Mensah", "Dear Kofi Mensah,"),
    ("Dear Adv. Khumalo,", "Kofi Mensah", "Dear Kofi Mensah,"),
    ("Dear Mr. and Mrs. Poe,", "Kofi Mensah", "Dear Kofi Mensah,"),
    ("Dear Dr. Ruiz,", "Kofi", "Dear Kofi,"), ("Dear Ana,", "Ms. Lee", "Dear Ms. Lee,"),
    ("Dear Ana,", "Kofi Mensah", "Dear Kofi,"), ("Dear ana,", "Dr. Kofi Mensah", "Dear Kofi,"),
    ("Dear Ludwig van Beethoven,", "Ana Ruiz", "Dear Ana Ruiz,"),
    ("Dear bell hooks,", "Ana Ruiz", "Dear Ana Ruiz,"),
    ("Hi Lena,", "Kofi", "Hi Kofi,"),
  ])
  func aNameIsExchangedWithItsTitle(_ greeting: String, _ name: String, _ expected: String) {
    let (line, rest) = swapped(greeting, name)
    #expect(line == expected)
    #expect(rest == "\n" + Self.strong, "nothing else is changed")
  }

  @Test func aTextInAnotherLanguageStaysAsItIs() {
    let text =
      "Estimada Ana:\n\nSoy estudiante en Lima y leí su libro. ¿La señora Ana tiene tiempo para una pregunta sobre la tabla?\n\nGracias,\nLena\n"
    var coach = Coach(.builtIn)
    let swapped = coach.swapped(StoredMessage(text: Array(text.utf8)), with: "Kofi Mensah")
    #expect(String(decoding: swapped.text, as: UTF8.self) == text && swapped.exchanged == 0)
    #expect(!swapped.text(file: nil, Look(width: 80)).contains("can go to anyone"))
  }
}
