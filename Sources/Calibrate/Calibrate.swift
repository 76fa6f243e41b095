import Foundation
import MentorKit

/// Fits the weights in `Resources/smart`, `Resources/swap` and `Resources/rules` to rated messages, or prints what is counted in
/// them and in needs texts.
///
///     Calibrate fit RESOURCES FILE.jsonl ...
///     Calibrate counts RESOURCES FILE.jsonl ... > counts.tsv
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
    guard arguments.count > 2, ["fit", "counts"].contains(arguments[0]) else {
      throw Usage()
    }
    let catalogue = try Catalogue(folder: arguments[1])
    let messages = try arguments.dropFirst(2).flatMap(RatedMessage.all)
    if arguments[0] == "counts" {
      printCounts(of: messages, catalogue)
    } else {
      try Calibration(catalogue: catalogue, folder: arguments[1], messages: messages).fitClarity()
      // What the letters count depends on how clear it is what is asked.
      let clearer = try Catalogue(folder: arguments[1])
      let calibration = Calibration(catalogue: clearer, folder: arguments[1], messages: messages)
      for letter in clearer.letters { try calibration.fit(letter) }
      try calibration.fitTies()
    }
  }

  private struct Usage: Error, CustomStringConvertible {
    let description =
      "usage: Calibrate fit|counts RESOURCES FILE.jsonl ...\n       Calibrate needs FILE.jsonl ..."
  }

  private static func printCounts(of messages: [RatedMessage], _ catalogue: Catalogue) {
    var table = SignalTable(catalogue)
    print((["id"] + table.names).joined(separator: "\t"))
    for message in messages {
      let counts = table.counts(in: message.bytes, options: message.options)
      print(([message.id] + counts.map(String.init)).joined(separator: "\t"))
    }
  }
}
