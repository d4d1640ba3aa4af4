"""The bare module from Python: python -m unittest discover -s examples/python (needs wasmtime and `cargo pkg build`)."""
import json
import pathlib
import subprocess
import sys
import unittest

import check

ROOT = pathlib.Path(__file__).parents[2]
MODULE = ROOT / "pkg/dist/quitus.wasm"
CHECK_TEXT, CHECK_FIELD, NEXT_STEPS = 1, 3, 11


class TheModule(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.quitus = check.Quitus(str(MODULE))
        cls.log = cls.quitus.kinds.index("intent.log")

    def test_a_sample_is_accepted(self):
        text = (ROOT / "samples/intent/leak-started.json").read_bytes()
        ok, normal, issues = self.quitus.run(CHECK_TEXT, self.log, b"", text)
        self.assertTrue(ok)
        self.assertEqual([issue["code"] for issue in issues], ["date.zone-assumed"] * 2)
        self.assertEqual(json.loads(normal)["eventDate"], "2020-10-08T09:10:00+02:00")

    def test_options(self):
        options = b'{"pointer":"/eventDate","zone":"Indian/Reunion"}'
        ok, normal, _ = self.quitus.run(CHECK_FIELD, self.log, options, b'"2020-10-07T15:18:00"')
        self.assertEqual((ok, normal), (True, b'"2020-10-07T15:18:00+04:00"'))

    def test_a_mistake_of_the_caller(self):
        with self.assertRaisesRegex(ValueError, "zone"):
            self.quitus.run(CHECK_TEXT, self.log, b'{"zone":"Mars"}', b"{}")

    def test_memory_may_grow_during_a_call(self):
        text = json.dumps({"description": "é" * 2_000_000}, ensure_ascii=False).encode()
        ok, _, issues = self.quitus.run(CHECK_TEXT, self.log, b"", text)
        self.assertFalse(ok)
        self.assertIn("/eventDate", [issue["pointer"] for issue in issues])

    def test_next_steps(self):
        _, steps, _ = self.quitus.run(NEXT_STEPS, text=b'["closed","occupant_absent"]')
        self.assertIn(["closed", "formal_notice", True], json.loads(steps))

    def test_the_program(self):
        words = [str(MODULE), "intent.log", "samples/intent/leak-started.json"]
        program = [sys.executable, "examples/python/check.py", *words]
        done = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=True)
        lines = done.stdout.splitlines()
        self.assertEqual(lines[0], "samples/intent/leak-started.json:6:15: note date.zone-assumed /eventDate")
        self.assertTrue(lines[-1].startswith("{"))


if __name__ == "__main__":
    unittest.main()
