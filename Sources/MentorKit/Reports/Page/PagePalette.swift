/// The colours of a page, on light and on dark paper.
///
/// - Source: contrast of every pair that is read follows WCAG 2.2, level AA; a test measures it.
struct PagePalette: Sendable {
  struct Colour: Sendable {
    let name: String
    /// "#rrggbb".
    let light, dark: String
  }

  static let colours = [
    Colour(name: "page", light: "#f7f5f0", dark: "#15171a"),
    Colour(name: "paper", light: "#fffefb", dark: "#1e2126"),
    Colour(name: "ink", light: "#1d1f23", dark: "#e8e6e1"),
    Colour(name: "soft", light: "#595c63", dark: "#a9adb5"),
    Colour(name: "line", light: "#d9d5cb", dark: "#3a3e45"),
    Colour(name: "link", light: "#0b57a4", dark: "#8cc0ff"),
    Colour(name: "bar", light: "#2f6f8f", dark: "#74b9d8"),
    Colour(name: "track", light: "#dedbd2", dark: "#363a41"),
    Colour(name: "blocker", light: "#ffd2cc", dark: "#66231c"),
    Colour(name: "blocker-edge", light: "#a3160b", dark: "#ff8f84"),
    Colour(name: "major", light: "#ffe0bd", dark: "#5a3810"),
    Colour(name: "major-edge", light: "#8f4700", dark: "#ffb566"),
    Colour(name: "minor", light: "#fdf0b5", dark: "#4c430f"),
    Colour(name: "minor-edge", light: "#6f5a00", dark: "#e8cf52"),
    Colour(name: "info", light: "#e9e7f7", dark: "#33324d"),
    Colour(name: "info-edge", light: "#57529b", dark: "#b3aef2"),
    Colour(name: "good", light: "#d8f0dc", dark: "#1d4527"),
    Colour(name: "good-edge", light: "#1f6b33", dark: "#82d496"),
  ]

  /// What is read on what.
  static let pairs: [(text: String, on: String)] =
    ["page", "paper"].flatMap { paper in ["ink", "soft", "link"].map { ($0, paper) } }
    + ["blocker", "major", "minor", "info", "good"].flatMap { mark in
      [("ink", mark), ("\(mark)-edge", "paper")]
    }

  /// What must be told from what without being read.
  static let shapes: [(shape: String, on: String)] = [("bar", "page"), ("bar", "track")]

  static var css: String {
    let light = colours.map { "--\($0.name):\($0.light)" }.joined(separator: ";")
    let dark = colours.map { "--\($0.name):\($0.dark)" }.joined(separator: ";")
    return """
      :root{color-scheme:light dark;\(light)}
      @media (prefers-color-scheme:dark){:root{\(dark)}}
      @media print{:root{color-scheme:light;\(light)}}
      """
  }
}
