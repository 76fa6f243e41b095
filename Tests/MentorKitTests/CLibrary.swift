// The C library goes by another name on each system. `@_exported` makes this one import serve every file of
// the module.
#if canImport(Glibc)
  @_exported import Glibc
#elseif canImport(Musl)
  @_exported import Musl
#else
  @_exported import Darwin
#endif
