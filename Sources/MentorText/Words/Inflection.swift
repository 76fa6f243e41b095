/// The forms of English words, derived from the base form.
enum Inflection {
  /// A spelling with the forms that it stands for.
  typealias Spelling = (text: String, forms: WordForms)

  static func verb(_ base: String) -> [Spelling] {
    let stem = stem(of: base)
    var all: [Spelling] = [(base, .base), (withS(base), .third), (gerund(base, stem), .gerund)]
    all += [(stem + "ed", [.past, .participle])]
    if doubles(base), let last = base.last {
      all += [("\(base)\(last)ed", [.past, .participle]), ("\(base)\(last)ing", .gerund)]
    }
    return all
  }

  /// A verb whose past forms are given: "write wrote written".
  static func verb(_ base: String, past: [String], participle: [String]) -> [Spelling] {
    var all: [Spelling] = [(base, .base), (withS(base), .third), (gerund(base, stem(of: base)), .gerund)]
    if doubles(base), let last = base.last { all.append(("\(base)\(last)ing", .gerund)) }
    all += past.map { ($0, .past) } + participle.map { ($0, .participle) }
    return all
  }

  static func noun(_ base: String) -> [Spelling] { [(base, []), (withS(base), .plural)] }

  private static func withS(_ word: String) -> String {
    if word.hasSuffix("y"), !endsInVowelY(word) { return word.dropLast() + "ies" }
    let hissing = ["s", "x", "z", "ch", "sh"]
    return hissing.contains(where: word.hasSuffix) || word == "go" || word == "do" ? word + "es" : word + "s"
  }

  /// What "-ed" is put behind: "try" is "tri", "use" is "us".
  private static func stem(of verb: String) -> String {
    if verb.hasSuffix("e") { return String(verb.dropLast()) }
    if verb.hasSuffix("y"), !endsInVowelY(verb) { return verb.dropLast() + "i" }
    return verb
  }

  private static func gerund(_ verb: String, _ stem: String) -> String {
    if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
    if verb.hasSuffix("ee") || !verb.hasSuffix("e") || verb == "be" { return verb + "ing" }
    return stem + "ing"
  }

  private static func endsInVowelY(_ word: String) -> Bool { "aeiou".contains(word.dropLast().last ?? "a") }

  /// "plan" is "planned" and "travel" may be "travelled": a single vowel before a single consonant.
  private static func doubles(_ verb: String) -> Bool {
    let letters = Array(verb)
    guard letters.count >= 3 else { return false }
    let isVowel = { (place: Int) in "aeiou".contains(letters[letters.count - place]) }
    return !isVowel(1) && !"wxyhcsk".contains(letters[letters.count - 1]) && isVowel(2) && !isVowel(3)
  }
}
