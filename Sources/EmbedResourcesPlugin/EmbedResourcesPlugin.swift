import Foundation
import PackagePlugin

/// Runs `EmbedResources` over `Resources/` before the library is built.
@main
struct EmbedResourcesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let resources = context.package.directoryURL.appending(path: "Resources")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedResources.swift")
    return [
      .buildCommand(
        displayName: "Embed Resources",
        executable: try context.tool(named: "EmbedResources").url,
        arguments: [resources.path, output.path],
        // The folders themselves are inputs: without them a new file is not seen by the next build.
        inputFiles: [resources] + contents(of: resources),
        outputFiles: [output]
      )
    ]
  }

  private func contents(of folder: URL) -> [URL] {
    FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
      ?? []
  }
}
