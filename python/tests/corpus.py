"""The cases of `tests/cases` as columns, and the same with a byte changed here and there."""

from __future__ import annotations

import importlib.util
import json
import pathlib
import random

ROOT = pathlib.Path(__file__).parents[2]

# Rules that look at the clock are silent in a case that does not name the time.
SILENT = 4102444800000

NAMES = {"dayFirst": "day_first", "maxBytes": "max_bytes", "maxDepth": "max_depth", "maxIssues": "max_issues"}


def _bare():
    """How the example for the bare module reads cases."""
    folder = ROOT / "examples/python"
    found = {}
    for name in ("check", "test_cases"):
        spec = importlib.util.spec_from_file_location(name, folder / f"{name}.py")
        found[name] = importlib.util.module_from_spec(spec)
        import sys

        sys.modules.setdefault(name, found[name])
        spec.loader.exec_module(found[name])
    return found["test_cases"]


BARE = _bare()


def cases():
    """Of every case its title, what it says, and its text."""
    for title, case in BARE.cases():
        yield title, case, BARE.payload(case).encode("utf-8", "surrogatepass")


def options(case):
    given = {NAMES.get(name, name): value for name, value in case.get("options", {}).items()}
    return {"now": SILENT, **given}


def columns():
    """(kind, options) → the texts of all its cases."""
    found = {}
    for _, case, text in cases():
        found.setdefault((case["kind"], json.dumps(options(case), sort_keys=True)), []).append(text)
    return found


def mutated(texts, count, seed=7):
    """So many texts, each with something changed."""
    chance = random.Random(seed)
    texts = [text for text in texts if len(text) < 4000]
    for _ in range(count):
        text = bytearray(chance.choice(texts))
        at = chance.randrange(len(text) + 1)
        text[at : at + chance.choice((0, 0, 1, 1, 2, 40))] = chance.choice((b"", b"", b'"', b"}", b"\n", b"\xff", b"0", b",", b"\\u0000", b" "))
        yield bytes(text)
