/// A JSON value whose objects keep the order of their keys.
package enum JSON: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  /// Written with at most three digits behind the point.
  case number(Double)
  case string(String)
  /// A number as it was written by somebody else.
  case literal(String)
  case array([JSON])
  case object([(key: String, value: JSON)])
  /// An object whose members are written one by one, so that a long one takes no room.
  case members(@Sendable (_ object: inout JSONWriter) -> Void)

  package init(_ text: String?) { self = text.map { .string($0) } ?? .null }
  package init(_ number: Int?) { self = number.map { .int($0) } ?? .null }

  /// The value on one line, or over several with an indent of two blanks a level.
  package func text(pretty: Bool = false) -> String {
    var all: [UInt8] = []
    write(pretty: pretty) { all.append(contentsOf: $0) }
    return String(decoding: all, as: UTF8.self)
  }

  /// Writes the value piece by piece.
  ///
  /// - Parameter take: is given bytes that are ready; called again and again, and last with what is left.
  func write(pretty: Bool, _ take: (_ ready: UnsafeBufferPointer<UInt8>) -> Void) {
    withoutActuallyEscaping(take) { take in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: JSONWriter.room) { room in
        var writer = JSONWriter(pretty: pretty, room, take)
        writer.write(self)
        writer.finish()
      }
    }
  }
}

extension Range<Int> {
  /// As members of a JSON object.
  var members: [(key: String, value: JSON)] { [("start", .int(lowerBound)), ("end", .int(upperBound))] }
}
