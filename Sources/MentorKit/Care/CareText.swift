/// What a card says, without and with where help against violence is found.
struct CareText: Sendable {
  let plain, onViolence: String
}
