/// Ctrl-C and its like, kept waiting while this exists. One that came ends the process afterwards, as it
/// would have done at once.
struct HeldSignals: ~Copyable {
  private static let numbers = [SIGINT, SIGTERM, SIGHUP]

  private let before: sigset_t

  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for number in Self.numbers { sigaddset(&held, number) }
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &held, &before)
    self.before = before
  }

  deinit {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// Does what must not be left half done. A file that grows beyond what it may is an error of writing here,
  /// and no end of the process.
  static func during<Result>(_ body: () throws(Trouble) -> Result) throws(Trouble) -> Result {
    let held = HeldSignals()
    let before = signal(SIGXFSZ, SIG_IGN)
    defer { signal(SIGXFSZ, before) }
    return try withExtendedLifetime(held) { () throws(Trouble) in try body() }
  }

  /// One of them has come.
  var isOneWaiting: Bool {
    var waiting = sigset_t()
    sigpending(&waiting)
    return Self.numbers.contains { sigismember(&waiting, $0) == 1 }
  }
}
