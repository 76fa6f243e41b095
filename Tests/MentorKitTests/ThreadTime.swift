import Testing

/// The time of this thread alone, so that whatever else runs does not count.
enum ThreadTime {
  /// Unit: milliseconds.
  static func of(_ work: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
    }
    let start = now()
    work()
    return now() - start
  }

  /// Four times the text takes four times the time, and not sixteen times.
  ///
  /// - Parameter text: one of about so many bytes.
  static func expectLinear(
    _ name: String,
    _ size: Int,
    text: (_ size: Int) -> String,
    work: (_ bytes: [UInt8]) -> Void
  ) {
    let (small, large) = (Array(text(size).utf8), Array(text(4 * size).utf8))
    // Three times, because the quickest of a few runs is the one that nothing disturbed.
    for attempt in 1...3 {
      let (first, second) = (of { work(small) }, of { work(large) })
      if second < 8 * first + 20 { return }
      let what = "\(small.count) bytes took \(first) ms, \(large.count) bytes took \(second) ms"
      if attempt == 3 { Issue.record("\(name): \(what)") }
    }
  }
}
