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

  /// - Parameter name: as the system knows it, not necessarily UTF-8.
  static func write(_ bytes: [UInt8], named name: [UInt8]) {
    let descriptor = open(name.map { CChar(bitPattern: $0) } + [0], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    write(bytes, to: descriptor)
    close(descriptor)
  }

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
