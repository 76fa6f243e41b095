/// A way in which an answer can be built, one file of `Resources/shapes`; the build writes a name for each,
/// so that none can be misspelt.
struct ShapeName: Hashable, Sendable {
  /// Its number in the language of the shapes.
  let number: Int
}
