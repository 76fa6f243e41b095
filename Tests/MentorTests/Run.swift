#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a run of the built program gave.
struct Run: CustomStringConvertible {
  let output: String
  let errors: String
  /// The exit status; 128 and the signal for a run that was killed.
  let status: Int32

  var description: String { "status \(status)\n\(output)\n\(errors)" }
}

/// A user's machine: a home folder of its own, a fixed day, and the program as it was built.
///
/// Output goes to files and not to pipes, so that no run waits for its reader.
struct Machine {
  let home: String
  var environment: [String: String]

  init(today: String = "2026-11-25") throws {
    var template = Array("/tmp/mentor-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemFailure(what: "mkdtemp", number: errno) }
    home = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    environment = [
      "HOME": home, "MENTOR_TODAY": today, "TZ": "UTC", "PATH": "/usr/bin:/bin", "COLUMNS": "80",
    ]
    for (name, value) in Self.inherited { environment[name] = value }
  }

  /// What the dynamic loader and the coverage need, and nothing else.
  private static let inherited: [(name: String, value: String)] = {
    let names: [String] = ["LD_LIBRARY_PATH", "LLVM_PROFILE_FILE", "SWIFT_BACKTRACE"]
    return names.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
  }()

  var stateFolder: String { "\(home)/.local/state/mentor" }

  /// Takes the home away.
  func remove() { _ = runAny(["/bin/rm", "-rf", home]) }

  /// The program that stands beside the tests.
  static let program: String = {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
    let parts = bundle.split(separator: "/", omittingEmptySubsequences: false)
    let end = parts.firstIndex { $0.hasSuffix(".xctest") } ?? parts.count - 1
    return (parts[..<end] + ["mentor"]).joined(separator: "/")
  }()

  /// Runs the program with words as a shell would hand them over.
  @discardableResult
  func run(_ words: [String], input: String = "") -> Run { runAny([Self.program] + words, input: input) }

  @discardableResult
  func run(_ words: String..., input: String = "") -> Run { run(words, input: input) }

  /// Runs any program in this machine's environment.
  func runAny(_ words: [String], input: String = "") -> Run {
    do {
      let child = try start(words, input: input)
      return child.finish()
    } catch {
      return Run(output: "", errors: "\(error)", status: -1)
    }
  }

  /// Starts a program without waiting for it.
  func start(_ words: [String], input: String = "") throws -> Child {
    let input = try Scratch(input)
    let output = try Scratch()
    let errors = try Scratch()
    let pid = try spawn(words, [input.descriptor, output.descriptor, errors.descriptor])
    close(input.descriptor)
    return Child(pid: pid, output: output, errors: errors)
  }

  /// Starts a program on descriptors for input, output and errors.
  func spawn(_ words: [String], _ descriptors: [Int32]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (place, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(place))
    }
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    // The threads that run tests hold signals back, which a child would inherit.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var pid: pid_t = 0
    let failure = posix_spawn(&pid, words[0], &actions, &attributes, &arguments, &variables)
    guard failure == 0 else { throw SystemFailure(what: words[0], number: failure) }
    return pid
  }

  /// What a file in the state folder holds.
  func state(_ name: String) -> String? { Files.text("\(stateFolder)/\(name)") }

  func write(_ text: String, to name: String) {
    _ = runAny(["/bin/mkdir", "-p", stateFolder])
    Files.write(text, to: "\(stateFolder)/\(name)")
  }
}

/// A process that was started.
struct Child {
  let pid: pid_t
  fileprivate let output: Scratch
  fileprivate let errors: Scratch

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
private struct Scratch {
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

struct SystemFailure: Error, CustomStringConvertible {
  let what: String
  let number: Int32

  var description: String { "\(what): \(String(cString: strerror(number)))" }
}

enum Files {
  static func text(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return all(of: descriptor)
  }

  static func all(of descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func write(_ text: String, to path: String) { write(Array(text.utf8), path: path) }

  static func write(_ bytes: [UInt8], path: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    write(bytes, to: descriptor)
    close(descriptor)
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { sending in
        #if canImport(Darwin)
          Darwin.write(descriptor, sending.baseAddress, sending.count)
        #elseif canImport(Musl)
          Musl.write(descriptor, sending.baseAddress, sending.count)
        #else
          Glibc.write(descriptor, sending.baseAddress, sending.count)
        #endif
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Permission bits of a path; nil if it is missing.
  static func mode(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
  }

  /// Names in a folder, sorted.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
