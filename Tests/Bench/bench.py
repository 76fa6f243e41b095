"""Measures the built program against floors and against its peers, in one run, and says which limits hold.

    python3 Tests/Bench/bench.py [--quick] [--program FILE] [--limits]

CPU time is user and system time of all threads. What is compared runs alternately and the medians are taken. Peers that are not on
the search path are left out. --limits ends with status 1 if a limit is not met.
"""
import argparse
import json
import os
import pathlib
import platform
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import textwrap
import time

TOP = pathlib.Path(__file__).resolve().parents[2]
WORK = TOP / ".build" / "bench"
PEERS = {
    "style": ["style"], "diction": ["diction"], "typos": ["typos"], "vale": ["vale", "--no-exit"],
    "proselint": ["proselint", "check"], "write-good": ["write-good"], "harper": ["harper-cli", "lint"],
}


class Texts:
    """Prose and messages, made of the sentences of the project's own messages; the same in every run."""

    def __init__(self):
        self.dice = random.Random(7)
        self.sentences = []
        for line in (TOP / "Tests" / "Calibration" / "messages.jsonl").read_text(encoding="utf-8").splitlines():
            text = json.loads(line)["text"].replace("\n", " ")
            self.sentences += [part.strip() + "." for part in text.split(". ") if len(part) > 20]
        lines = [line for file in sorted((TOP / "Resources" / "lexicons").iterdir())
                 for line in file.read_text(encoding="utf-8").splitlines()]
        self.words = sorted({word for line in lines if line.startswith("  ") for word in line.split()})

    def prose(self, size, change=None):
        """Sentences drawn again and again, each as it is or changed."""
        paragraphs, length, number = [], 0, 0
        while length < size:
            drawn = self.dice.choices(self.sentences, k=self.dice.randint(3, 8))
            if change:
                drawn = [change(text, number + place) for place, text in enumerate(drawn)]
                number += len(drawn)
            text = " ".join(drawn)
            paragraphs.append(textwrap.fill(text, 76))
            length += len(paragraphs[-1].encode()) + 2
        return "\n\n".join(paragraphs).encode()[:size].decode(errors="ignore") + "\n"

    def other(self, sentence, number):
        """With a word that no other sentence has, so that none is said twice."""
        words = sentence.split(" ")
        place = self.dice.randrange(len(words))
        return " ".join(words[:place] + ["".join("kalomirentu"[int(digit)] + "o" for digit in str(number))] + words[place + 1:])

    def mixed(self, sentence, number):
        """With a third of its words out of all lexicons, so that few words have stood side by side before."""
        return " ".join(self.dice.choice(self.words) if self.dice.random() < 1 / 3 else word for word in sentence.split(" "))

    def message(self, words):
        body = []
        while sum(len(part.split()) for part in body) < words:
            body.append(self.dice.choice(self.sentences))
        middle = len(body) // 2
        return f"Dear Ana,\n\n{' '.join(body[:middle])}\n\n{' '.join(body[middle:])}\n\nThanks,\nLena\n"


def write(power):
    """Writes every text that is measured: prose of up to ten to the power of so many bytes, files, records."""
    texts = Texts()
    (WORK / "files").mkdir(exist_ok=True)
    (WORK / "short.txt").write_text(texts.message(150), encoding="utf-8")
    for exponent in range(3, power + 1):
        (WORK / f"prose-{exponent}.txt").write_text(texts.prose(10 ** exponent), encoding="utf-8")
    for exponent in range(6, power + 1):
        (WORK / f"other-{exponent}.txt").write_text(texts.prose(10 ** exponent, texts.other), encoding="utf-8")
    with open(WORK / "records.ndjson", "w", encoding="utf-8") as out:
        for number in range(10_000):
            text = texts.message(texts.dice.randint(90, 230))
            (WORK / "files" / f"{number:05}.txt").write_text(text, encoding="utf-8")
            out.write(json.dumps({"id": number, "text": text}, ensure_ascii=False) + "\n")
    (WORK / "mixed-7.txt").write_text(texts.prose(10 ** 7, texts.mixed), encoding="utf-8")
    return 0


def run(command, source=None):
    """CPU seconds, wall seconds and KiB of one run, whose output is thrown away."""
    with open(source or os.devnull, "rb") as stdin:
        begin = time.perf_counter()
        pid = os.posix_spawn(
            shutil.which(command[0]) or command[0], command, dict(os.environ, SWIFT_BACKTRACE="enable=no"),
            file_actions=[(os.POSIX_SPAWN_DUP2, stdin.fileno(), 0),
                          (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
                          (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)])
        _, status, usage = os.wait4(pid, 0)
        wall = time.perf_counter() - begin
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit(f"{' '.join(command[:4])} ended with status {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss


class Table:
    """Rows of one measurement, each with its ratio to the first, which is the floor."""

    def __init__(self, title, rounds):
        self.title, self.rounds, self.runs = title, rounds, []

    def add(self, name, command, source=None, limit=None, slow=False):
        self.runs.append((name, command, source, limit, slow))

    def measure(self, unmet):
        found = {name: [] for name, *_ in self.runs}
        for turn in range(self.rounds):
            for name, command, source, _, slow in self.runs:
                if turn < (1 if slow else self.rounds):
                    found[name].append(run(command, source))
        print(f"\n{self.title} ({self.rounds} rounds, medians)")
        print(f"  {'':23} {'CPU ms':>9} {'x':>8} {'wall ms':>9} {'x':>8} {'MiB':>6}")
        floor = None
        for name, command, source, limit, slow in self.runs:
            cpu, wall, memory = (statistics.median(column) for column in zip(*found[name]))
            floor = floor or (cpu, wall)
            ratio = cpu / floor[0], wall / floor[1]
            verdict = ""
            if limit:
                verdict = f"  limit {limit} x: {'met' if ratio[0] <= limit else 'NOT met'}"
                if ratio[0] > limit:
                    unmet.append(f"{self.title}: {name}")
            print(f"  {name:23} {cpu * 1e3:9.2f} {ratio[0]:8.2f} {wall * 1e3:9.2f} {ratio[1]:8.2f} {memory / 1024:6.1f}{verdict}")
        for name, command, source, *_ in self.runs:
            shown = " ".join(command[:8]) + (f" ... ({len(command)} words)" if len(command) > 8 else "")
            print(f"    {name}: {shown}{' < ' + str(source) if source else ''}")
        return found


def empty_program(linking="-static-stdlib"):
    """A Swift program that prints a line, the least that a start can cost; None where it cannot be linked that way."""
    source, program = WORK / "empty.swift", WORK / f"empty{linking}"
    if not program.exists():
        source.write_text('print("x")\n')
        subprocess.run([os.environ.get("SWIFT", "swift") + "c", "-O", linking, str(source), "-o", str(program)],
                       stderr=subprocess.DEVNULL)
    return str(program) if program.exists() else None


def instructions(command, source=None):
    """Instructions of one run, which repeat, counted by valgrind."""
    with tempfile.TemporaryDirectory() as folder, open(source or os.devnull, "rb") as stdin:
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", *command],
            stdin=stdin, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return int(done.stderr.rsplit("Collected :", 1)[1].split()[0])


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--quick", action="store_true", help="fewer rounds and no peers")
    options.add_argument("--limits", action="store_true", help="status 1 if a limit is not met")
    options.add_argument("--program", default=str(TOP / ".build" / "release" / "mentor"))
    options.add_argument("--write", type=int, help=argparse.SUPPRESS)
    options = options.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    if options.write:
        return write(options.write)
    mentor = [os.path.abspath(options.program), "score", "--no-config", "--format", "ndjson"]
    # A process begins with the memory of the one that started it, so that the texts are written by another than this.
    subprocess.run([sys.executable, __file__, "--write", "7" if options.quick else "8"], check=True)
    unmet = []
    short, prose, small, records = (WORK / name for name in ("short.txt", "prose-7.txt", "prose-6.txt", "records.ndjson"))
    files = [str(WORK / "files" / f"{number:05}.txt") for number in range(10_000)]
    peers = {} if options.quick else {name: command for name, command in PEERS.items() if shutil.which(command[0])}
    cores = os.cpu_count()
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if "model name" in line), "") \
        if os.path.exists("/proc/cpuinfo") else platform.processor()
    print(f"{time.strftime('%Y-%m-%d %H:%M')}, {cores} cores, {model}, load {os.getloadavg()[0]:.1f}")
    print(f"{subprocess.run([mentor[0], '--version'], capture_output=True, text=True).stdout.strip()}; "
          f"peers here: {', '.join(peers) or 'none'}")

    start = Table("Start: a message of 150 words", 30 if options.quick else 200)
    start.add("empty program", [empty_program()])
    if empty_program("-static-executable"):
        start.add("the same without libc.so", [empty_program("-static-executable")])
    start.add("mentor", [mentor[0], "score", str(short)], limit=2)
    for name, command in peers.items():
        start.add(name, command + [str(short)], slow=name in ("harper", "vale", "write-good", "proselint"))
    start.measure(unmet)

    through = Table("Throughput: 10 MB of prose", 3 if options.quick else 7)
    through.add("wc -w", ["wc", "-w", str(prose)])
    through.add("mentor", mentor + [str(prose)], limit=8)
    through.add("no sentence twice", mentor + [str(WORK / "other-7.txt")], limit=8)
    through.add("words mixed at random", mentor + [str(WORK / "mixed-7.txt")], limit=8)
    through.measure(unmet)
    if peers:
        table = Table("Throughput: 1 MB of prose", 3)
        table.add("wc -w", ["wc", "-w", str(small)])
        table.add("mentor", mentor + [str(small)])
        for name, command in peers.items():
            if name not in ("harper", "vale"):
                table.add(name, command + [str(small)], slow=True)
        table.measure(unmet)

    batch = Table("Batch: 10,000 files of 100 to 250 words in one call", 2 if options.quick else 3)
    batch.add("wc -w", ["wc", "-w", *files])
    batch.add("mentor", mentor + files, limit=20)
    batch.add("mentor --jobs 1", mentor + ["--jobs", "1", *files])
    for name, command in peers.items():
        if name in ("style", "typos", "diction"):
            batch.add(name, command + files, slow=True)
    batch.measure(unmet)

    stream = Table("Stream: the same 10,000 as records", 2 if options.quick else 3)
    stream.add("wc -w", ["wc", "-w"], source=records)
    stream.add("mentor", [mentor[0], "score", "--no-config", "--input", "ndjson"], source=records)
    stream.add("mentor --jobs 1", [mentor[0], "score", "--no-config", "--input", "ndjson", "--jobs", "1"], source=records)
    stream.add("mentor classify", [mentor[0], "classify", "--input", "ndjson"], source=records)
    stream.measure(unmet)

    print("\nLinear (limits: memory 3 x the text from 10 MB on; ten times the text 15 x the time)")
    for kind, name, least in (("prose", "prose of each size", 3), ("other", "no sentence twice", 6)):
        print(f"  {name}")
        tenth = None
        for power in range(least, 8 if options.quick else 9):
            size = 10 ** power
            cpu, _, memory = run(mentor + [str(WORK / f"{kind}-{power}.txt")])
            over = [what for what, isOver in (("memory", size >= 10 ** 7 and memory * 1024 > 3 * size),
                                              ("time", power > 6 and tenth and cpu > 15 * tenth)) if isOver]
            unmet += [f"Linear: {what} of {name}, {size} bytes" for what in over]
            print(f"  {size:>11,} bytes {cpu * 1e3:9.1f} ms  {size / cpu / 1e6:6.2f} MB/s  {memory / 1024:7.1f} MiB  "
                  f"{memory * 1024 / size:6.2f} x{'  NOT met: ' + ', '.join(over) if over else ''}")
            tenth = cpu

    if shutil.which("valgrind"):
        print("\nInstructions (callgrind; the same in every run)")
        tenth = WORK / "prose-5.txt"
        base = instructions([empty_program()])
        one = instructions([mentor[0], "score", "--no-config", str(short)])
        print(f"  {'empty program':22} {base:>13,}\n  {'start, 150 words':22} {one:>13,}  {one / base:6.2f} x")
        print(f"  {'100 kB of prose':22} {instructions(mentor + [str(tenth)]):>13,}")
        print(f"  {'100 files':22} {instructions(mentor + ['--jobs', '1', *files[:100]]):>13,}")

    print("\n" + ("Every limit is met." if not unmet else "Not met: " + "; ".join(unmet)))
    return 1 if unmet and options.limits else 0


if __name__ == "__main__":
    sys.exit(main())
