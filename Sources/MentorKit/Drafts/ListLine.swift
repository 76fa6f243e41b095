/// A line of an answer without the mark that makes an item of it: "- a", "* a", "2) a".
struct ListLine {
  let text: String
  let isItem: Bool

  init(_ line: String) {
    let mark = line.prefix { $0 != " " }
    let digits = mark.prefix { $0.isASCII && $0.isNumber }
    let isNumbered = (1...2).contains(digits.count) && [")", "."].contains(mark.dropFirst(digits.count))
    let marks = line.prefix { "-*•–— ".contains($0) }
    let isMarked = !marks.isEmpty && (marks.last == " " || marks.contains("•"))
    let rest = line.dropFirst(isNumbered ? mark.count + 1 : isMarked ? marks.count : 0)
    isItem = (isNumbered || isMarked) && !rest.isEmpty
    text = isItem ? String(rest) : line
  }
}
