/// Where the first steps of patterns lead: of those that begin anywhere, or of those that begin a sentence.
struct FirstSteps: Sendable {
  /// By what decides the tests: by word symbol, by trait, and for any token.
  private let bySource: Lists
  /// Tests with which many patterns begin, and those that nearly every word passes, and where these lead:
  /// each word would have to list them all.
  private let wide: Column
  private let byWide: Lists

  /// To how many nodes a test may lead that is listed at each word. Own judgement; with it 1,200 crowded
  /// patterns of somebody's own took 25 MiB instead of 160.
  private static let most = 8

  init(_ reader: inout PackedReader) {
    bySource = Lists(&reader)
    wide = reader.column()
    byWide = Lists(&reader)
  }

  /// - Parameters:
  ///   - targets: by test, where it leads.
  ///   - sources: the tests of each source.
  ///   - firstNot: the first of the tests that ask for none of some things.
  static func write(targets: [[Int]], sources: [[Int]], firstNot: Int, to writer: inout PackedWriter) {
    let wide = targets.indices.filter { targets[$0].count > ($0 < firstNot ? most : 0) }
    let isListed = targets.map { (1...most).contains($0.count) }
    writer.add(
      lists: sources.map { tests in Set(tests.filter { isListed[$0] }.flatMap { targets[$0] }).sorted() }
    )
    writer.add(wide)
    writer.add(lists: wide.map { targets[$0] })
  }

  /// Calls for the nodes to which a token leads; for some of them twice.
  func forEachNode(from sources: [Int], passing tests: PassedTests, _ body: (Int) -> Void) {
    for source in sources { bySource.forEach(in: source, body) }
    for place in 0..<wide.count where tests.contains(wide[place]) { byWide.forEach(in: place, body) }
  }
}
