import MentorKit
import MentorText

/// A configuration file: a record whose keys are options.
///
///     # .mentor
///     relation: met
///     except:   buzzword, too-long
///     min-score: 70
struct SettingsFile: Sendable {
  let path: Arguments.Word
  let values: [String: SettingValue]

  /// Unit: bytes. A configuration is a page of text at most.
  static let most = 64 * 1024

  /// - Throws: `RecordError` with file and line for a key that is unknown or stands twice, and for a value
  ///   that its option does not accept.
  init(_ bytes: [UInt8], path: Arguments.Word) throws(RecordError) {
    let shown = Printable.text(path.text)
    self.path = path
    let (book, damage) = RecordBook.reading(bytes, file: shown)
    if let first = damage.first { throw first }
    var values: [String: SettingValue] = [:]
    for field in book.blocks.flatMap(\.fields) {
      func fault(_ what: String) -> RecordError { RecordError(file: shown, line: field.line, what: what) }
      guard let setting = Setting.named(field.key) else {
        let hint = field.key.suggestion(amongFew: Setting.keys)
        throw fault("unknown key '\(Printable.text(field.key))'; \(hint)")
      }
      guard values[field.key] == nil else { throw fault("'\(field.key)' stands here twice") }
      let texts = setting.option.isList ? field.values.map(\.text) : field.values.map(\.text).suffix(1)
      guard !texts.isEmpty else {
        throw fault("'\(field.key):' needs a value: \(setting.option.value ?? "")")
      }
      if !setting.option.isList, field.values.count > 1 { throw fault("'\(field.key):' takes one value") }
      for text in texts {
        if let what = setting.option.fault(in: text) { throw fault("'\(field.key):' \(what)") }
      }
      values[field.key] = SettingValue(
        words: texts.map { Self.resolved($0, setting.option.values, beside: path) },
        origin: .file(path.text, line: field.line)
      )
    }
    self.values = values
  }

  /// A path in a configuration is meant from where the configuration lies.
  private static func resolved(_ text: String, _ values: ValueSpec, beside path: Arguments.Word)
    -> Arguments.Word
  {
    let word = Arguments.Word(text)
    switch values {
    case .file, .folder: break
    default: return word
    }
    guard !text.hasPrefix("/"), let slash = path.bytes.lastIndex(of: UInt8(ascii: "/")) else { return word }
    return Arguments.Word(path.bytes[...slash] + word.bytes)
  }
}
