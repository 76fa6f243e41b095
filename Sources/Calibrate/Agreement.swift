/// How far two ratings of the same messages agree: quadratic-weighted kappa of the steps 0, 1, 2.
enum Agreement {
  static func kappa(_ first: [Int], _ second: [Int]) -> Double {
    let count = Double(first.count)
    var observed = 0.0
    var expected = 0.0
    for (one, other) in zip(first, second) { observed += Double((one - other) * (one - other)) }
    for one in 0...2 {
      for other in 0...2 {
        let chance = Double(first.count { $0 == one }) * Double(second.count { $0 == other }) / count
        expected += Double((one - other) * (one - other)) * chance
      }
    }
    return expected == 0 ? 1 : 1 - observed / expected
  }
}
