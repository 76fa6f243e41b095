/// What of this machine works at the same time.
enum Cores {
  static var count: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
