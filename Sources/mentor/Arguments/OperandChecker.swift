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

extension OptionSpec {
  /// What is wrong with a value; nil if it is accepted. Every part of a list has to be.
  func fault(in text: String) -> String? {
    let parts = isList ? Arguments.parts(of: text) : []
    return (parts.isEmpty ? [text] : parts).lazy.compactMap(values.fault).first
  }
}

extension ValueSpec {
  /// What is wrong with a value; nil if it is accepted.
  func fault(in text: String) -> String? {
    switch self {
    case .text, .file, .folder, .rule, .command: return nil
    case .name(let names, let isKnown):
      return names.contains(text) || isKnown(text) ? nil : ValueSpec.choice(names).fault(in: text)
    case .choice(let names):
      if names.contains(text) { return nil }
      let hint = text.hint(among: names)
      return "'\(Printable.text(text))' is not one of: \(names.joined(separator: ", "))\(hint)"
    case .number(let range):
      let digits = text.utf8.allSatisfy(Ascii.isDigit) && !text.isEmpty
      if digits, let number = Int(text), range.contains(number) { return nil }
      return "'\(Printable.text(text))' is not a whole number from \(range.lowerBound) to \(range.upperBound)"
    }
  }
}
