"""Every case of tests/cases through the bare module: the same verdicts as from Rust and JavaScript."""
import copy
import json
import pathlib
import re
import unittest

import check

ROOT = pathlib.Path(__file__).parents[2]
MODULE = ROOT / "pkg/dist/quitus.wasm"
CASES = ROOT / "tests/cases"
CHECK_TEXT = 1

# Rules that look at the clock are silent in a case that does not name the time.
SILENT = 4102444800000


class Cases(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.quitus = check.Quitus(str(MODULE))

    def test_every_case(self):
        count = 0
        for title, case in cases():
            count += 1
            with self.subTest(title):
                self.agrees(case)
        self.assertGreater(count, 50)

    def agrees(self, case):
        text = payload(case)
        options = json.dumps({"now": SILENT, **case.get("options", {})})
        kind = self.quitus.kinds.index(case["kind"])
        ok, normal, issues = self.quitus.run(CHECK_TEXT, kind, options.encode(), text.encode("utf-8", "surrogatepass"))
        keys = ("code", "severity", "pointer")
        self.assertEqual([[issue[key] for key in keys] for issue in issues], [[issue[key] for key in keys] for issue in case["issues"]])
        self.assertEqual(ok, all(issue["severity"] != "error" for issue in issues))
        for found, wanted in zip(issues, case["issues"]):
            if "at" in wanted:
                self.assertEqual(part(text, found["span"]), wanted["at"])
            if "inner" in wanted:
                self.assertEqual([found["inner"]["line"], found["inner"]["column"]], wanted["inner"])
            if "reason" in wanted:
                self.assertEqual(found["params"]["reason"], wanted["reason"])
        if "normal" in case:
            self.assertEqual(normal.decode(), case["normal"])
        for pointer, value in case.get("normalAt", {}).items():
            self.assertEqual(at(json.loads(normal), steps(pointer)), value)


def cases():
    for file in sorted(CASES.rglob("*.json")):
        whole = json.loads(file.read_text("utf-8"), parse_float=number)
        for case in whole.pop("cases"):
            yield f'{file.relative_to(CASES)}: {case["name"]}', {**whole, **case}


def number(text):
    """As JavaScript writes it: without fraction when there is none."""
    value = float(text)
    return int(value) if value.is_integer() and abs(value) < 1e21 else value


def payload(case):
    """`text`; or `before`, `repeat`, `after`; or `base` with `set` and `unset`."""
    if "text" in case:
        return case["text"]
    if "repeat" in case:
        unit, times = case["repeat"]
        return case.get("before", "") + unit * times + case.get("after", "")
    value = copy.deepcopy(case["base"])
    for pointer, member in case.get("set", {}).items():
        if pointer == "":
            value = copy.deepcopy(member)
            continue
        *way, last = steps(pointer)
        holder = at(value, way)
        if not isinstance(holder, list):
            holder[last] = member
        elif last == "-" or int(last) == len(holder):
            holder.append(member)
        else:
            holder[int(last)] = member
    for pointer in case.get("unset", []):
        *way, last = steps(pointer)
        holder = at(value, way)
        del holder[int(last) if isinstance(holder, list) else last]
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return re.sub("[\ud800-\udfff]", lambda lone: f"\\u{ord(lone[0]):04x}", text)


def steps(pointer):
    """RFC 6901."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def at(value, way):
    for step in way:
        value = value[int(step) if isinstance(value, list) else step]
    return value


def part(text, span):
    """Offsets count UTF-16 units."""
    units = text.encode("utf-16-le", "surrogatepass")
    start, end = (2 * span[side]["offset"] for side in ("start", "end"))
    return units[start:end].decode("utf-16-le", "surrogatepass")


if __name__ == "__main__":
    unittest.main()
