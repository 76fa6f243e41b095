/// Fits the weights of one letter, or of the name-swap test, to ratings: least squares with a little
/// shrinking, by gradient descent.
///
/// A weight keeps the sign that its record gives it, so that nothing is counted against its meaning. Steps,
/// rates, shrinking and the slope outside the borders are own judgement, not measured.
struct WeightFit {
  /// A part: a clamped sum of evidence, less what rules cost.
  struct Part {
    var start: Double
    var weights: [Double]
    var costs: [Double]
    /// Weights that stay as they are, by place.
    var held: Set<Int> = []
    var isStartHeld = false
  }

  /// Counts of one message, for each part: of its evidence, and of the rules that cost there.
  struct Row {
    let evidence: [[Double]]
    let rules: [[Double]]
    let target: Double
    /// Each part lies between 0 and this.
    let most: [Double]
  }

  private(set) var parts: [Part]
  private let signs: [[Double]]

  init(parts: [Part]) {
    self.parts = parts
    signs = parts.map { $0.weights.map { $0 < 0 ? -1 : 1 } }
  }

  func value(_ row: Row) -> Double {
    parts.indices.reduce(0) { $0 + value(of: $1, row).points }
  }

  /// Points of a part, and how much they follow a small change of the sum and of the costs.
  private func value(of part: Int, _ row: Row) -> (points: Double, slope: Double, costSlope: Double) {
    let sum = zip(parts[part].weights, row.evidence[part]).reduce(parts[part].start) { $0 + $1.0 * $1.1 }
    let cost = zip(parts[part].costs, row.rules[part]).reduce(0) { $0 + $1.0 * $1.1 }
    let kept = min(max(sum, 0), row.most[part])
    // A little slope outside the borders lets a weight find its way back.
    let slope = sum > -1 && sum < row.most[part] + 1 ? 1 : 0.05
    return (max(0, kept - cost), kept > cost ? slope : 0.05, kept > cost ? 1 : 0.05)
  }

  /// - Parameter shrink: how strongly weights are drawn to 0.
  mutating func run(_ rows: [Row], steps: Int = 1500, shrink: Double = 0.01) {
    var moments: [[Moment]] = parts.map {
      Array(repeating: Moment(), count: 1 + $0.weights.count + $0.costs.count)
    }
    for step in 1...steps {
      var gradients = parts.map { [Double](repeating: 0, count: 1 + $0.weights.count + $0.costs.count) }
      for row in rows {
        let values = parts.indices.map { value(of: $0, row) }
        let error = 2 * (values.reduce(0) { $0 + $1.points } - row.target) / Double(rows.count)
        for part in parts.indices {
          let slope = error * values[part].slope
          gradients[part][0] += slope
          for place in row.evidence[part].indices {
            gradients[part][1 + place] += slope * row.evidence[part][place]
          }
          let offset = 1 + row.evidence[part].count
          for place in row.rules[part].indices {
            gradients[part][offset + place] -= error * values[part].costSlope * row.rules[part][place]
          }
        }
      }
      let rate = step > steps * 3 / 5 ? 0.02 : 0.05
      for part in parts.indices { move(part, gradients[part], &moments[part], step, rate, shrink) }
    }
  }

  private mutating func move(
    _ part: Int,
    _ gradient: [Double],
    _ moments: inout [Moment],
    _ step: Int,
    _ rate: Double,
    _ shrink: Double
  ) {
    if !parts[part].isStartHeld { parts[part].start -= moments[0].step(gradient[0], step) * rate }
    for place in parts[part].weights.indices where !parts[part].held.contains(place) {
      let pull = gradient[1 + place] + 2 * shrink * parts[part].weights[place]
      let moved = parts[part].weights[place] - moments[1 + place].step(pull, step) * rate
      parts[part].weights[place] = moved * signs[part][place] > 0 ? moved : 0
    }
    let offset = 1 + parts[part].weights.count
    for place in parts[part].costs.indices {
      let pull = gradient[offset + place] + 2 * shrink * parts[part].costs[place]
      parts[part].costs[place] = max(
        0,
        parts[part].costs[place] - moments[offset + place].step(pull, step) * rate
      )
    }
  }
}

/// Running means of a gradient and of its square.
///
/// - Source: D. Kingma and J. Ba, "Adam: A Method for Stochastic Optimization", 2015, numbers included.
private struct Moment {
  private var mean = 0.0
  private var square = 0.0

  mutating func step(_ gradient: Double, _ count: Int) -> Double {
    mean = 0.9 * mean + 0.1 * gradient
    square = 0.999 * square + 0.001 * gradient * gradient
    return mean / (1 - power(0.9, count)) / ((square / (1 - power(0.999, count))).squareRoot() + 1e-8)
  }

  private func power(_ base: Double, _ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<min(exponent, 20_000) { result *= base }
    return result
  }
}
