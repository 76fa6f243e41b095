/// "read 120 of 400" on the terminal of whoever waits: after a third of a second, and gone before anything
/// else is written.
///
/// Only on a terminal, and not with NO_PROGRESS, CI or TERM=dumb.
struct Progress {
  private let isOn: Bool
  private let start = System.milliseconds
  private var last = 0
  /// Columns that are written and not erased yet.
  private var shown = 0

  /// How long nothing is shown, and from one number to the next. Unit: milliseconds. Own judgement, not
  /// measured: what is done in a moment shows nothing, and numbers can be read.
  private static let quiet = 300
  private static let pause = 100

  init(_ world: World) {
    func isSet(_ name: String) -> Bool { world.environment[name].map { !$0.isEmpty } ?? false }
    isOn =
      world.err.isTerminal && !isSet("NO_PROGRESS") && !isSet("CI") && isSet("TERM")
      && world.environment["TERM"] != "dumb"
  }

  mutating func show(_ done: Int, of all: Int, _ world: inout World) {
    guard isOn else { return }
    let now = System.milliseconds
    guard now - start >= Self.quiet, shown == 0 || now - last >= Self.pause else { return }
    erase(&world)
    let text = "read \(done) of \(all)"
    world.err.write(text)
    world.err.flush()
    shown = text.utf8.count
    last = now
  }

  mutating func erase(_ world: inout World) {
    guard shown > 0 else { return }
    world.err.write("\r\(String(repeating: " ", count: shown))\r")
    world.err.flush()
    shown = 0
  }
}
