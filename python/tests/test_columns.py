"""Columns: `check rows` through the module, and the engines around it."""

import json
import subprocess
import sys
import unittest
from concurrent.futures import ThreadPoolExecutor

import corpus
import pyarrow as pa
import quitus

SILENT = {"now": corpus.SILENT}


def wanted(kind, texts, options):
    """What single checks say."""
    answers = []
    for text in texts:
        report = text is not None and quitus.check_text(kind, text, **options)
        answers.append(
            {"ok": report.ok, "normal": report.text, "codes": [issue.code for issue in report.issues]}
            if report is not False
            else {"ok": None, "normal": None, "codes": None}
        )
    return answers


class Arrow(unittest.TestCase):
    maxDiff = 4000

    def agree(self, kind, texts, options, type=pa.binary()):
        found = quitus.arrow.check_column(kind, pa.array(texts, type), **options).to_pylist()
        self.assertEqual(len(found), len(texts))
        for text, one, other in zip(texts, found, wanted(kind, texts, options)):
            self.assertEqual(one, other, text)

    def test_every_case(self):
        count = 0
        for (kind, options), texts in corpus.columns().items():
            count += len(texts)
            self.agree(kind, [None, *texts, None], json.loads(options))
        self.assertGreater(count, 1000)

    def test_mutated_lines_as_check_lines_says(self):
        texts = [text for (kind, _), some in corpus.columns().items() if kind == "intent.log" for text in some]
        lines = [line for line in corpus.mutated(texts, 20_000) if b"\n" not in line and line.strip(b" \t\r\xef\xbb\xbf")]
        report = quitus.check_lines("intent.log", b"\n".join(lines), max_issues=1 << 30, **SILENT)
        table = quitus.arrow.check_column("intent.log", pa.array(lines, pa.binary()), max_issues=1 << 30, **SILENT)
        ok, normal, codes = (table[name].to_pylist() for name in ("ok", "normal", "codes"))
        self.assertEqual([line for line in normal if line is not None], report.output.decode().split("\n")[:-1])
        self.assertEqual(b"".join(line + b"\n" for line, good in zip(lines, ok) if not good), report.rejects)
        told = [[] for _ in lines]
        for issue in report.issues:
            told[issue.record - 1].append(issue.code)
        self.assertEqual(codes, told)
        self.assertGreater(report.invalid, 5000)
        self.assertGreater(report.valid, 1000)

    def test_rows_of_every_sort(self):
        rows = [None, b"", b" \t", b'{\n"page":2}\n', b"\xff\xfe", b'{"status":"\xff"}', b"\xef\xbb\xbf{}", b'{"page":1}', None]
        for type in (pa.binary(), pa.large_binary(), pa.binary_view()):
            self.agree("obapi.query", rows, SILENT, type)
            self.agree("obapi.query", rows, {**SILENT, "max_bytes": 8}, type)
        texts = [None, "", "é", '{"page":2.0}', '{"page":3}']
        for type in (pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int8(), pa.string())):
            found = quitus.arrow.check_column("obapi.query", pa.array(texts, type))
            self.assertEqual(found.to_pylist(), wanted("obapi.query", texts, {}))
        self.agree("obapi.query", [None] * 9, SILENT)
        self.agree("obapi.query", [], SILENT)

    def test_slices(self):
        rows = [None if row % 3 == 0 else json.dumps({"page": row + 1}) for row in range(50)]
        whole = pa.array(rows)
        for start in range(20):
            part = whole.slice(start, 17)
            self.assertEqual(quitus.arrow.check_column("obapi.query", part).to_pylist(), wanted("obapi.query", part.to_pylist(), {}))
        chunks = pa.chunked_array([rows[:5], rows[5:5], rows[5:]])
        self.assertEqual(quitus.arrow.check_column("obapi.query", chunks).num_rows, 50)
        self.assertEqual(quitus.arrow.check_column("obapi.query", pa.chunked_array([], pa.string())).num_rows, 0)

    def test_rows_of_many_megabytes(self):
        long = '{"page":1,"x":"' + "x" * 20_000_000 + '"}'
        most = '{"page":1,"x":"' + "x" * 16_000_000 + '"}'
        rows = ['{"page":1}', long, most, None, most, '{"page":2}']
        table = quitus.arrow.check_column("obapi.query", pa.array(rows))
        self.assertEqual(table["codes"].to_pylist(), [[], ["json.too-large"], ["field.unknown"], None, ["field.unknown"], []])
        self.assertEqual(table["ok"].to_pylist(), [True, False, True, None, True, True])
        self.assertEqual(len(table["normal"][2].as_py()), len(most))

    def test_columns_of_other_types(self):
        for type in (pa.int64(), pa.list_(pa.string()), pa.struct([("a", pa.string())]), pa.bool_()):
            for column in (pa.array([None], type), pa.chunked_array([], type)):
                with self.assertRaisesRegex(TypeError, "texts or bytes, not"):
                    quitus.arrow.check_column("obapi.query", column)
        self.assertEqual(quitus.arrow.check_column("obapi.query", pa.nulls(3))["ok"].to_pylist(), [None] * 3)

    def test_mistakes_are_named(self):
        column = pa.array(["{}"])
        with self.assertRaisesRegex(ValueError, "unknown kind"):
            quitus.arrow.check_column("obapi.qurey", column)
        with self.assertRaisesRegex(TypeError, "unknown option 'nwo'"):
            quitus.arrow.check_column("obapi.query", column, nwo=1)
        with self.assertRaisesRegex(ValueError, "unknown zone"):
            quitus.arrow.check_column("obapi.query", column, zone="Mars")

    def test_issues(self):
        rows = ['{"page":2.0}', None, "{}"]
        issues = quitus.arrow.check_column("obapi.query", pa.array(rows), issues=True, locale="fr")["issues"].to_pylist()
        self.assertEqual([None if row is None else len(row) for row in issues], [1, None, 0])
        self.assertEqual(issues[0][0]["message"], quitus.check("obapi.query", rows[0], locale="fr").issues[0].message)

    def test_threads(self):
        column = pa.array(['{"page":2.0}', None, "{}x"] * 500)
        first = quitus.arrow.check_column("obapi.query", column)
        with ThreadPoolExecutor(4) as pool:
            self.assertTrue(all(pool.map(lambda _: quitus.arrow.check_column("obapi.query", column).equals(first), range(40))))

    def test_without_pyarrow(self):
        source = "import sys; sys.modules['pyarrow'] = None; sys.path.insert(0, sys.argv[1]); import quitus; quitus.check('obapi.query', '{}'); quitus.arrow"
        done = subprocess.run([sys.executable, "-c", source, str(corpus.ROOT / "python/src")], capture_output=True, text=True)
        self.assertIn("quitus.arrow needs pyarrow, on workers too: pip install 'quitus[arrow]'", done.stderr)


class Engines(unittest.TestCase):
    rows = ['{"page":2.0}', None, "{}x", "", '{"page":1}']

    def setUp(self):
        self.wanted = wanted("obapi.query", self.rows, SILENT)

    def test_duckdb(self):
        import duckdb

        connection = duckdb.connect()
        quitus.duckdb.register(connection, **SILENT)
        connection.register("t", pa.table({"v": self.rows, "n": list(range(5))}))
        found = connection.sql("select quitus_check('obapi.query', v) c from t order by n").fetchall()
        self.assertEqual([row or dict.fromkeys(self.wanted[0]) for (row,) in found], self.wanted)
        kinds = "case n % 2 when 0 then 'obapi.query' else 'intent.log' end"
        mixed = connection.sql(f"select (quitus_check({kinds}, v)).codes from t order by n").fetchall()
        self.assertEqual(mixed[0][0], self.wanted[0]["codes"])
        self.assertIn("field.missing", mixed[3][0] + quitus.arrow.check_column("intent.log", pa.array(["{}"]))["codes"].to_pylist()[0])
        with self.assertRaisesRegex(duckdb.Error, "unknown kind"):
            connection.sql("select quitus_check('nothing', v) from t").fetchall()

    def test_polars(self):
        import polars

        frame = polars.DataFrame({"v": self.rows})
        checked = frame.lazy().select(quitus.polars.check(polars.col("v"), "obapi.query", **SILENT).alias("c")).unnest("c").collect()
        self.assertEqual(checked.to_dicts(), self.wanted)
        self.assertEqual(checked.schema, dict(quitus.polars.ANSWER))
        with self.assertRaisesRegex(Exception, "texts or bytes"):
            polars.DataFrame({"v": [1]}).select(quitus.polars.check(polars.col("v"), "obapi.query"))

    def test_pandas(self):
        import pandas

        frame = quitus.pandas.check(pandas.Series(self.rows, index=list("abcde")), "obapi.query", **SILENT)
        self.assertEqual(list(frame.index), list("abcde"))
        self.assertEqual([None if value is pandas.NA else value for value in frame["ok"]], [row["ok"] for row in self.wanted])
        self.assertEqual(list(frame["normal"]), [row["normal"] for row in self.wanted])
        for wrong in ([1, 2], ["{}", 3]):
            with self.assertRaisesRegex(TypeError, "texts or bytes"):
                quitus.pandas.check(pandas.Series(wrong), "obapi.query")


if __name__ == "__main__":
    unittest.main()
