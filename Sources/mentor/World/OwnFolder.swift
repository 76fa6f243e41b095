import MentorKit

/// A folder of the program's own, held open while a file in it is replaced. No link is followed: neither the
/// folder nor its files may be one.
struct OwnFolder: ~Copyable {
  let path: String
  private let descriptor: Int32

  /// Opens the folder, and makes it (mode 0700) where it is missing.
  ///
  /// - Throws: `Trouble` when it is a link, is something else, or cannot be made.
  init(making path: String) throws(Trouble) {
    let descriptor = try Self.opened(path)
    self.path = path
    self.descriptor = descriptor
  }

  private static func opened(_ path: String) throws(Trouble) -> Int32 {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/\(part)"
      if mkdir(made, 0o700) != 0 {
        let failure = errno
        if failure != EEXIST, access(made, F_OK) != 0 { throw .system(made, failure) }
      }
    }
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK { throw .link(path) }
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path, errno) }
    return descriptor
  }

  deinit { close(descriptor) }

  /// Waits until no other process holds the folder, and holds it while `body` runs. A process that ends in
  /// any way lets go of it.
  ///
  /// - Throws: `Trouble` when the folder cannot be locked, when another process holds it for ten seconds, and
  ///   what `body` throws.
  func locked<Result>(_ body: () throws(Trouble) -> Result) throws(Trouble) -> Result {
    let file = openat(descriptor, ".lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw unwritable(".lock", errno) }
    defer { close(file) }
    var tries = 1000
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw unwritable(".lock", errno) }
      tries -= 1
      guard tries > 0 else {
        throw Trouble(
          "\(Printable.text(path)): another 'mentor' has been writing here for ten seconds; try again"
        )
      }
      usleep(10_000)
    }
    return try body()
  }

  /// The bytes of a file; nil if it is missing.
  func read(_ name: String) throws(Trouble) -> [UInt8]? {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if file < 0, errno == ELOOP { throw .link("\(path)/\(name)") }
    return try Self.read(opened: file, path: "\(path)/\(name)")
  }

  /// The bytes of a file, also behind a link; nil if it is missing.
  static func read(path: String) throws(Trouble) -> [UInt8]? {
    try read(opened: open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC), path: path)
  }

  private static func read(opened file: Int32, path: String) throws(Trouble) -> [UInt8]? {
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw .system(path, errno)
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .system(path, errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Trouble("\(Printable.text(path)): is not a plain file; move it away first")
    }
    return try Input.read(file, name: path)
  }

  /// Puts a text in the place of a file so that at every moment either the old or the new one is there, whole
  /// (mode 0600).
  ///
  /// - Parameter aside: a name that the old file gets as well, if it is to be kept.
  /// - Throws: `Trouble`; the old file is then untouched.
  func replace(_ name: String, with text: String, aside: String? = nil) throws(Trouble) {
    try HeldSignals.during { () throws(Trouble) in try put(text, in: name, aside: aside) }
  }

  private func put(_ text: String, in name: String, aside: String?) throws(Trouble) {
    let new = ".\(name).new"
    // Left behind by a process that was killed; its lock has gone with it.
    unlinkat(descriptor, new, 0)
    do throws(Trouble) {
      try write(text, to: new)
      if let aside, linkat(descriptor, name, descriptor, aside, 0) != 0 { throw unwritable(aside, errno) }
      guard renameat(descriptor, new, descriptor, name) == 0 else { throw unwritable(name, errno) }
    } catch {
      unlinkat(descriptor, new, 0)
      throw error
    }
    // The new name has to be on the disk too; folders that cannot be synchronised are left to the system.
    fsync(descriptor)
  }

  /// A name that no file here has: "log.damaged-1".
  func freeName(_ stem: String) -> String {
    var number = 1
    var status = stat()
    while fstatat(descriptor, "\(stem)-\(number)", &status, AT_SYMLINK_NOFOLLOW) == 0 { number += 1 }
    return "\(stem)-\(number)"
  }

  private func write(_ text: String, to name: String) throws(Trouble) {
    let file = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw unwritable(name, errno) }
    let closed = fchmod(file, 0o600) == 0 ? 0 : errno
    let failure = Output.writeWhole(text, to: file)
    if closed != 0 || failure != 0 { throw unwritable(name, closed != 0 ? closed : failure) }
  }

  private func unwritable(_ name: String, _ number: Int32) -> Trouble {
    number == ELOOP
      ? .link("\(path)/\(name)")
      : Trouble(
        "\(Printable.text(path)): cannot be written (\(System.text(of: number)))",
        number: number
      )
  }
}

extension Trouble {
  fileprivate static func link(_ path: String) -> Trouble {
    Trouble(
      "\(Printable.text(path)): is a symbolic link, and 'mentor' does not write through links; put the real thing there, or set XDG_STATE_HOME or XDG_CONFIG_HOME"
    )
  }
}
