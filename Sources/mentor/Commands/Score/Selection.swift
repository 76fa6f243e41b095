import MentorKit

/// Which findings are shown, and from when on the exit status tells of them.
struct Selection {
  private let only: Set<String>
  private let except: Set<String>
  private let minimum: Int?
  private let severity: Severity?

  /// - Throws: `Trouble` for an id that no rule has.
  init(_ arguments: Arguments, _ mentor: Mentor) throws(Trouble) {
    only = try Self.rules(arguments, "only", mentor)
    except = try Self.rules(arguments, "except", mentor)
    minimum = arguments.number("min-score")
    severity = arguments.choice("fail-on")
  }

  private static func rules(_ arguments: Arguments, _ option: String, _ mentor: Mentor) throws(Trouble)
    -> Set<String>
  {
    var ids: Set<String> = []
    do throws(Trouble) {
      for name in arguments.list(option) { ids.insert(try mentor.known(name).id) }
    } catch {
      guard let origin = arguments.origins[option] else { throw error }
      throw Trouble("\(Printable.text(origin.text)): '\(option):' \(error.what)")
    }
    return ids
  }

  func applied(to score: Score) -> Score {
    only.isEmpty && except.isEmpty
      ? score : score.selecting { (only.isEmpty || only.contains($0)) && !except.contains($0) }
  }

  /// There are no points that could be held against what is asked for.
  func cannotTell(_ score: Score) -> Bool { minimum != nil && score.points == nil }

  /// A message has too few points, or too severe a finding among those that are shown.
  func isBelow(_ score: Score) -> Bool {
    if let minimum, let points = score.points, points < minimum { return true }
    return severity.map { least in
      applied(to: score).findings.contains { $0.severity >= least && $0.dismissed == nil }
    } ?? false
  }
}
