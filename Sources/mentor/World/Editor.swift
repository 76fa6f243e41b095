import MentorKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The writer's own editor: `$VISUAL`, else `$EDITOR`, else vi.
struct Editor {
  private let command: String

  init(_ environment: [String: String]) {
    command = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? "vi"
  }

  /// The text as it was saved. The file lies in the folder for temporary files, for its owner alone, and goes away afterwards.
  ///
  /// - Throws: `Trouble` when the editor cannot be run or ends with an error; the file is then kept and named.
  func edited(_ text: String, named name: String) throws(Trouble) -> String {
    let folder = ProcessEnvironment.all["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var path = "\(folder)/mentor-XXXXXX".utf8CString.map { $0 }
    guard mkdtemp(&path) != nil else { throw .system(folder, errno) }
    let place = path.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    let file = "\(place)/\(name)"
    try OutFile.write(text, to: Arguments.Word(file))
    let status = try run(file)
    guard status == 0 else {
      throw Trouble("the editor ended with status \(status); the message is kept in \(Printable.text(file))")
    }
    let bytes = try Input.file(Arguments.Word(file))
    unlink(file)
    rmdir(place)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `$EDITOR` may hold options, so that a shell has to part it.
  private func run(_ file: String) throws(Trouble) -> Int32 {
    let words = ["sh", "-c", "\(command) \"$1\"", "sh", file]
    var list: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for word in list { free(word) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, "/bin/sh", nil, nil, &list, environ)
    guard failure == 0 else { throw .system("/bin/sh", failure) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { throw .system("/bin/sh", errno) }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
