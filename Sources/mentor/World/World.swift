import MentorKit

/// Everything a command may touch: its streams, the environment, the files.
struct World {
  var out: Output
  var err: Output
  let input: Input
  let environment: Environment
  /// Columns that were asked for.
  var widthTold: Int?
  var finder: SettingsFinder

  init(out: Output, err: Output, input: Input, environment: Environment) {
    self.out = out
    self.err = err
    self.input = input
    self.environment = environment
    finder = SettingsFinder(environment: environment)
  }

  /// The process as it was started.
  static func process() -> World {
    holdStandardStreams()
    return World(
      out: Output(descriptor: STDOUT_FILENO),
      err: Output(descriptor: STDERR_FILENO),
      input: Input(descriptor: STDIN_FILENO),
      environment: Environment.process
    )
  }

  /// A stream that was closed from the start is held, so that no file that is opened later takes its place.
  /// What is held cannot be read where it is an input and not be written to where it is an output, and the
  /// error is seen.
  private static func holdStandardStreams() {
    func mode() -> Int32 { fcntl(STDIN_FILENO, F_GETFD) < 0 ? O_WRONLY : O_RDONLY }
    while case let file = open("/dev/null", mode()), file >= 0 {
      if file > STDERR_FILENO {
        close(file)
        return
      }
    }
  }

  /// The same, but for what is written: that is kept in memory.
  var held: World {
    var world = self
    world.out = out.held
    world.err = err.held
    return world
  }

  /// Columns to write results in: what was asked for, else COLUMNS, else those of the terminal, else 80; at
  /// most 100 where nobody asked, so that lines stay readable.
  var width: Int { widthTold ?? min(columns ?? 80, 100) }

  /// Columns for what is asked and said on standard error, which may be a terminal of another width.
  var talkWidth: Int { min(err.columns ?? width, width) }

  /// Columns for a list, whose lines may be as long as there is room; 80 where nobody tells.
  var listWidth: Int { columns ?? 80 }

  private var columns: Int? {
    let told = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    return widthTold ?? told ?? out.columns
  }

  /// Whether what is written on a stream gets colour; on standard output where none is named.
  func isColoured(_ arguments: Arguments, on stream: Output? = nil) -> Bool {
    (arguments.choice("color", ColourChoice.self) ?? .auto).isOn(for: stream ?? out, in: environment)
  }

  /// How a page looks that is written on a stream; on standard output where none is named.
  func look(_ arguments: Arguments, on stream: Output? = nil) -> Look {
    Look(width: width, isColoured: isColoured(arguments, on: stream))
  }

  /// Says at a terminal that the program waits for what is typed there.
  mutating func announceTyping() {
    guard input.isTerminal else { return }
    note("paste or type the text; Control-D on a line of its own ends it")
    err.flush()
  }

  /// Says something to whoever answers at a terminal.
  mutating func say(_ text: String, indent: Int = 0, hanging: Int? = nil) {
    var page = Wrapped(width: talkWidth)
    page.add(text, indent: indent, hanging: hanging)
    err.write(page.text)
  }

  /// A note about the run, on standard error. What a message or a record has put into it is shown, not
  /// obeyed.
  mutating func note(_ text: String) { err.write(line: "mentor: \(Printable.text(text))") }
}
