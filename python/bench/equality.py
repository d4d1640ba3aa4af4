"""Spark beside Node on every case, on mutated lines and on histories; not one difference: `cargo pkg scale`.

    python python/bench/equality.py MASTER [LINES] [OPERATIONS]

Every case of `tests/cases` with its options; LINES mutations of them, spread over the kinds; OPERATIONS histories, whose
logs lie in any order. Compared are `ok`, the normal form and the codes.
"""

from __future__ import annotations

import base64
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "python/src"), str(ROOT / "python/tests")]
os.environ["PYTHONPATH"] = str(ROOT / "python/src")
os.environ["PYSPARK_PYTHON"] = sys.executable

import corpus
import quitus
from pyspark.sql import SparkSession

NOW = {"now": corpus.SILENT}

#: Reads lines of [kind, options, base64] and writes what `checkText` says of each.
NODE = """
import { createInterface } from "node:readline";
import { createReadStream, createWriteStream } from "node:fs";
import { checkText } from "./pkg/dist/node.js";
const out = createWriteStream(process.argv[2]);
for await (const line of createInterface({ input: createReadStream(process.argv[1]) })) {
  const [kind, { now, ...options }, text] = JSON.parse(line);
  const { ok, text: normal, issues } = checkText(kind, Buffer.from(text, "base64"), { ...options, now: new Date(now) });
  const told = JSON.stringify([ok, normal ?? null, issues.map(({ code }) => code)]);
  if (!out.write(`${told}\\n`)) await new Promise((done) => out.once("drain", done));
}
out.end();
"""


def node(questions, folder):
    """What Node says of (kind, options, text), one after the other."""
    asked, told = os.path.join(folder, "asked"), os.path.join(folder, "told")
    names = {other: name for name, other in corpus.NAMES.items()}
    with open(asked, "w", encoding="utf-8") as file:
        for kind, options, text in questions:
            given = {names.get(name, name): value for name, value in options.items()}
            file.write(json.dumps([kind, given, base64.b64encode(text).decode()]) + "\n")
    subprocess.run(["node", "--input-type=module", "-e", NODE, asked, told], cwd=ROOT, check=True)
    with open(told, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def lines(spark, count, folder):
    columns = corpus.columns()
    groups = [(kind, json.loads(options), texts) for (kind, options), texts in columns.items()]
    plain = [(kind, texts) for kind, options, texts in groups if options == NOW]
    every = sum(len(texts) for _, texts in plain)
    for index, (kind, texts) in enumerate(plain):
        groups.append((kind, NOW, list(corpus.mutated(texts, max(1, count * len(texts) // every), seed=index))))
    looked = different = 0
    for kind, options, texts in groups:
        expected = node(((kind, options, text) for text in texts), folder)
        frame = spark.createDataFrame(list(enumerate(texts)), "n int, value binary").repartition(min(8, 1 + len(texts) // 1000))
        found = quitus.spark.check_lines(frame, kind, **options).orderBy("n").toLocalIterator()
        rows = 0
        for row, told in zip(found, expected):
            rows += 1
            if [row["ok"], row["normal"], row["codes"]] != told:
                different += 1
                print("differs:", kind, options, texts[row["n"]][:200])
        different += len(texts) - rows
        looked += len(texts)
    print(f"{looked} lines of {len({kind for kind, _, _ in groups})} kinds: {different} differences")
    return different


def histories(spark, count, folder):
    steps = [("open", "requested"), ("open", "acknowledged"), ("open", "planned"), ("pending", "on_site"), ("closed", "done"), ("closed", "done")]
    logs = {}
    for number in range(count):
        chance = random.Random(number)
        key = (f"contract{number % 7}", f"INTER-{number}")
        for index, (status, event) in enumerate(chance.sample(steps, chance.randint(1, len(steps)))):
            # Instants with offsets, so that the order of the texts is not that of the times.
            date = f"2024-01-{10 + index}T1{number % 10}:00:00+0{(number + index) % 3}:00"
            log = {"reference": key[1], "contractReference": key[0], "status": status, "event": event, "eventDate": date, "logDate": date,
                   "serviceCode": "P902", "location": {"assetReference": "L"}, "workType": chance.choice(("corrective", "correctif"))}
            logs.setdefault(key, []).append(json.dumps(log))
    texts = {key: "[" + ",".join(some) + "]" for key, some in logs.items()}
    expected = dict(zip(texts, node((("intent.history", NOW, text.encode()) for text in texts.values()), folder)))
    rows = [row for some in logs.values() for row in some]
    random.Random(1).shuffle(rows)
    frame = spark.createDataFrame([(row,) for row in rows], "value string").repartition(8)
    different = len(texts)
    for row in quitus.spark.histories(frame, **NOW).toLocalIterator():
        key = (row["contractReference"], row["reference"])
        if row["history"] == texts[key] and [row["ok"], row["normal"], row["codes"]] == expected[key]:
            different -= 1
        else:
            print("differs:", key)
    print(f"{len(rows)} logs of {len(texts)} operations: {different} differences")
    return different


def main(master, count=200_000, operations=50_000):
    settings = {"spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false", "spark.sql.shuffle.partitions": "4", "spark.driver.memory": "4g"}
    spark = SparkSession.builder.master(master).config(map=settings).getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    print(master)
    with tempfile.TemporaryDirectory() as folder:
        different = lines(spark, int(count), folder) + histories(spark, int(operations), folder)
    spark.stop()
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
