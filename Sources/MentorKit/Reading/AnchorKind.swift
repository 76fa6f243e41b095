/// What of the reader a passage names that ties the message to them.
public enum AnchorKind: String, Sendable {
  /// Something that they made: a talk, a post, a project.
  case work
  /// Something that they did or said.
  case deed
  /// What passed between the two.
  case contact
  /// Somebody, a place or a time that the two share.
  case person
  /// Where they work or study: a company, a team, a course.
  case place
  /// What is publicly known of them.
  case fact
}
