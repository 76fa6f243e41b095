import MentorKit
import MentorText

/// Checks the operands of a command line: as many as the command takes, each a value that it accepts.
struct OperandChecker {
  let arguments: Arguments
  let path: [String]

  func check() throws(UsageError) {
    let spec = arguments.spec
    let given = arguments.operands
    let needed = spec.operands.filter { $0.count == .one }
    if given.count < needed.count {
      throw error("\(needed[given.count].name) is missing")
    }
    if spec.operands.last?.count != .many, given.count > spec.operands.count {
      throw error("'\(Printable.text(given[spec.operands.count].text))' is one argument too many")
    }
    for (place, word) in given.enumerated() {
      let operand = spec.operands[min(place, spec.operands.count - 1)]
      if let fault = operand.values.fault(in: word.text) { throw error("\(operand.name): \(fault)") }
    }
  }

  private func error(_ what: String) -> UsageError {
    UsageError(what: what, spec: arguments.spec, path: path)
  }
}
