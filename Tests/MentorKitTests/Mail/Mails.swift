import MentorText

@testable import MentorKit

/// The mails in `Tests/Mails`, each with the text that is read from it beside it.
enum Mails {
  static let folder = "\(TestFolder.package())/Tests/Mails"

  /// Names of mails without ending, in order.
  static let names = files(ending: ".eml")
  static let boxes = files(ending: ".mbox")

  private static func files(ending: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(ending) { names.append(String(name.dropLast(ending.count))) }
    }
    return names.sorted()
  }

  static func bytes(_ file: String) -> [UInt8] {
    guard let stream = fopen("\(folder)/\(file)", "r") else { return [] }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 { bytes += buffer[..<count] }
    return bytes
  }

  static func mail(_ name: String) -> StoredMessage { Mailbag(bytes("\(name).eml"), name: "\(name).eml")[0] }

  static func box(_ name: String) -> Mailbag { Mailbag(bytes("\(name).mbox"), name: "\(name).mbox") }

  static func record(_ text: String, as file: String) {
    guard let stream = fopen("\(folder)/\(file)", "w") else { return }
    fputs(text, stream)
    fclose(stream)
  }
}

extension StoredMessage {
  /// The body as text, without the subject line on top.
  var body: String {
    let rest = subject == nil ? text[...] : text[("Subject: \n\n".utf8.count + subject!.utf8.count)...]
    return String(decoding: rest, as: UTF8.self)
  }

  /// Everything that is read, as the files beside the mails have it: lines end in LF, and nothing is said of
  /// what is missing.
  var page: String {
    func line(_ name: String, _ who: Correspondent?) -> String {
      who.map {
        "\n\(name): "
          + [$0.name, $0.address.isEmpty ? nil : "<\($0.address)>"].compactMap(\.self).joined(separator: " ")
      } ?? ""
    }
    let head = "Subject: \(subject ?? "")\(line("From", from))\(line("To", to))"
    return "\(head)\n\n\(body.replacing("\r\n", with: "\n"))"
  }
}
