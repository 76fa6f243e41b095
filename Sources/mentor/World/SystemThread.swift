/// A thread of the system itself: Dispatch and the concurrency runtime cost a millisecond of every start.
struct SystemThread {
  #if canImport(Glibc)
    private typealias Handle = pthread_t
    private typealias Handed = UnsafeMutableRawPointer?
  #else
    private typealias Handle = pthread_t?
    #if canImport(Musl)
      private typealias Handed = UnsafeMutableRawPointer?
    #else
      private typealias Handed = UnsafeMutableRawPointer
    #endif
  #endif

  private let handle: Handle

  /// Unit: bytes. As much as the first thread has; some systems give others less.
  private static let stack = 8 << 20

  /// Nil where the system begins no more threads.
  init?(_ work: @escaping @Sendable () -> Void) {
    let handed = UnsafeMutablePointer<@Sendable () -> Void>.allocate(capacity: 1)
    handed.initialize(to: work)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, Self.stack)
    #if canImport(Glibc)
      var handle = Handle()
    #else
      var handle: Handle = nil
    #endif
    guard pthread_create(&handle, &attributes, Self.start, handed) == 0 else {
      handed.deinitialize(count: 1)
      handed.deallocate()
      return nil
    }
    self.handle = handle
  }

  /// Waits for its end.
  func join() {
    #if canImport(Glibc)
      pthread_join(handle, nil)
    #else
      if let handle { pthread_join(handle, nil) }
    #endif
  }

  private static let start: @convention(c) (Handed) -> UnsafeMutableRawPointer? = { handed in
    let handed: UnsafeMutableRawPointer? = handed
    guard let work = handed?.assumingMemoryBound(to: (@Sendable () -> Void).self) else { return nil }
    work.pointee()
    work.deinitialize(count: 1)
    work.deallocate()
    return nil
  }
}
