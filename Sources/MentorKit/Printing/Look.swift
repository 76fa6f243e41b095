/// How a page looks to whoever reads it.
package struct Look: Sendable {
  /// Columns.
  package var width: Int
  package var isColoured: Bool

  package init(width: Int, isColoured: Bool = false) {
    self.width = width
    self.isColoured = isColoured
  }
}
