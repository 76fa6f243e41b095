import MentorText

/// Finds slots of a template that were left open.
enum SlotCheck {
  static func places(in reading: Reading) -> [Range<Int>] {
    let written = reading.places(of: [.slotWords], in: reading.own)
    let slots = reading.places(of: .slot, in: reading.own)
    return (slots + written.filter { place in !slots.contains { $0.overlaps(place) } }).sorted {
      $0.lowerBound < $1.lowerBound
    }
  }
}
