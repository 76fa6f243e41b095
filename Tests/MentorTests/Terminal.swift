/// A program on a terminal of its own.
final class Terminal {
  let pid: pid_t
  private(set) var seen = ""
  private let main: Int32
  private let other: Int32
  private let before: termios

  init(
    on machine: Machine,
    _ words: [String],
    rows: UInt16 = 24,
    columns: UInt16 = 80,
    program: String = Machine.program
  )
    throws
  {
    (main, other) = try Self.opened()
    for descriptor in [main, other] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(other, UInt(TIOCSWINSZ), &size)
    var mode = termios()
    tcgetattr(other, &mode)
    before = mode
    var machine = machine
    machine.environment["TERM"] = machine.environment["TERM"] ?? "xterm"
    pid = try machine.spawn([program] + words, [other, other, other])
  }

  deinit {
    close(main)
    close(other)
  }

  /// A new terminal: the end of the person and the end of the program.
  private static func opened() throws -> (main: Int32, other: Int32) {
    #if os(Linux)
      // The calls of POSIX for it are not in the module of the C library.
      let main = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var number: Int32 = 0
      var unlocked: Int32 = 0
      let (setLock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
      guard main >= 0, ioctl(main, setLock, &unlocked) == 0, ioctl(main, getNumber, &number) == 0 else {
        throw SystemFailure(what: "pseudo terminal", number: errno)
      }
      let name = "/dev/pts/\(number)"
    #else
      let main = posix_openpt(O_RDWR | O_NOCTTY)
      guard main >= 0, grantpt(main) == 0, unlockpt(main) == 0, let name = ptsname(main) else {
        throw SystemFailure(what: "pseudo terminal", number: errno)
      }
    #endif
    return (main, open(name, O_RDWR | O_NOCTTY))
  }

  func press(_ keys: String) {
    Files.write(Array(keys.utf8), to: main)
    usleep(20_000)
  }

  /// Reads until a text has been seen; false after ten seconds.
  func wait(for text: String) -> Bool {
    for _ in 0..<100 {
      if seen.contains(text) { return true }
      read(within: 100)
    }
    return seen.contains(text)
  }

  /// Waits for the end of the program and reads what is left. One that does not end is killed after ten
  /// seconds.
  func finish() -> Int32 {
    var status: Int32 = 0
    var tries = 0
    while waitpid(pid, &status, WNOHANG) == 0 {
      read(within: 50)
      tries += 1
      if tries == 200 { kill(pid, SIGKILL) }
    }
    read(within: 50)
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  var isAsItWas: Bool {
    var now = termios()
    tcgetattr(other, &now)
    return now.c_lflag == before.c_lflag && now.c_iflag == before.c_iflag
  }

  private func read(within milliseconds: Int32) {
    var look = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
    guard poll(&look, 1, milliseconds) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    #if canImport(Darwin)
      let count = Darwin.read(main, &buffer, buffer.count)
    #elseif canImport(Musl)
      let count = Musl.read(main, &buffer, buffer.count)
    #else
      let count = Glibc.read(main, &buffer, buffer.count)
    #endif
    if count > 0 { seen += String(decoding: buffer[..<count], as: UTF8.self) }
  }
}
