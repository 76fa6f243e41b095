// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// 'make build' asks for a program that needs no library of the system, where that can be linked: a short
// score takes a quarter less time.
let linking: [LinkerSetting] =
  Context.environment["MENTOR_STATIC"] == "1"
  ? [.unsafeFlags(["-static-executable"], .when(configuration: .release))] : []

let package = Package(
  name: "mentor",
  // Words of 128 bits are there from then on.
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "MentorKit", targets: ["MentorKit"]),
    .executable(name: "mentor", targets: ["mentor"]),
  ],
  dependencies: [],
  targets: [
    // Its names are public and not package, though no product holds them: other modules are optimized
    // together with public code only, and a score takes 1.5 times the instructions else, a long text 2.2
    // times.
    .target(name: "MentorText", swiftSettings: strict),
    .executableTarget(name: "EmbedResources", dependencies: ["MentorText"], swiftSettings: strict),
    .plugin(
      name: "EmbedResourcesPlugin",
      capability: .buildTool(),
      dependencies: ["EmbedResources"],
      path: "Sources/EmbedResourcesPlugin"
    ),
    .target(
      name: "MentorKit",
      dependencies: ["MentorText"],
      swiftSettings: strict,
      plugins: ["EmbedResourcesPlugin"]
    ),
    .executableTarget(
      name: "mentor",
      dependencies: ["MentorKit", "MentorText"],
      swiftSettings: strict,
      linkerSettings: linking
    ),
    .executableTarget(name: "Calibrate", dependencies: ["MentorKit", "MentorText"], swiftSettings: strict),
    .testTarget(name: "MentorTextTests", dependencies: ["MentorText"], swiftSettings: strict),
    .testTarget(
      name: "EmbedResourcesTests",
      dependencies: ["EmbedResources", "MentorText"],
      swiftSettings: strict
    ),
    .testTarget(name: "MentorKitTests", dependencies: ["MentorKit", "MentorText"], swiftSettings: strict),
    // The library as another package sees it.
    .testTarget(
      name: "LibraryTests",
      dependencies: ["MentorKit"],
      packageAccess: false,
      swiftSettings: strict
    ),
    .testTarget(
      name: "MentorTests",
      dependencies: ["mentor", "MentorKit", "MentorText"],
      exclude: ["Invocations.tsv", "Drivers"],
      swiftSettings: strict
    ),
  ]
)
