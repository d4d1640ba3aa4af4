"""The examples of the README and of the package's own page are run."""

import contextlib
import io
import json
import re
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Documents(unittest.TestCase):
    def run_example(self, document, names):
        (example,) = re.findall(r"^```python\n(.*?)^```$", (ROOT / document).read_text("utf-8"), re.M | re.S)
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            exec(compile(example, document, "exec"), names)
        return said.getvalue()

    def test_the_readme(self):
        said = self.run_example("README.md", {})
        self.assertRegex(said, r"^error /date_start “2024-02-30” is not in the calendar")

    def test_the_page_of_the_package(self):
        payload = (ROOT / "samples/intent/leak-done.json").read_text("utf-8")
        ndjson = json.dumps(json.loads(payload)) + "\n{}\n"
        said = self.run_example("python/README.md", {"payload": payload, "ndjson": ndjson})
        self.assertRegex(said, r"^warning number\.spelling /page .*\nerror enum\.unknown /status ")


if __name__ == "__main__":
    unittest.main()
