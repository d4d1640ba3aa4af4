"""Core-seconds per million lines by route, and the same answers on every route: `cargo pkg scale`.

    python python/bench/scale.py [LINES]

Lines are those of `bench/parts/lines.js` with faults (560 bytes, one in ten refused, a third with a note). Time is that of
all processes of this one, the JVM and Spark's workers too, in the second run of each route; the first warms it up.
Times depend on the machine; what counts is how they stand to one another in one run.
"""

from __future__ import annotations

import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "python/src"))
os.environ["PYTHONPATH"] = str(ROOT / "python/src")
os.environ["PYSPARK_PYTHON"] = sys.executable

import pyarrow as pa
import pyarrow.parquet as pq
import quitus

KIND, NOW = "intent.log", {"now": 1_600_000_000_000}

#: Node writes the lines, and what `checkText` says of each.
NODE = """
import { mixes } from "./bench/parts/lines.js";
import { checkText } from "./pkg/dist/index.js";
const lines = mixes.faults.trimEnd().split("\\n");
const told = ({ ok, text, issues }) => ({ ok, normal: text ?? null, codes: issues.map(({ code }) => code) });
for (const line of lines) console.log(JSON.stringify([line, told(checkText("intent.log", line, { now: new Date(1600000000000) }))]));
"""


def main(count: int) -> None:
    out = subprocess.run(["node", "--input-type=module", "-e", NODE], cwd=ROOT, check=True, capture_output=True, encoding="utf-8").stdout
    pairs = [json.loads(line) for line in out.split("\n")[:-1]]
    some = pa.array([line for line, _ in pairs])
    same("Arrow", quitus.arrow.check_column(KIND, some, **NOW).to_pylist(), [answer for _, answer in pairs])
    lines = pa.concat_arrays([some] * (count // len(some)))
    print(f"{len(lines)} lines of {lines.nbytes // len(lines)} bytes; core-seconds per million:")
    with tempfile.TemporaryDirectory() as folder:
        native(lines, folder)
        measured("kernel in wasm, one thread", len(lines), lambda: quitus.arrow.check_column(KIND, lines, **NOW))
        duck(lines)
        polars_(lines)
        spark(lines, folder, pairs)


def native(lines: pa.Array, folder: str) -> None:
    """The same column in Rust."""
    column = os.path.join(folder, "column")
    with open(column, "wb") as file:
        file.write(len(lines).to_bytes(4, "little") + bytes(4))
        file.write(lines.buffers()[1].slice(0, 4 * (len(lines) + 1)))
        file.write(lines.buffers()[2])
    program = ["cargo", "run", "--quiet", "--release", "--example", "rows", "--", column]
    subprocess.run([*program, "1"], cwd=ROOT, check=True, capture_output=True)

    def rounds(number: int) -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([*program, str(number)], cwd=ROOT, check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    # What reading the file and starting take is in both.
    tell("native Rust, one thread", (rounds(6) - rounds(1)) / 5, len(lines))


def duck(lines: pa.Array) -> None:
    import duckdb

    connection = duckdb.connect(config={"threads": 2})
    quitus.duckdb.register(connection, **NOW)
    connection.register("logs", pa.table({"value": lines}))
    query = f"select count(*) filter ((c).ok) from (select quitus_check('{KIND}', value) c from logs)"
    measured("DuckDB", len(lines), lambda: connection.sql(query).fetchall())


def polars_(lines: pa.Array) -> None:
    import polars

    frame = polars.DataFrame({"value": polars.from_arrow(lines)})
    measured("Polars", len(lines), lambda: frame.select(quitus.polars.check(polars.col("value"), KIND, **NOW)))


def spark(lines: pa.Array, folder: str, pairs: "list[list[object]]") -> None:
    from pyspark.sql import SparkSession

    pq.write_table(pa.table({"value": lines}), os.path.join(folder, "lines.parquet"), row_group_size=len(lines) // 4 or 1)
    builder = SparkSession.builder.master(os.environ.get("QUITUS_SPARK", "local[2]")).config("spark.ui.enabled", "false")
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    try:
        frame = session.read.parquet(os.path.join(folder, "lines.parquet"))
        noop = lambda df: df.write.format("noop").mode("overwrite").save()  # noqa: E731
        identity = frame.mapInArrow(lambda batches: batches, frame.schema)
        checked = quitus.spark.check_lines(frame, KIND, **NOW)
        floor = measured("Spark, Parquet → Python → nothing, unchanged", len(lines), lambda: noop(identity))
        route = measured("Spark, check_lines", len(lines), lambda: noop(checked))
        print(f"  check_lines takes {route / floor:.2f} of what Spark takes for lines that it leaves alone")
        small = session.createDataFrame([(line,) for line, _ in pairs], "value string")
        found = {row["value"]: row.asDict() for row in quitus.spark.check_lines(small, KIND, **NOW).collect()}
        same("Spark", [{k: found[line][k] for k in ("ok", "normal", "codes")} for line, _ in pairs], [answer for _, answer in pairs])
    finally:
        session.stop()


def same(route: str, found: "list[object]", wanted: "list[object]") -> None:
    differences = sum(one != other for one, other in zip(found, wanted)) + abs(len(found) - len(wanted))
    print(f"{route} and Node: {differences} differences in {len(wanted)} lines")
    if differences:
        sys.exit(1)


def measured(route: str, rows: int, work) -> float:
    work()
    before = spent()
    work()
    seconds = spent() - before
    tell(route, seconds, rows)
    return seconds


def tell(route: str, seconds: float, rows: int) -> None:
    print(f"  {route:<48}{seconds / rows * 1e6:8.2f}", flush=True)


def spent() -> float:
    """Processor time of this process and of all that descend from it, in seconds."""
    parents, times = {}, {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rsplit(")", 1)[1].split()
            except OSError:
                continue
            parents[int(entry.name)] = int(fields[1])
            times[int(entry.name)] = sum(map(int, fields[11:15]))
    ours = {os.getpid()}
    while True:
        more = {process for process, parent in parents.items() if parent in ours} - ours
        if not more:
            return sum(times.get(process, 0) for process in ours) / os.sysconf("SC_CLK_TCK")
        ours |= more


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200_000)
