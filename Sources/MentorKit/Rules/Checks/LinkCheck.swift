import MentorText

/// Looks at links, without following them.
struct LinkCheck: Check {
  static let keys = ["of"]

  enum What: String, CaseIterable, Sendable { case bad, good }

  let what: What

  init(_ fields: RecordBlock, id: String, language: Language) throws(RecordError) {
    what = try fields.value("of", What.self)
  }

  func says(of foreign: Reading) -> Bool { true }

  func places(in reading: Reading) -> [Range<Int>] {
    let links = reading.heard.places(of: .link, in: reading.body)
    switch what {
    case .bad: return links.filter { isBad(reading.message.text.string($0).lowercased()) }
    case .good:
      let good = links.filter { !isBad(reading.message.text.string($0).lowercased()) }
      return (1...2).contains(good.count) ? good : []
    }
  }

  private func isBad(_ link: String) -> Bool {
    var place = link[...]
    if let scheme = link.split(separator: ":", maxSplits: 1).first,
      link.dropFirst(scheme.count).hasPrefix("://")
    {
      if scheme == "file" { return true }
      guard scheme == "http" || scheme == "https" else { return false }
      place = link.dropFirst(scheme.count + 3)
    }
    if place.hasPrefix("www.") { place = place.dropFirst(4) }
    let host = place.prefix { $0 != "/" && $0 != "?" && $0 != ":" }
    let name = host.prefix { $0 != "." }
    if WordSet.shortHosts.contains(FoldedHash.of(host)) || WordSet.noHosts.contains(FoldedHash.of(host))
      || WordSet.noHosts.contains(FoldedHash.of(name))
    {
      return true
    }
    let profile =
      place.hasPrefix("linkedin.com/in/") ? place.dropFirst(16).prefix { $0 != "/" && $0 != "?" } : ""
    if WordSet.noProfiles.contains(FoldedHash.of(profile)) { return true }
    if host.allSatisfy({ $0.isNumber || $0 == "." }) { return true }
    return !host.contains(".") || host.hasSuffix(".")
  }
}
