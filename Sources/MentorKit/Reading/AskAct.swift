/// What kind of thing is asked of the reader.
package enum AskAct: String, CaseIterable, Sendable {
  /// A choice between things that are named.
  case choice
  /// A question that is answered in writing.
  case answer
  /// A call, a coffee, a visit.
  case meet
  /// Something to be read, looked at, listened to.
  case look
  /// A thing, a name, a permission.
  case give
  /// A referral, a recommendation, an introduction.
  case vouch
  /// A place: a job, an internship, a thesis.
  case position
  /// To be somebody's mentor.
  case mentor
  /// Something wished for that is none of these.
  case other
  /// Help without an object.
  case empty
}
