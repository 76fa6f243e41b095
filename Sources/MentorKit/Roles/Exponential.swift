/// The exponential function, which the standard library does not have.
enum Exponential {
  /// e to the power of a number that is not above 0; exact to 12 digits, 0 below -700.
  static func of(_ x: Double) -> Double {
    guard x > -700 else { return 0 }
    // e^x = 2^n · e^r with |r| <= ln 2 / 2, and the series of e^r.
    let n = (x / 0.693_147_180_559_945_3).rounded()
    let r = x - n * 0.693_147_180_559_945_3
    var term = 1.0
    var sum = 1.0
    for k in 1...13 {
      term *= r / Double(k)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(n), significand: sum)
  }
}
