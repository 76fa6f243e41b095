/// How clear an ask is and how easily it is done.
struct AskGrade: Sendable {
  let act: AskAct
  /// 0 nothing concrete, 1 a topic or a kind of thing, 2 one concrete thing.
  let clear: Int
  /// 0 nothing that can be done, 1 something vague, large or presumed, 2 a doable request.
  let doable: Int

  /// Clearer before easier.
  var rank: Int { clear * 3 + doable }
}
