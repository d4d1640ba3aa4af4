"""`python -m quitus check -k KIND FILE…`: checks files on machines without Node.

`.ndjson` and `.jsonl` are newline-delimited; `-` is the standard input. Exit status: 0 nothing is refused, 1 something is,
2 a file cannot be read or the call is wrong.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Optional, Sequence

from . import Issue, check_lines, check_text, explain, kinds
from ._options import settings

WORDS = {
    "en": {"good": "no errors", "refused": "refused", "records": "{valid} of {records} records are good", "omitted": "{} more findings"},
    "fr": {
        "good": "aucune erreur",
        "refused": "refusé",
        "records": "{valid} enregistrements valides sur {records}",
        "omitted": "encore {} constats",
    },
}


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Runs the command; its exit status."""
    parser = argparse.ArgumentParser("python -m quitus", description="Checks payloads of field-service companies.")
    verbs = parser.add_subparsers(dest="verb", required=True)
    check = verbs.add_parser("check", help="check files")
    check.add_argument("-k", "--kind", required=True, metavar="KIND", help=", ".join(kinds()))
    check.add_argument("--locale", choices=("en", "fr"), default="en")
    check.add_argument("--zone", help="zone of dates that name no offset (Europe/Paris)")
    check.add_argument("--lines", action="store_true", help="files are newline-delimited whatever their names")
    check.add_argument("files", nargs="+", metavar="FILE")
    page = verbs.add_parser("explain", help="what a code means")
    page.add_argument("code", metavar="CODE")
    page.add_argument("--locale", choices=("en", "fr"), default="en")
    asked = parser.parse_args(arguments)
    try:
        if asked.verb == "explain":
            found = explain(asked.code, locale=asked.locale)
            print(f"{found['title']}\n\n{found['body']}")
            return 0
        options = {"locale": asked.locale, "zone": asked.zone}
        settings(options)
        return max(_check(name, asked, options) for name in asked.files)
    except (TypeError, ValueError) as error:
        parser.error(str(error))


def _check(name: str, asked: argparse.Namespace, options: "dict[str, Optional[str]]") -> int:
    words = WORDS[asked.locale]
    try:
        content = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        print(f"{name}: {error.strerror or error}", file=sys.stderr)
        return 2
    if asked.lines or name.endswith((".ndjson", ".jsonl")):
        lines = check_lines(asked.kind, content, **options)
        ok, issues, omitted = lines.invalid == 0, lines.issues, lines.omitted
        verdict = words["records"].format(valid=lines.valid, records=lines.records)
    else:
        report = check_text(asked.kind, content, **options)
        ok, issues, omitted = report.ok, report.issues, report.omitted
        verdict = words["good" if ok else "refused"]
    for issue in issues:
        print(f"{name}:{_place(issue)}: {issue.severity} {issue.code} {issue.pointer} {issue.message}")
    if omitted:
        print(f"{name}: {words['omitted'].format(omitted)}")
    print(f"{name}: {verdict}")
    return 0 if ok else 1


def _place(issue: Issue) -> str:
    line, column = (issue.span[0].line, issue.span[0].column) if issue.span else (1, 1)
    # Each record begins a text of its own.
    return f"{issue.line if issue.line else line}:{column}"


if __name__ == "__main__":
    sys.exit(main())
