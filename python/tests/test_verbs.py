"""The verbs on single payloads and on lines: every case, options, mistakes."""

import datetime
import doctest
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import unittest

import corpus
import quitus
from quitus import _host, _verbs, _wire


class Verbs(unittest.TestCase):
    def test_every_case(self):
        count = 0
        for title, case, text in corpus.cases():
            count += 1
            with self.subTest(title):
                report = quitus.check_text(case["kind"], text, **corpus.options(case))
                found = [[issue.code, issue.severity, issue.pointer] for issue in report.issues]
                self.assertEqual(found, [[issue[key] for key in ("code", "severity", "pointer")] for issue in case["issues"]])
                self.assertEqual(report.ok, report.text is not None)
                if "normal" in case:
                    self.assertEqual(report.text, case["normal"])
                for issue in report.issues:
                    self.assertTrue(issue.message)
                    self.assertTrue("{" in str(issue.params)[1:-1] or "{" not in issue.message, issue.message)
                    self.assertTrue(issue.fix is None or issue.fix.title)
        self.assertGreater(count, 1000)

    def test_examples_of_the_documentation(self):
        self.assertEqual(doctest.testmod(_verbs, extraglobs=vars(quitus)).failed, 0)

    def test_both_languages(self):
        self.assertEqual(quitus.check("obapi.query", '{"page":"two"}').issues[0].code, "type.mismatch")
        one, two = (quitus.check("obapi.query", '{"page":2.0}', locale=locale).issues[0].message for locale in ("en", "fr"))
        self.assertEqual(one, "“2.0” is the whole number 2 in an unusual spelling.")
        self.assertEqual(two, "« 2.0 » est le nombre entier 2, écrit de façon inhabituelle.".replace("« ", "«\xa0").replace(" »", "\xa0»"))
        self.assertNotEqual(quitus.explain("date.gap")["title"], quitus.explain("date.gap", locale="fr")["title"])

    def test_values(self):
        cycle = []
        cycle.append(cycle)
        for value in (float("nan"), {1}, object(), cycle, datetime.datetime.now(), {1: 2}, b"x".hex):
            codes = [issue.code for issue in quitus.check("obapi.query", {"page": value}).issues]
            self.assertIn("value.not-json", codes, repr(value))
        deep = []
        for _ in range(5000):
            deep = [deep]
        self.assertIn("json.too-deep", [issue.code for issue in quitus.check("obapi.query", {"page": deep}).issues])
        self.assertFalse(quitus.check("obapi.query", {"page": deep}, max_depth=5000))
        self.assertTrue(quitus.check("obapi.query", {"page": 2}))

    def test_drafts(self):
        at = datetime.datetime(2024, 1, 15, 9, tzinfo=datetime.timezone.utc)
        self.assertEqual(_wire.wire({"a": at, "b": at.replace(tzinfo=None)}, 64, is_draft=True), b'{"a":1705309200000,"b":"2024-01-15T09:00:00"}')
        self.assertEqual(quitus.build("obapi.query", {"status": "done", "page": 2}).value, {"page": 2, "status": "done"})

    def test_lines(self):
        report = quitus.check_lines("obapi.query", b'{"page":2.0}\n\n{"page":0}\n\xff\n', max_issues=2)
        self.assertEqual((report.records, report.valid, report.invalid), (3, 1, 2))
        self.assertEqual((report.output, report.rejects), (b'{"page":2}\n', b'{"page":0}\n\xff\n'))
        self.assertEqual([issue.line for issue in report.issues], [3, 4])
        self.assertGreater(report.omitted, 0)

    def test_mistakes_are_named(self):
        for error, words, call in [
            (ValueError, "unknown kind 'intent.lgo'", lambda: quitus.check("intent.lgo", "{}")),
            (TypeError, "kind must be a text", lambda: quitus.check(7, "{}")),
            (TypeError, "unknown option 'zoen'", lambda: quitus.check("intent.log", "{}", zoen="Europe/Paris")),
            (ValueError, "unknown zone", lambda: quitus.check("intent.log", "{}", zone="Mars")),
            (TypeError, "option zone", lambda: quitus.check("intent.log", "{}", zone=1)),
            (ValueError, "option fold", lambda: quitus.check("intent.log", "{}", fold="both")),
            (TypeError, "option now", lambda: quitus.check("intent.log", "{}", now=datetime.datetime.now())),
            (TypeError, "option now", lambda: quitus.check("intent.log", "{}", now="yesterday")),
            (TypeError, "option max_bytes", lambda: quitus.check("intent.log", "{}", max_bytes=0)),
            (ValueError, "unknown code 'date.gpa'", lambda: quitus.check("intent.log", "{}", severity={"date.gpa": "off"})),
            (ValueError, "must be 'error' or", lambda: quitus.check("intent.log", "{}", severity={"date.gap": "bad"})),
            (ValueError, "/descripton is no field of this kind; did you mean /description\\?", lambda: quitus.check("intent.log", "{}", rules={"require": ["/descripton"]})),
            (ValueError, "unknown member requires", lambda: quitus.check_lines("intent.log", "", rules={"requires": []})),
            (ValueError, "option rules.require must be a list of pointers", lambda: quitus.build("intent.log", {}, rules={"require": "/description"})),
            (TypeError, "option rules must be a mapping", lambda: quitus.check("intent.log", "{}", rules=[])),
            (TypeError, "option rules must be what JSON can hold", lambda: quitus.check("intent.log", "{}", rules={"require": {"/description"}})),
            (ValueError, "unknown code 'date.gpa'", lambda: quitus.explain("date.gpa")),
            (ValueError, "option locale", lambda: quitus.explain("date.gap", locale="de")),
            (TypeError, "text must be str or bytes, not 7", lambda: quitus.check_text("intent.log", 7)),
            (ValueError, "no client sends", lambda: quitus.build("obapi.list", {})),
        ]:
            with self.subTest(words), self.assertRaisesRegex(error, words):
                call()

    def test_a_module_of_another_version(self):
        from wasmtime import wat2wasm

        other = wat2wasm('(module (func (export "version") (result i32) i32.const 1))')
        with self.assertRaisesRegex(quitus.QuitusError, "version 1 of its border, this package version 3"):
            _host.compiled(bytes(other))
        for wrong in (b"", b"no module", bytes(wat2wasm("(module)"))):
            with self.assertRaisesRegex(quitus.QuitusError, "no module of quitus"):
                _host.compiled(wrong)

    def test_an_outsized_payload_gives_its_memory_back(self):
        text = b'{"description":"' + b"x" * 30_000_000 + b'"}'
        quitus.check_text("intent.log", text, max_bytes=1 << 30)
        codes = [issue.code for issue in quitus.check_text("intent.log", text).issues]
        self.assertEqual(codes, ["json.too-large"])
        quitus.check_text("intent.log", "{}")
        self.assertLessEqual(_host._host()._memory.data_len(_host._host()._store), _host.KEPT)

    def test_threads_and_forks(self):
        text = (corpus.ROOT / "samples/intent/leak-started.json").read_bytes()
        expected = quitus.check_text("intent.log", text, now=0)
        wrong = []

        def work():
            for _ in range(200):
                if quitus.check_text("intent.log", text, now=0) != expected:
                    wrong.append(1)

        threads = [threading.Thread(target=work) for _ in range(4)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        self.assertEqual(wrong, [])
        if hasattr(os, "fork"):
            child = os.fork()
            if child == 0:
                os._exit(0 if quitus.check_text("intent.log", text, now=0) == expected else 1)
            self.assertEqual(os.waitpid(child, 0)[1], 0)


class Command(unittest.TestCase):
    def run_it(self, *words, **more):
        paths = os.pathsep.join([str(corpus.ROOT / "python/src"), os.environ.get("PYTHONPATH", "")])
        env = {**os.environ, "PYTHONPATH": paths, "PYTHONIOENCODING": "utf-8"}
        return subprocess.run([sys.executable, "-m", "quitus", *words], cwd=corpus.ROOT, env=env, capture_output=True, encoding="utf-8", **more)

    def test_files(self):
        done = self.run_it("check", "-k", "intent.log", "samples/intent/leak-started.json")
        lines = done.stdout.splitlines()
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertTrue(lines[0].startswith("samples/intent/leak-started.json:6:15: note date.zone-assumed /eventDate "), lines[0])
        self.assertEqual(lines[-1], "samples/intent/leak-started.json: no errors")

    def test_lines_and_standard_input(self):
        done = self.run_it("check", "-k", "obapi.query", "--lines", "--locale", "fr", "-", input='{"page":2}\n{"page":0}\n')
        self.assertEqual(done.returncode, 1)
        self.assertTrue(done.stdout.startswith("-:2:9: error "), done.stdout)
        self.assertTrue(done.stdout.endswith("-: 1 enregistrements valides sur 2\n"), done.stdout)

    def test_what_cannot_be_done(self):
        self.assertEqual(self.run_it("check", "-k", "obapi.query", "no-such-file").returncode, 2)
        wrong = self.run_it("check", "-k", "obapi.qurey", "README.md")
        self.assertEqual(wrong.returncode, 2)
        self.assertIn("unknown kind 'obapi.qurey'", wrong.stderr)

    def test_pages(self):
        self.assertTrue(self.run_it("explain", "date.gap").stdout.startswith("A time that the clock jumped over\n\n"))


if __name__ == "__main__":
    unittest.main()
