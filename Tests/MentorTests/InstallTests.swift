import Testing

/// `make install` and `make uninstall`, and the action that runs the program elsewhere.
struct InstallTests {
  private static let isThere = Machine.has("make") && Machine.has("install")

  @Test(.enabled(if: isThere, "make is not installed"), arguments: ["PREFIX=/usr", "prefix=/opt/mentor"])
  func installedFilesAreWholeAndGoAwayWithoutTrace(_ prefix: String) throws {
    let machine = try Machine()
    let stage = "\(machine.home)/stage"
    func make(_ target: String) -> Run {
      machine.runAny([
        "/usr/bin/env", "make", "-s", "-C", TestFolder.package(), target, prefix, "DESTDIR=\(stage)",
        "PROGRAM=\(whole(Machine.program))",
      ])
    }
    let install = make("install-files")
    #expect(install.status == 0 && install.errors.isEmpty, "\(install)")
    let below = prefix.split(separator: "=")[1]
    let find = machine.runAny(["/bin/sh", "-c", "cd \"$0\" && find . -type f | sort", "\(stage)\(below)"])
    #expect(
      find.output == """
        ./bin/mentor
        ./share/bash-completion/completions/mentor
        ./share/fish/vendor_completions.d/mentor.fish
        ./share/man/man1/mentor.1
        ./share/zsh/site-functions/_mentor

        """
    )
    #expect(machine.runAny(["\(stage)\(below)/bin/mentor", "--version"]).output.hasPrefix("mentor "))
    #expect(
      Files.text("\(stage)\(below)/share/man/man1/mentor.1") == machine.run("help", "--format", "man").output
    )
    let uninstall = make("uninstall")
    #expect(uninstall.status == 0 && uninstall.errors.isEmpty, "\(uninstall)")
    let left = machine.runAny(["/usr/bin/env", "find", stage, "-type", "f"])
    #expect(left.output.isEmpty, "\(left)")
  }

  /// With several jobs at a time the program is still there before it is installed.
  @Test(.enabled(if: isThere, "make is not installed"))
  func installWaitsForTheProgramToBeBuilt() throws {
    let machine = try Machine()
    let swift = "\(machine.home)/swift"
    Files.write("#!/bin/sh\nsleep 1\ncp '\(whole(Machine.program))' '\(machine.home)/built'\n", to: swift)
    let run = machine.runAny([
      "/bin/sh", "-c",
      "chmod +x \(swift) && make -s -j4 -C \(TestFolder.package()) install SWIFT=\(swift) PROGRAM=$HOME/built DESTDIR=$HOME/stage PREFIX=/usr",
    ])
    #expect(run.status == 0, "\(run)")
    #expect(
      machine.runAny(["\(machine.home)/stage/usr/bin/mentor", "--version"]).output.hasPrefix("mentor ")
    )
  }

  private func whole(_ path: String) -> String {
    path.hasPrefix("/") ? path : "\(TestFolder.package())/\(path)"
  }

  /// The step of an action ends with the first command that fails, and its outputs have to be there by then.
  @Test func actionTellsItsOutputsWhenAThresholdIsNotMet() throws {
    var machine = try Machine()
    let folder = "\(TestFolder.package())/.github/actions/score"
    Files.write("Hi Ana, any advice?\n", to: "\(machine.home)/a.txt")
    Files.write("Hi Ana,\n\n::error::any advice?\n", to: "\(machine.home)/b.txt")
    machine.environment.merge([
      "MENTOR": whole(Machine.program), "FILES": "\(machine.home)/*.txt", "LEAST": "90", "SEVERITY": "",
      "ARGS": "",
      "REPORT": "\(machine.home)/report", "GITHUB_OUTPUT": "\(machine.home)/outputs",
      "GITHUB_ACTION_PATH": folder,
    ]) { $1 }
    let run = machine.runAny(["/bin/bash", "-eo", "pipefail", "-c", "\"$GITHUB_ACTION_PATH/score.sh\""])
    #expect(run.status == 1, "\(run)")
    #expect(run.output.contains("of 100"))
    // What stands between these two lines is no command to the runner.
    let lines = run.output.split(separator: "\n")
    let pause = try #require(lines.first?.split(separator: "::", omittingEmptySubsequences: false).last)
    #expect(lines.first == "::stop-commands::\(pause)" && lines.last == "::\(pause)::", "\(run)")
    #expect(pause.count == 32 && lines.count { $0.contains(pause) } == 2)
    #expect(Files.text("\(machine.home)/outputs") == "status=1\nreport=\(machine.home)/report\n")
    #expect(Files.text("\(machine.home)/report")?.hasPrefix("{\"schema\":\"mentor.score/1\"") == true)
  }
}
