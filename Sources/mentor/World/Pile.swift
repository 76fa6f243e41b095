/// Pieces of work that several threads take, each piece once.
///
/// What its pointers lead to is touched with the lock held, but for the making and the end.
struct Pile: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let next = UnsafeMutablePointer<Int>.allocate(capacity: 1)
  private let end: Int

  init(of end: Int) {
    self.end = end
    lock.initialize(to: pthread_mutex_t())
    next.initialize(to: 0)
    pthread_mutex_init(lock, nil)
  }

  func take() -> Int? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    guard next.pointee < end else { return nil }
    next.pointee += 1
    return next.pointee - 1
  }

  func remove() {
    pthread_mutex_destroy(lock)
    lock.deallocate()
    next.deallocate()
  }
}
