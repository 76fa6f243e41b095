import MentorKit

/// The writer's own editor: `$VISUAL`, else `$EDITOR`, else vi.
struct Editor {
  private let command: String
  /// For temporary files.
  private let folder: String

  init(_ environment: Environment) {
    folder = environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    command = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? "vi"
  }

  /// Hands on the text as it was saved. Its file lies in the folder for temporary files, for its owner alone,
  /// and goes away when the text has been taken.
  ///
  /// - Throws: `Trouble` when the editor cannot be run or ends with an error, and when the text is not taken;
  ///   the file is then kept and named.
  func edit<Result>(
    _ text: String,
    named name: String,
    _ take: (_ saved: String) throws(Trouble) -> Result
  ) throws(Trouble) -> Result {
    var path = "\(folder)/mentor-XXXXXX".utf8CString.map { $0 }
    guard mkdtemp(&path) != nil else { throw .system(folder, errno) }
    let place = path.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    let file = "\(place)/\(name)"
    do { try OutFile.write(text, to: Arguments.Word(file)) } catch {
      rmdir(place)
      throw error
    }
    let result: Result
    do throws(Trouble) {
      let status = try run(file)
      guard status == 0 else { throw Trouble("the editor ended with status \(status)") }
      result = try take(String(decoding: try Input.file(Arguments.Word(file)), as: UTF8.self))
    } catch {
      throw Trouble("\(error.what); the text is kept in \(Printable.text(file))", number: error.number)
    }
    unlink(file)
    rmdir(place)
    return result
  }

  /// `$EDITOR` may hold options, so that a shell has to part it.
  private func run(_ file: String) throws(Trouble) -> Int32 {
    let words = ["sh", "-c", "\(command) \"$1\"", "sh", file]
    var list: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for word in list { free(word) } }
    // Keys such as Ctrl-C are meant for the editor, which is before the writer now.
    let own = [SIGINT, SIGQUIT].map { number in (number, signal(number, SIG_IGN)) }
    defer { for (number, action) in own { signal(number, action) } }
    let process = try started(&list)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { throw .system("/bin/sh", errno) }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// A process that hears every signal, whatever this one holds back or passes over.
  private func started(_ words: inout [UnsafeMutablePointer<CChar>?]) throws(Trouble) -> pid_t {
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
    #else
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for number in [SIGINT, SIGQUIT] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    var process: pid_t = 0
    let failure = posix_spawn(&process, "/bin/sh", nil, &attributes, &words, environ)
    guard failure == 0 else { throw .system("/bin/sh", failure) }
    return process
  }
}
