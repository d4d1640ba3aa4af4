"""Spark on two threads of this machine: a part of what `cargo pkg scale` looks at."""

import importlib.util
import json
import os
import random
import sys
import unittest

import corpus
import quitus

NOW = {"now": corpus.SILENT}


@unittest.skipUnless(importlib.util.find_spec("pyspark"), "pyspark is not installed; cargo pkg test installs it")
class Spark(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        from pyspark.sql import SparkSession

        # Workers are processes of their own: they need this Python and these sources.
        os.environ["PYSPARK_PYTHON"] = sys.executable
        os.environ["PYTHONPATH"] = os.pathsep.join([str(corpus.ROOT / "python/src"), os.environ.get("PYTHONPATH", "")])
        master = os.environ.get("QUITUS_SPARK", "local[2]")
        settings = {"spark.ui.enabled": "false", "spark.sql.shuffle.partitions": "2", "spark.sql.session.timeZone": "America/New_York"}
        builder = SparkSession.builder.master(master).config(map=settings)
        cls.spark = builder.getOrCreate()
        cls.spark.sparkContext.setLogLevel("ERROR")

    @classmethod
    def tearDownClass(cls):
        cls.spark.stop()

    def frame(self, rows, type="binary"):
        return self.spark.createDataFrame(list(enumerate(rows)), f"n int, value {type}").repartition(3)

    def test_lines_are_those_of_one_machine(self):
        for kind in ("intent.log", "kare.unplanned"):
            texts = [text for (one, _), some in corpus.columns().items() if one == kind for text in some]
            rows = [None, b"", *texts, *corpus.mutated(texts, 3000), None]
            found = quitus.spark.check_lines(self.frame(rows), kind, **NOW).orderBy("n").collect()
            self.assertEqual([row["n"] for row in found], list(range(len(rows))))
            for row, text in zip(found, rows):
                if text is None:
                    self.assertEqual((row["value"], row["ok"], row["normal"], row["codes"]), (None,) * 4)
                    continue
                report = quitus.check_text(kind, text, **NOW)
                self.assertEqual((row["ok"], row["normal"]), (report.ok, report.text), text)
                self.assertEqual(row["codes"], [issue.code for issue in report.issues], text)
                self.assertEqual(bytes(row["value"]), text)

    def test_issues_and_long_rows(self):
        rows = ['{"page":2.0}', None, '{"x":"' + "x" * 20_000_000 + '"}', '{"page":1}']
        found = quitus.spark.check_lines(self.frame(rows, "string"), "obapi.query", issues=True, locale="fr").orderBy("n").collect()
        self.assertEqual([row["codes"] for row in found], [["number.spelling"], None, ["json.too-large"], []])
        self.assertEqual(found[0]["issues"][0]["message"], quitus.check("obapi.query", rows[0], locale="fr").issues[0].message)

    def test_histories(self):
        logs = {}
        for number in range(200):
            key = (f"contract{number % 3}", f"INTER-{number}")
            steps = [("open", "acknowledged"), ("open", "planned"), ("closed", "done"), ("closed", "done")][: 1 + number % 4]
            for index, (status, event) in enumerate(steps):
                # Wall time in Paris and instants elsewhere, so that the order of the texts is not that of the times.
                date = f"2024-01-1{index}T10:00:00" if number % 2 else f"2024-01-{20 - index:02}T0{index}:00:00+0{index}:00"
                log = {"reference": key[1], "contractReference": key[0], "status": status, "event": event, "eventDate": date, "logDate": date}
                logs.setdefault(key, []).append(json.dumps(log))
        rows = [row for some in logs.values() for row in some]
        random.Random(1).shuffle(rows)
        found = quitus.spark.histories(self.frame([*rows, "no JSON", None], "string"), **NOW).collect()
        self.assertEqual(len(found), len(logs) + 1)
        for row in found:
            if row["reference"] is None:
                self.assertEqual((row["ok"], row["history"], row["logs"]), (False, "[no JSON]", 1))
                continue
            key = (row["contractReference"], row["reference"])
            is_wall = int(key[1].split("-")[1]) % 2
            text = "[" + ",".join(logs[key] if is_wall else reversed(logs[key])) + "]"
            report = quitus.check_text("intent.history", text, **NOW)
            self.assertEqual(row["history"], text)
            self.assertEqual((row["ok"], row["normal"], row["codes"]), (report.ok, report.text, [issue.code for issue in report.issues]))

    def test_mistakes_are_named_on_the_driver(self):
        frame = self.frame(["{}"], "string")
        for error, words, call in [
            (ValueError, "unknown kind", lambda: quitus.spark.check_lines(frame, "intent.lgo")),
            (TypeError, "unknown option", lambda: quitus.spark.check_lines(frame, "intent.log", nwo=1)),
            (ValueError, "no column 'text'; the columns are n, value", lambda: quitus.spark.check_lines(frame, "intent.log", "text")),
            (TypeError, "column 'n' holds int, not texts or bytes", lambda: quitus.spark.check_lines(frame, "intent.log", "n")),
            (ValueError, "has a column 'ok' already", lambda: quitus.spark.check_lines(frame.withColumnRenamed("n", "ok"), "intent.log")),
        ]:
            with self.subTest(words), self.assertRaisesRegex(error, words):
                call()


if __name__ == "__main__":
    unittest.main()
