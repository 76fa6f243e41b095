import MentorKit

/// A file that a person names for a result: written beside its place and then moved there, so that it is
/// never half written.
enum OutFile {
  /// Whether two names stand for one file that is there. A device or a pipe is nobody's own.
  private static func isSame(_ name: Arguments.Word, _ other: Arguments.Word) -> Bool {
    var left = stat()
    var right = stat()
    guard stat(name.cString, &left) == 0, stat(other.cString, &right) == 0 else { return false }
    return left.st_dev == right.st_dev && left.st_ino == right.st_ino && left.st_mode & S_IFMT == S_IFREG
  }

  /// - Parameters:
  ///   - files: those that the run reads.
  ///   - input: standard input, where it is read as well.
  /// - Throws: `Trouble` where the file is one of them.
  static func check(_ out: Arguments.Word, against files: [Arguments.Word], _ input: Input?) throws(Trouble) {
    guard files.contains(where: { isSame(out, $0) }) || input?.isFile(out) == true else { return }
    throw Trouble("\(Printable.text(out.text)): is read and cannot be written over; name another --out")
  }

  /// - Throws: `Trouble` when it cannot be written; what was there is then untouched.
  static func write(_ text: String, to name: Arguments.Word) throws(Trouble) {
    let target = try target(of: name).cString
    var status = stat()
    let isThere = stat(target, &status) == 0
    // A pipe or a device cannot be replaced.
    if isThere, status.st_mode & S_IFMT != S_IFREG {
      return try write(text, open(target, O_WRONLY | O_CLOEXEC), name)
    }
    try HeldSignals.during { () throws(Trouble) in try replace(target, isThere ? status : nil, text, name) }
  }

  /// Where a result goes that is written to a name: through links, as everywhere.
  private static func target(of name: Arguments.Word) throws(Trouble) -> Arguments.Word {
    if let real = System.realPath(name) { return real }
    var status = stat()
    // What a link names that leads nowhere cannot be put into its place beside it.
    guard lstat(name.cString, &status) != 0 || status.st_mode & S_IFMT != S_IFLNK else {
      throw Trouble("\(Printable.text(name.text)): is a link to nothing; name the file itself")
    }
    return name
  }

  private static func replace(_ target: [CChar], _ status: stat?, _ text: String, _ name: Arguments.Word)
    throws(Trouble)
  {
    var new = Array(target.prefix(target.count - 1)) + ".XXXXXX".utf8CString
    let file = mkstemp(&new)
    do throws(Trouble) {
      let mask = umask(0)
      umask(mask)
      if file >= 0 { fchmod(file, status.map { $0.st_mode & 0o7777 } ?? 0o666 & ~mask) }
      try write(text, file, name)
      guard rename(new, target) == 0 else { throw Trouble.system(name.text, errno) }
    } catch {
      if file >= 0 { unlink(new) }
      throw error
    }
  }

  private static func write(_ text: String, _ file: Int32, _ name: Arguments.Word) throws(Trouble) {
    guard file >= 0 else { throw .system(name.text, errno) }
    let failure = Output.writeWhole(text, to: file)
    if failure != 0 { throw .system(name.text, failure) }
  }
}
