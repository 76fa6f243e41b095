import Foundation
import MentorKit

/// Fits the weights in `Resources/smart`, `Resources/swap` and `Resources/rules` to rated messages, or prints
/// what is counted in needs texts.
///
///     Calibrate fit RESOURCES FILE.jsonl ...
///     Calibrate needs FILE.jsonl ... > traits.jsonl
@main
enum Calibrate {
  static func main() {
    do { try run() } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(1)
    }
  }

  private static func run() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "needs" { return try NeedTraits.printAll(in: Array(arguments.dropFirst())) }
    guard arguments.count > 2, arguments[0] == "fit" else { throw Usage() }
    let catalogue = try Catalogue(folder: arguments[1])
    let messages = try arguments.dropFirst(2).flatMap(RatedMessage.all)
    try Calibration(catalogue: catalogue, folder: arguments[1], messages: messages).fitClarity()
    // What the letters count depends on how clear it is what is asked.
    let clearer = try Catalogue(folder: arguments[1])
    let calibration = Calibration(catalogue: clearer, folder: arguments[1], messages: messages)
    for letter in clearer.letters { try calibration.fit(letter) }
    try calibration.fitTies()
  }

  private struct Usage: Error, CustomStringConvertible {
    let description =
      "usage: Calibrate fit RESOURCES FILE.jsonl ...\n       Calibrate needs FILE.jsonl ..."
  }
}
