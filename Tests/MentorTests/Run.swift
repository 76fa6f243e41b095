/// What a run of the built program gave.
struct Run: CustomStringConvertible {
  let output: String
  let errors: String
  /// The exit status; 128 and the signal for a run that was killed.
  let status: Int32

  var description: String { "status \(status)\n\(output)\n\(errors)" }
}

/// A process that was started.
struct Child {
  let pid: pid_t
  let output: Scratch
  let errors: Scratch

  /// Waits for its end.
  func finish() -> Run {
    let status = Child.wait(for: pid)
    return Run(output: output.take(), errors: errors.take(), status: status)
  }

  static func wait(for pid: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}

/// A file without a name.
struct Scratch {
  let descriptor: Int32

  init(_ text: String = "") throws {
    var template = Array("/tmp/mentor-scratch-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw SystemFailure(what: "mkstemp", number: errno) }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    Files.write(Array(text.utf8), to: descriptor)
    lseek(descriptor, 0, SEEK_SET)
  }

  func take() -> String {
    lseek(descriptor, 0, SEEK_SET)
    let text = Files.all(of: descriptor)
    close(descriptor)
    return text
  }
}
