import MentorKit

/// Where bytes come from: files by their names, and standard input.
struct Input {
  let descriptor: Int32

  /// Unit: bytes. What is told beside messages was written by a person; what is larger was not.
  static let most = 64 << 20

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// - Parameter name: as the system knows it, not necessarily UTF-8.
  /// - Throws: `Trouble` when it cannot be opened.
  init(opening name: Arguments.Word, _ flags: Int32 = 0) throws(Trouble) {
    descriptor = open(name.cString, O_RDONLY | O_CLOEXEC | flags)
    guard descriptor >= 0 else { throw .system(name.text, errno) }
  }

  func close() { System.close(descriptor) }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// What comes in is a file that has this name.
  func isFile(_ name: Arguments.Word) -> Bool {
    var own = stat()
    var other = stat()
    guard fstat(descriptor, &own) == 0, stat(name.cString, &other) == 0 else { return false }
    return own.st_dev == other.st_dev && own.st_ino == other.st_ino && own.st_mode & S_IFMT == S_IFREG
  }

  /// Everything on standard input.
  ///
  /// - Throws: `Trouble` when it cannot be read, or does not end within `most`.
  func all() throws(Trouble) -> [UInt8] { try Self.read(descriptor, name: "standard input") }

  /// The next byte; nil at the end, or where nothing can be read.
  func byte() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let (count, failure) = System.read(descriptor, &byte, 1)
      if count == 1 { return byte }
      if System.isAgain(failure) {
        _ = System.hasInput(descriptor, within: -1)
      } else if failure != EINTR {
        return nil
      }
    }
  }

  /// The next line without its end; nil at the end. Nothing behind it is read.
  func line() -> String? {
    var bytes: [UInt8] = []
    while let byte = byte() {
      if byte == 10 { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - name: as the system knows it, not necessarily UTF-8.
  ///   - most: bytes of a plain file, where anything else is a mistake; nil for a pipe too, which may hold
  ///     `Input.most`.
  /// - Throws: `Trouble` when it cannot be opened or read, is a folder, or is too large.
  static func file(_ name: Arguments.Word, atMost most: Int? = nil) throws(Trouble) -> [UInt8] {
    let input = try Input(opening: name, most == nil ? 0 : O_NONBLOCK)
    defer { input.close() }
    let file = input.descriptor
    if let most {
      var status = stat()
      guard fstat(file, &status) == 0 else { throw .system(name.text, errno) }
      // What is no plain file may never end.
      guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= most else {
        throw Trouble("\(Printable.text(name.text)): is no plain file of at most \(most / 1024) KiB")
      }
    }
    return try read(file, name: name.text)
  }

  /// Everything that an open file still holds.
  ///
  /// - Parameters:
  ///   - most: bytes.
  ///   - hint: what is said of a file of more of them, behind its size.
  /// - Throws: `Trouble` when it cannot be read, is a folder, or is too large.
  static func read(_ descriptor: Int32, name: String, atMost most: Int = Self.most, hint: String = "")
    throws(Trouble) -> [UInt8]
  {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(name, errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .system(name, EISDIR) }
    let size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
    // Looked at before it is read: a file with a hole in it may be larger than the memory.
    if size > most { throw .tooLarge(name, most, hint) }
    var bytes: [UInt8] = []
    var room = max(1 << 16, size + 1)
    while true {
      let piece = try piece(of: descriptor, atMost: room, name: name)
      if piece.isEmpty { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      // What is no plain file has no size to look at, and may never end.
      if bytes.count > most { throw .tooLarge(name, most, hint) }
      // A plain file gives all that it has; a pipe may have more soon, and so may a file without a size.
      if size > 0, bytes.count == size { return bytes }
      room = 1 << 16
    }
  }

  /// What one call of the system reads, as soon as something is there; nothing at the end.
  static func piece(of descriptor: Int32, atMost room: Int, name: String) throws(Trouble) -> [UInt8] {
    var failure: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      repeat {
        (count, failure) = System.read(descriptor, buffer.baseAddress!, room)
        if System.isAgain(failure) { _ = System.hasInput(descriptor, within: -1) }
      } while failure == EINTR || System.isAgain(failure)
      count = max(count, 0)
    }
    if failure != 0 { throw .system(name, failure) }
    return piece
  }
}

extension Trouble {
  fileprivate static func tooLarge(_ name: String, _ most: Int, _ hint: String) -> Trouble {
    let size = most >> 30 > 0 ? "\(most >> 30) GiB" : "\(most >> 20) MiB"
    return Trouble("\(Printable.text(name)): is larger than \(size)\(hint)")
  }
}
