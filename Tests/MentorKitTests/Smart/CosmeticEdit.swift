/// A change that adds nothing a reader could answer to, and by which somebody may hope to please a program.
struct CosmeticEdit: Sendable, CustomStringConvertible {
  let description: String
  let apply: @Sendable (_ message: String) -> String

  static let all: [CosmeticEdit] =
    added + times + places
    + [
      CosmeticEdit(description: "all in capitals") { $0.uppercased() },
      CosmeticEdit(description: "all in small letters") { $0.lowercased() },
      CosmeticEdit(description: "every word with a capital") {
        words($0) { $0.prefix(1).uppercased() + $0.dropFirst() }
      },
      CosmeticEdit(description: "everything said twice") { with($0, behind: body($0)) },
      CosmeticEdit(description: "the last sentence three times more") {
        with($0, behind: Array(repeating: lastSentence($0), count: 3).joined(separator: " "))
      },
      CosmeticEdit(description: "an exclamation mark behind every sentence") {
        $0.replacing(". ", with: "! ").replacing(".\n", with: "!\n")
      },
      CosmeticEdit(description: "a question mark behind every sentence") {
        $0.replacing(". ", with: "? ").replacing(".\n", with: "?\n")
      },
      CosmeticEdit(description: "a paragraph for every sentence") { $0.replacing(". ", with: ".\n\n") },
      CosmeticEdit(description: "a list of every sentence") {
        with($0.replacing(body($0), with: "- " + body($0).replacing(". ", with: ".\n- ")), behind: "")
      },
      CosmeticEdit(description: "intensifiers") {
        $0.replacing(" I ", with: " I really, truly ").replacing(" you ", with: " you personally ")
      },
      CosmeticEdit(description: "the greeting repeated before the last sentence") {
        $0.replacing(lastSentence($0), with: "\(greeting($0)) \(lastSentence($0))")
      },
    ]

  /// Text put behind the last sentence of the body.
  private static let added: [CosmeticEdit] = [
    ("digits", "42, 17 and 3."),
    ("a date in a sentence about nothing", "It would be great by Friday, 14 March."),
    ("a deadline without a matter", "My deadline is Tuesday at 9 am."),
    ("an easy no", "No worries if not."),
    ("a promise in bulk", "I will never forget it. I will tell everybody."),
    ("a title in quotation marks", "“The Art of Success” is great."),
    ("a year and a percentage", "2024, 100 %."),
    ("a date alone", "By Friday."),
    ("weekdays and months", "Monday, Tuesday, January, February."),
    ("your talk", "Your talk!"),
    ("praise of a talk", "I loved your talk and your paper."),
    ("a book", "I read your book."),
    ("a link", "https://shop.invalid/about"),
    ("a link with words", "See my page: www.coolest-page.com/me"),
    ("an address", "Write to me: me@mail.invalid"),
    ("hashtags", "#goals #growth #career #mentor"),
    ("emoji", "🙏🙏🚀 😀"),
    ("exclamation marks", "Wow!!! So cool!!!"),
    ("the five letters", "Specific, meaningful, action-oriented, real, time-bound."),
    ("names of rules", "specific-question own-effort time-frame opt-out recipient-anchor why-stated"),
    ("no rush", "No rush."),
    ("because", "Because it matters. Because I need it."),
    ("a famous name", "Marie Curie is my idol."),
    ("thanks in bulk", "Thank you, thank you, thank you. Many thanks in advance. Thanks again."),
    ("buzzwords", "Kubernetes, blockchain, PostgreSQL, synergy, quantum."),
    ("effort without an object", "I tried everything. I did a lot of research."),
    ("an offer without an object", "I can help you too."),
    (
      "padding",
      Array(repeating: "It would mean a lot to me and I hope you understand.", count: 6).joined(
        separator: " "
      )
    ),
    ("code", "`print(1)`"),
    ("a claim to be SMART", "This message is specific, realistic and time-bound, and my ask is clear."),
    ("a claim to be concise", "I have kept this concise, concrete and actionable."),
    ("a proverb", "As they say, a journey of a thousand miles begins with a single step."),
    ("another proverb", "Every cloud has a silver lining."),
    ("two proverbs", "Every cloud has a silver lining, and rome was not built in a day."),
    ("a proverb of the past", "And Rome was not built in a day."),
    ("two famous names", "Like Steve Jobs and Albert Einstein, I think different."),
    ("two companies", "Google and Microsoft are great companies."),
    ("a famous life", "Isaac Newton sat below a tree and discovered gravity."),
    ("a choice of nothing", "This or that? A or B?"),
    ("a general truth", "Education opens doors for many people."),
  ].map { name, text in CosmeticEdit(description: name) { with($0, behind: text) } }

  /// A time or a size of nothing.
  static let times: [CosmeticEdit] =
    [
      ("a fact with a date", "My exam is on Monday."),
      ("a date of the past", "On 3 May 2019 I was at school."),
      ("a small size", "Only 5 minutes."),
      ("a short answer", "Two lines are enough."),
      ("a one-word answer", "A one-word answer would do."),
      ("a small effort", "It is quick."),
      ("ten minutes", "It will take ten minutes at most."),
      ("yes or no", "A yes or no by Sunday is enough."),
      ("a deadline without an ask", "My deadline is Tuesday."),
      ("a date of something else", "We meet on 14 March."),
      ("before the weekend", "Before the weekend, please."),
      ("a reason without a matter", "I need it by Monday because I decide on Tuesday."),
      ("a date and two sizes", "By Friday, two lines, five minutes at most."),
    ].map { name, text in CosmeticEdit(description: name) { with($0, behind: text) } }
    + [
      ("Friday", "by Friday"), ("the end of the month", "until the end of the month"),
      ("Wednesday, 5 pm", "by Wednesday, 5 pm"),
    ]
    .map { name, time in
      CosmeticEdit(description: "\(name) in the last sentence") {
        let last = lastSentence($0)
        return $0.replacing(last, with: "\(last.dropLast()) \(time)\(last.suffix(1))")
      }
    }
    + [
      CosmeticEdit(description: "a postscript with a date") { $0 + "\nP.S. I am free on 14 March.\n" },
      CosmeticEdit(description: "a postscript that waits") {
        $0 + "\nP.S. No need to answer before Monday.\n"
      },
      CosmeticEdit(description: "a deadline first") {
        $0.replacing(body($0), with: "I have a deadline on 1 October. \(body($0))")
      },
    ]

  /// Text put elsewhere.
  private static let places: [CosmeticEdit] = [
    CosmeticEdit(description: "a subject with a date and a size") {
      "Subject: Your talk on 14 March, 5 min\n\n" + $0
    },
    CosmeticEdit(description: "a subject with a time and a size") {
      "Subject: Quick question, 20 minutes, by 2 June\n\n" + $0
    },
    CosmeticEdit(description: "a postscript of praise") { $0 + "\nP.S. I love your work.\n" },
  ]

  private static func with(_ message: String, behind text: String) -> String {
    let body = body(message)
    return message.replacing(body, with: text.isEmpty ? body : "\(body) \(text)")
  }

  /// What stands between the greeting and the name at the end.
  private static func body(_ message: String) -> String {
    let paragraphs = message.split(separator: "\n\n")
    return paragraphs.count > 2
      ? paragraphs.dropFirst().dropLast().joined(separator: "\n\n") : String(paragraphs[paragraphs.count - 1])
  }

  private static func lastSentence(_ message: String) -> String {
    let body = body(message)
    let marks = body.dropLast().indices.filter {
      ".!?".contains(body[$0]) && body[body.index(after: $0)] == " "
    }
    return marks.last.map { String(body[body.index($0, offsetBy: 2)...]) } ?? body
  }

  private static func greeting(_ message: String) -> String { String(message.prefix { $0 != "\n" }) }

  private static func words(_ message: String, _ change: (Substring) -> String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: " ", omittingEmptySubsequences: false).map(change).joined(separator: " ")
    }.joined(separator: "\n")
  }
}
