/// A user's machine: a home folder of its own, a fixed day, and the program as it was built.
///
/// Output goes to files and not to pipes, so that no run waits for its reader.
struct Machine {
  private let folder: HomeFolder
  var environment: [String: String]

  init(today: String = "2026-11-25") throws {
    var template = Array("/tmp/mentor-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemFailure(what: "mkdtemp", number: errno) }
    folder = HomeFolder(
      path: String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    )
    environment = [
      "HOME": folder.path, "MENTOR_TODAY": today, "TZ": "UTC", "PATH": "/usr/bin:/bin", "COLUMNS": "80",
    ]
    for (name, value) in Self.inherited { environment[name] = value }
  }

  /// What the dynamic loader, the coverage and the sanitizers need, and nothing else.
  private static let inherited: [(name: String, value: String)] = {
    let names: [String] = [
      "ASAN_OPTIONS", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE", "SWIFT_BACKTRACE", "TSAN_OPTIONS",
    ]
    return names.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
  }()

  var home: String { folder.path }

  var stateFolder: String { "\(home)/.local/state/mentor" }

  /// Built as a release, as under the sanitizers: what takes a while takes many more messages then.
  static let isQuick: Bool = {
    #if DEBUG
      false
    #else
      true
    #endif
  }()

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

  /// The same from within a folder, behind words of the shell such as "umask 0;".
  @discardableResult
  func run(_ words: [String], in folder: String, before: [String] = [], after shell: String = "") -> Run {
    let script = "\(shell) cd \"$0\" && exec \"$@\""
    return runAny(["/bin/sh", "-c", script, folder] + before + [Self.program] + words)
  }

  /// Runs any program in this machine's environment.
  func runAny(_ words: [String], input: String = "") -> Run {
    do {
      let child = try start(words, input: input)
      return child.finish()
    } catch {
      return Run(output: "", errors: "\(error)", status: -1)
    }
  }

  /// A machine on whose search path the program is found.
  static func withProgramOnPath() throws -> Machine {
    var machine = try Machine()
    let folder = program.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/"
    )
    let whole = realpath(folder, nil)
    defer { free(whole) }
    machine.environment["PATH"] =
      "\(whole.map { String(cString: $0) } ?? folder):/usr/local/bin:/usr/bin:/bin"
    return machine
  }

  /// Whether a program is found where the system keeps programs.
  static func has(_ program: String) -> Bool {
    ["/usr/bin", "/bin", "/usr/local/bin"].contains { access("\($0)/\(program)", X_OK) == 0 }
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
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (place, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(place))
    }
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    // The threads that run tests hold signals back, which a child would inherit.
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
