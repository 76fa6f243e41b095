// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "mentor",
  products: [
    .library(name: "MentorKit", targets: ["MentorKit"]),
    .executable(name: "mentor", targets: ["mentor"]),
  ],
  dependencies: [],
  targets: [
    .target(name: "MentorRecords", swiftSettings: strict),
    .executableTarget(name: "EmbedResources", dependencies: ["MentorRecords"], swiftSettings: strict),
    .plugin(
      name: "EmbedResourcesPlugin",
      capability: .buildTool(),
      dependencies: ["EmbedResources"],
      path: "Sources/EmbedResourcesPlugin"
    ),
    .target(
      name: "MentorKit",
      dependencies: ["MentorRecords"],
      swiftSettings: strict,
      plugins: ["EmbedResourcesPlugin"]
    ),
    .executableTarget(name: "mentor", dependencies: ["MentorKit", "MentorRecords"], swiftSettings: strict),
    .testTarget(name: "MentorKitTests", dependencies: ["MentorKit", "MentorRecords"], swiftSettings: strict),
    .testTarget(name: "MentorTests", dependencies: ["mentor", "MentorKit"], swiftSettings: strict),
  ]
)
