"""Scores a partitioned data set through Apache Spark's pipe and compares it with one process, byte by byte.

    python3 Tests/Spark/pipe.py PROGRAM [RECORDS [PARTITIONS]]

Needs PyPI pyspark and a Java runtime (.ci/tools with MENTOR_SPARK=1 sets up the first). Spark runs on this machine alone ("local").
The records are made up from the examples of the rules, always the same for the same number.
"""
import json
import os
import pathlib
import random
import shlex
import subprocess
import sys
import tempfile
import time

TOP = pathlib.Path(__file__).resolve().parents[2]


def sentences():
    """Every good and bad example of every rule, without its marks."""
    for rule in sorted((TOP / "Resources" / "rules").glob("*.rule")):
        for line in rule.read_text(encoding="utf-8").splitlines():
            if line.startswith(("bad:", "good:")):
                yield line.split(":", 1)[1].strip().replace("[[", "").replace("]]", "").replace("\\n", "\n")


def write_records(path, count):
    dice = random.Random(count)
    pool = list(sentences())
    names = ["Ana Ruiz", "Kwame Boateng", "Zoë Łukasik", "佐藤 美羅", "Олена"]
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        for number in range(count):
            name = dice.choice(names)
            body = " ".join(dice.choices(pool, k=dice.randint(3, 9)))
            record = {"id": number, "text": f"Hi {name},\n\n{body}\n\nThanks,\nLena\n", "to": name,
                      "relation": dice.choice(["stranger", "met", "colleague"])}
            out.write(json.dumps(record, ensure_ascii=dice.random() < 0.5) + "\n")


def compared(whole, parts):
    """Whether the parts together are the whole, and how many lines it has."""
    same, lines = True, 0
    with open(whole, "rb") as source:
        for part in parts:
            with open(part, "rb") as piece:
                while block := piece.read(1 << 20):
                    same = same and source.read(len(block)) == block
                    lines += block.count(b"\n")
        return same and not source.read(1), lines


def main():
    program = os.path.abspath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    partitions = int(sys.argv[3]) if len(sys.argv) > 3 else 8
    from pyspark import SparkConf, SparkContext

    with tempfile.TemporaryDirectory() as folder:
        records, alone, piped = (os.path.join(folder, name) for name in ("records", "alone", "piped"))
        write_records(records, count)
        command = f"{shlex.quote(program)} score --no-config --input ndjson --jobs 1"
        begin = time.monotonic()
        with open(records, "rb") as source, open(alone, "wb") as out:
            subprocess.run(shlex.split(command), stdin=source, stdout=out, check=True)
        one = time.monotonic() - begin

        settings = SparkConf().setMaster("local[*]").setAppName("mentor")
        for key, value in (("spark.ui.enabled", "false"), ("spark.driver.host", "127.0.0.1"),
                           ("spark.driver.bindAddress", "127.0.0.1"), ("spark.log.level", "ERROR")):
            settings.set(key, value)
        context = SparkContext(conf=settings)
        begin = time.monotonic()
        scored = context.textFile(records, partitions).pipe(command, checkCode=True)
        parts = scored.getNumPartitions()
        scored.saveAsTextFile(piped)
        many = time.monotonic() - begin
        version, cores = context.version, context.defaultParallelism
        context.stop()

        same, lines = compared(alone, sorted(pathlib.Path(piped).glob("part-*")))
        print(f"Spark {version}, {cores} cores: {count} records of {os.path.getsize(records)} bytes in {parts} partitions: "
              f"{many:.1f} s; one process: {one:.1f} s; {os.path.getsize(alone)} bytes out")
        same = same and lines == count
        print("the same, byte by byte" if same else "NOT the same")
        return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
