import Testing

@testable import MentorKit

/// Contrast by WCAG 2.2, success criteria 1.4.3 and 1.4.11, level AA.
struct PagePaletteTests {
  @Test(arguments: PagePalette.pairs.map { "\($0.text) \($0.on)" })
  func whatIsReadStandsOut(_ pair: String) throws {
    let names = pair.split(separator: " ").map(String.init)
    for contrast in try contrasts(names[0], names[1]) { #expect(contrast >= 4.5, "\(pair): \(contrast)") }
  }

  @Test(arguments: PagePalette.shapes.map { "\($0.shape) \($0.on)" })
  func shapesStandOut(_ pair: String) throws {
    let names = pair.split(separator: " ").map(String.init)
    for contrast in try contrasts(names[0], names[1]) { #expect(contrast >= 3, "\(pair): \(contrast)") }
  }

  @Test func theMeasureIsThatOfTheStandard() {
    #expect(contrast("#000000", "#ffffff") == 21)
    #expect(abs(contrast("#777777", "#ffffff") - 4.48) < 0.01)
  }

  @Test func everyColourOfAStyleIsInThePalette() {
    let names = Set(PagePalette.colours.map(\.name))
    let used = Set(PageStyle.css.text.matches(of: /var\(--([a-z-]+)\)/).map { String($0.1) })
    #expect(used == names, "\(used.symmetricDifference(names))")
    let rest = PageStyle.css.text.replacing(PagePalette.css, with: "")
    #expect(rest.firstMatch(of: /#[0-9a-f]{3}/) == nil && !rest.contains("rgb("))
  }

  private func contrasts(_ text: String, _ paper: String) throws -> [Double] {
    let text = try #require(PagePalette.colours.first { $0.name == text })
    let paper = try #require(PagePalette.colours.first { $0.name == paper })
    return [contrast(text.light, paper.light), contrast(text.dark, paper.dark)]
  }

  private func contrast(_ left: String, _ right: String) -> Double {
    let light = max(luminance(left), luminance(right))
    let dark = min(luminance(left), luminance(right))
    return (light + 0.05) / (dark + 0.05)
  }

  private func luminance(_ colour: String) -> Double {
    let number = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double((number >> shift) & 255) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
