import MentorKit

/// Rated messages, read once, and the fitting of records to them.
struct Calibration {
  private let catalogue: Catalogue
  private let folder: String
  private let messages: [RatedMessage]
  private let readings: [Reading]
  /// How clear each message's ask is.
  private let clarity: [Double]
  /// Ids of the rules that speak in each message.
  private let present: [Set<String>]

  /// Parts of the messages of which each is judged by what the others gave; the custom of such fits.
  private static let folds = 5

  init(catalogue: Catalogue, folder: String, messages: [RatedMessage]) {
    self.catalogue = catalogue
    self.folder = folder
    self.messages = messages.filter { $0.readers != nil }
    var coach = Coach(Mentor(catalogue: catalogue))
    readings = self.messages.map { coach.read($0.bytes, options: $0.options) }
    clarity = readings.map(catalogue.clear.clarity)
    present = readings.map { Set(catalogue.rulesSpeaking(in: $0)) }
  }

  /// Fits a letter and writes its weights, and the points of the rules that cost in it.
  func fit(_ letter: LetterRecord) throws {
    let rules = letter.parts.map { part in catalogue.costs(in: letter.letter, part: part.id) }
    // Readers' 0, 1 and 2 stand for 1, 10 and 19 of 20 points: a third and two thirds of them lie a little
    // below the middle between two ratings, since fitted values lie nearer to the mean than ratings do.
    let rows = messages.indices.compactMap { place in
      messages[place].rating(letter.letter).map { rating in
        WeightFit.Row(
          evidence: letter.parts.map { $0.weighing.counts(in: readings[place], clarity: clarity[place]) },
          rules: rules.map { $0.map { present[place].contains($0.id) ? 1 : 0 } },
          target: rating * 9 + 1.3,
          most: letter.parts.map { $0.ceiling(clarity[place]) }
        )
      }
    }
    let start = zip(letter.parts, rules).map { part, rules in
      WeightFit.Part(
        start: part.weighing.start,
        weights: part.weighing.evidence.map(\.weight),
        costs: rules.map { Double($0.points) },
        held: part.weighing.held,
        isStartHeld: part.weighing.isStartHeld
      )
    }
    report(letter.letter.rawValue, rows, start, cuts: (20.0 / 3, 40.0 / 3)) { ($0 - 1.3) / 9 }
    var fit = WeightFit(parts: start)
    fit.run(rows)
    var patch = try RecordPatch(path: "\(folder)/smart/\(letter.letter.rawValue).letter")
    patch.setWeights(fit.parts.flatMap(\.weights))
    for (place, part) in fit.parts.enumerated() {
      if !part.isStartHeld { try patch.set("start", to: RecordPatch.decimal(part.start), occurrence: place) }
      for (rule, cost) in zip(rules[place], part.costs) {
        var file = try RecordPatch(path: "\(folder)/rules/\(rule.id).rule")
        try file.set("points", to: "\(max(1, Int(cost.rounded())))")
        try file.write()
      }
    }
    try patch.write()
  }

  /// Fits the measure of how clear it is what is asked.
  func fitClarity() throws {
    let targets = messages.map { message in
      let ratings = [Letter.specific, .meaningful, .action].compactMap(message.rating)
      return ratings.isEmpty ? nil : ratings.reduce(0, +) / Double(ratings.count)
    }
    let thirds = (20.0 / 3, 40.0 / 3)
    try fit(catalogue.clear.weighing, "clear", to: targets, path: "smart/clear.measure", cuts: thirds)
  }

  /// Fits the measure of the name-swap test.
  func fitTies() throws {
    let ties = catalogue.ties
    let cuts = (ties.partly, ties.passes)
    try fit(ties.weighing, "swap", to: messages.map(\.tie), path: "swap/tie.measure", cuts: cuts)
  }

  /// Fits a measure to ratings between 0 and 2, nil where there is none, in tenths.
  private func fit(
    _ weighing: Weighing,
    _ name: String,
    to ratings: [Double?],
    path: String,
    cuts: (Double, Double)
  ) throws {
    let rows = messages.indices.compactMap { place in
      ratings[place].map {
        WeightFit.Row(
          evidence: [weighing.counts(in: readings[place])],
          rules: [[]],
          target: $0 * 10,
          most: [20]
        )
      }
    }
    let start = [
      WeightFit.Part(
        start: weighing.start,
        weights: weighing.evidence.map(\.weight),
        costs: [],
        held: weighing.held,
        isStartHeld: weighing.isStartHeld
      )
    ]
    report(name, rows, start, cuts: cuts) { $0 / 10 }
    var fit = WeightFit(parts: start)
    fit.run(rows)
    var patch = try RecordPatch(path: "\(folder)/\(path)")
    patch.setWeights(fit.parts[0].weights)
    if !weighing.isStartHeld { try patch.set("start", to: RecordPatch.decimal(fit.parts[0].start)) }
    try patch.write()
  }

  /// Prints how far messages that were left out of the fit agree with their readers.
  private func report(
    _ name: String,
    _ rows: [WeightFit.Row],
    _ start: [WeightFit.Part],
    cuts: (Double, Double),
    rating: (Double) -> Double
  ) {
    var predicted: [Int] = []
    var given: [Int] = []
    for fold in 0..<Self.folds {
      var fit = WeightFit(parts: start)
      fit.run(rows.enumerated().filter { $0.offset % Self.folds != fold }.map(\.element), steps: 800)
      for (place, row) in rows.enumerated() where place % Self.folds == fold {
        let value = fit.value(row)
        predicted.append(value < cuts.0 ? 0 : value < cuts.1 ? 1 : 2)
        given.append(Int(rating(row.target).rounded()))
      }
    }
    let kappa = (Agreement.kappa(predicted, given) * 1000).rounded() / 1000
    print("\(name): kappa \(kappa) with readers, \(rows.count) messages, \(Self.folds)-fold")
  }
}
