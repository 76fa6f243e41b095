import MentorText

/// One step of decoding: which bytes of its input each byte of its output was made from.
struct Layer: Sendable {
  /// Units of the same size, one behind the other on both sides.
  private struct Run: Sendable {
    let output: Int
    let input: Int
    let outputUnit: Int32
    let inputUnit: Int32
  }

  private var runs: [Run] = []
  private(set) var count = 0

  init() {}

  /// A step that changes nothing but drops what stands before a place.
  init(shift: Int, count: Int) { add(bytes: count, copiedFrom: shift) }

  /// Bytes that were taken over as they are.
  mutating func add(bytes: Int, copiedFrom input: Int) {
    guard bytes > 0 else { return }
    extend(output: 1, input: input..<(input + 1))
    count += bytes - 1
  }

  /// Bytes that were made together from a range.
  mutating func add(bytes: Int, madeFrom input: Range<Int>) {
    guard bytes > 0 else { return }
    extend(output: bytes, input: input)
  }

  private mutating func extend(output: Int, input: Range<Int>) {
    if let last = runs.last, last.outputUnit == output, last.inputUnit == input.count {
      let (units, rest) = (count - last.output).quotientAndRemainder(dividingBy: output)
      if rest == 0, last.input + units * input.count == input.lowerBound {
        count += output
        return
      }
    }
    runs.append(
      Run(
        output: count,
        input: input.lowerBound,
        outputUnit: Int32(clamping: output),
        inputUnit: Int32(clamping: input.count)
      )
    )
    count += output
  }

  /// The input of a range of the output; whole units.
  func cover(_ range: Range<Int>) -> Range<Int> {
    guard count > 0 else { return 0..<0 }
    if range.isEmpty {
      let place =
        range.lowerBound < count ? unit(at: range.lowerBound).lowerBound : unit(at: count - 1).upperBound
      return place..<place
    }
    let first = unit(at: min(range.lowerBound, count - 1))
    let last = unit(at: min(range.upperBound, count) - 1)
    return first.lowerBound..<max(first.upperBound, last.upperBound)
  }

  private func unit(at place: Int) -> Range<Int> {
    let run = runs[runs.partitionPoint { $0.output > place } - 1]
    let start = run.input + (place - run.output) / Int(run.outputUnit) * Int(run.inputUnit)
    return start..<(start + Int(run.inputUnit))
  }
}
