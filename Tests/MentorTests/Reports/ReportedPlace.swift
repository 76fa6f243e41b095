import Foundation

/// Where a report puts a finding, brought to one unit: lines and columns from 1, columns in UTF-8 bytes. Nil
/// is what a format does not tell.
struct ReportedPlace: Hashable, Comparable, CustomStringConvertible {
  let rule: String
  let line: Int
  var column: Int?
  var endLine: Int?
  var endColumn: Int?

  var description: String {
    "\(rule) \(line):\(column.map(String.init) ?? "-") to \(endLine.map(String.init) ?? "-"):\(endColumn.map(String.init) ?? "-")"
  }

  static func < (left: ReportedPlace, right: ReportedPlace) -> Bool {
    (left.line, left.column ?? 0, left.rule, left.endColumn ?? 0)
      < (right.line, right.column ?? 0, right.rule, right.endColumn ?? 0)
  }
}

/// Reads the places of findings back out of a report.
struct ReportReader {
  /// The message that the report is about, to turn characters into bytes.
  let message: String

  private func json(_ text: some StringProtocol) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }

  /// A column in Unicode scalars as one in bytes; a byte order mark is none.
  private func bytes(_ column: Int, line: Int) -> Int {
    let lines = message.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines[line - 1].drop { $0 == "\u{FEFF}" }.prefix(column - 1).reduce(1) { $0 + UTF8.width($1) }
  }

  func json(_ report: String) throws -> [ReportedPlace] {
    let findings = try json(report[...])["findings"] as? [[String: Any]] ?? []
    return findings.map {
      ReportedPlace(
        rule: $0["rule"] as? String ?? "",
        line: $0["line"] as? Int ?? 0,
        column: $0["column"] as? Int,
        endLine: $0["end_line"] as? Int,
        endColumn: $0["end_column"] as? Int
      )
    }
  }

  func sarif(_ report: String) throws -> [ReportedPlace] {
    let run = (try json(report[...])["runs"] as? [[String: Any]])?.first
    return (run?["results"] as? [[String: Any]] ?? []).map { result in
      let location = (result["locations"] as? [[String: Any]])?.first
      let physical = location?["physicalLocation"] as? [String: Any]
      let region = physical?["region"] as? [String: Int] ?? [:]
      let line = region["startLine"] ?? 0
      let endLine = region["endLine"] ?? 0
      return ReportedPlace(
        rule: result["ruleId"] as? String ?? "",
        line: line,
        column: bytes(region["startColumn"] ?? 0, line: line),
        endLine: endLine,
        endColumn: bytes(region["endColumn"] ?? 0, line: endLine)
      )
    }
  }

  func reviewdog(_ report: String) throws -> [ReportedPlace] {
    try report.split(separator: "\n").map { text in
      let diagnostic = try json(text)
      let range = (diagnostic["location"] as? [String: Any])?["range"] as? [String: [String: Int]]
      return ReportedPlace(
        rule: (diagnostic["code"] as? [String: String])?["value"] ?? "",
        line: range?["start"]?["line"] ?? 0,
        column: range?["start"]?["column"],
        endLine: range?["end"]?["line"],
        endColumn: range?["end"]?["column"]
      )
    }
  }

  /// "::warning file=a,line=1,endLine=1,col=2,endColumn=3,title=mentor%3A rule::say"
  func github(_ report: String) throws -> [ReportedPlace] {
    report.split(separator: "\n").map { text in
      let head = text.dropFirst(2).prefix(
        upTo: text.dropFirst(2).firstRange(of: "::")?.lowerBound ?? text.endIndex
      )
      var values: [Substring: Substring] = [:]
      for property in head.drop(while: { $0 != " " }).dropFirst().split(separator: ",") {
        let parts = property.split(separator: "=", maxSplits: 1)
        values[parts[0]] = parts[1]
      }
      func number(_ name: Substring) -> Int? { values[name].flatMap { Int($0) } }
      let line = number("line") ?? 0
      return ReportedPlace(
        rule: String(values["title"]?.dropFirst("mentor%3A ".count) ?? ""),
        line: line,
        column: number("col").map { bytes($0, line: line) },
        endLine: number("endLine"),
        endColumn: number("endColumn").map { bytes($0, line: line) }
      )
    }
  }

  /// "file:1:2: warning: say [rule]"
  func short(_ report: String, file: String) throws -> [ReportedPlace] {
    report.split(separator: "\n").map { text in
      let parts = text.dropFirst(file.count + 1).split(separator: ":", maxSplits: 2)
      let rule = text[(text.lastIndex(of: "[") ?? text.startIndex)...].dropFirst().dropLast()
      return ReportedPlace(rule: String(rule), line: Int(parts[0]) ?? 0, column: Int(parts[1]))
    }
  }

  func markdown(_ report: String) throws -> [ReportedPlace] {
    let problems = report.split(separator: "\n### Good").first ?? ""
    return problems.matches(of: /(?m)^\d+\. Line (\d+), column (\d+).*\(([a-z-]+), \w+(, \d+ points?)?\) *$/)
      .map {
        let line = Int($0.1) ?? 0
        return ReportedPlace(rule: String($0.3), line: line, column: bytes(Int($0.2) ?? 0, line: line))
      }
  }

  func page(_ report: String) throws -> [ReportedPlace] {
    report.matches(
      of: /<li class="note (\w+)" id="[^"]*" data-rule="([a-z-]+)" data-line="(\d+)" data-column="(\d+)">/
    ).filter { $0.1 != "good" }.map {
      ReportedPlace(rule: String($0.2), line: Int($0.3) ?? 0, column: Int($0.4))
    }
  }

  /// What people read names the line alone.
  func text(_ report: String) throws -> [ReportedPlace] {
    let problems = report.split(separator: "\nGood\n").first ?? ""
    let flat = problems.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return flat.matches(of: /\d+\. Line (\d+)(?:: ".*?"|) \(([a-z-]+), (?:blocker|major|minor|info)/).map {
      ReportedPlace(rule: String($0.2), line: Int($0.1) ?? 0)
    }
  }
}
