import MentorText

extension String {
  /// The words of a name, those of "Jun-ho" apart.
  var nameParts: [Substring] { split { " -.,\u{00A0}".contains($0) } }

  /// Folded hashes of the words of a name.
  var nameWords: [UInt64] { nameParts.map { FoldedHash.of($0) } }
}
