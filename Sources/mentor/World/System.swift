/// Calls of the system that more than one file makes, or that take a conditional import for one line.
enum System {
  /// What the system says of an error: "No such file or directory".
  static func text(of failure: Int32) -> String { String(cString: strerror(failure)) }

  static func isAgain(_ failure: Int32?) -> Bool { failure == EAGAIN }

  static func isMissing(_ failure: Int32?) -> Bool { failure == ENOENT }

  static func isInterrupted(_ failure: Int32) -> Bool { failure == EINTR }

  /// - Returns: the bytes that were read, or -1 and why.
  static func read(_ file: Int32, _ room: UnsafeMutableRawPointer, _ count: Int) -> (
    count: Int, failure: Int32
  ) {
    #if canImport(Darwin)
      let done = Darwin.read(file, room, count)
    #elseif canImport(Musl)
      let done = Musl.read(file, room, count)
    #else
      let done = Glibc.read(file, room, count)
    #endif
    return (done, done < 0 ? errno : 0)
  }

  /// - Returns: the bytes that were written, or -1 and why.
  static func write(_ file: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> (count: Int, failure: Int32) {
    #if canImport(Darwin)
      let done = Darwin.write(file, bytes, count)
    #elseif canImport(Musl)
      let done = Musl.write(file, bytes, count)
    #else
      let done = Glibc.write(file, bytes, count)
    #endif
    return (done, done < 0 ? errno : 0)
  }

  static func close(_ file: Int32) {
    #if canImport(Darwin)
      _ = Darwin.close(file)
    #elseif canImport(Musl)
      _ = Musl.close(file)
    #else
      _ = Glibc.close(file)
    #endif
  }

  /// Whether something can be read, or has ended.
  ///
  /// - Parameter milliseconds: how long it waits for that; for ever below 0.
  static func hasInput(_ file: Int32, within milliseconds: Int32) -> Bool {
    var look = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    return poll(&look, 1, milliseconds) > 0
  }

  /// Waits until something can be written; another program may have handed over a pipe that does not wait by
  /// itself.
  static func waitToWrite(_ file: Int32) {
    var look = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
    poll(&look, 1, -1)
  }

  /// Whether something stands at a path: a string, or the bytes of a word.
  static func exists(_ path: UnsafePointer<CChar>) -> Bool { access(path, F_OK) == 0 }

  /// The whole path without links; nil where nothing is.
  static func realPath(_ path: Arguments.Word) -> Arguments.Word? {
    guard let real = realpath(path.cString, nil) else { return nil }
    defer { free(real) }
    return Arguments.Word(bytesOf: real)
  }

  /// Takes away a file.
  ///
  /// - Returns: false if there was none.
  static func remove(_ path: String) throws(Trouble) -> Bool {
    if unlink(path) == 0 { return true }
    if errno == ENOENT { return false }
    throw .system(path, errno)
  }

  /// The names in a folder, as the system knows them and in its order.
  static func forEachName(in folder: Arguments.Word, _ take: (_ name: [UInt8]) throws(Trouble) -> Void)
    throws(Trouble)
  {
    guard let stream = opendir(folder.cString) else { throw .system(folder.text, errno) }
    defer { closedir(stream) }
    // An entry may be shorter than its type: the name is read up to its end.
    guard let start = MemoryLayout<dirent>.offset(of: \.d_name) else { return }
    errno = 0
    while let entry = readdir(stream) {
      let name = UnsafeRawPointer(entry).advanced(by: start).assumingMemoryBound(to: CChar.self)
      try take(Arguments.Word(bytesOf: name).bytes)
      errno = 0
    }
    guard errno == 0 else { throw .system(folder.text, errno) }
  }

  /// Milliseconds since some moment in the past.
  static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }

  /// Stands still until the shell lets the program go on.
  static func suspend() { kill(getpid(), SIGTSTP) }

  /// Ends the way that Ctrl-C ends a program.
  static func interrupt() {
    signal(SIGINT, SIG_DFL)
    kill(getpid(), SIGINT)
  }
}
