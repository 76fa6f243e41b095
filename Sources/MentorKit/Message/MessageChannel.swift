/// The way a message travels, on which the limits for its length and the need of a subject line depend.
public enum MessageChannel: String, CaseIterable, Sendable {
  case email
  /// A note or a message on LinkedIn.
  case linkedin
  /// A direct message in a chat.
  case chat
  /// The form of a web page.
  case form
}
