#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder that goes away with the last machine that lives in it.
final class HomeFolder: Sendable {
  let path: String

  init(path: String) { self.path = path }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
