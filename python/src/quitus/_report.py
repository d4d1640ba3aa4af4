"""What a check answers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Optional, Union

from . import _sentences


@dataclass(frozen=True)
class Position:
    """A place in a text: UTF-16 units from its start, line and column from 1."""

    offset: int
    line: int
    column: int


@dataclass(frozen=True)
class Fix:
    """How a finding can be mended: a JSON Patch of the payload, edits of its text (UTF-16 offsets)."""

    title: str
    safe: bool
    patch: "list[dict[str, Any]]"
    edits: "list[dict[str, Any]]"


@dataclass(frozen=True)
class Issue:
    """Something that was found. Logic hangs on `code`, never on `message`."""

    code: str
    severity: str
    path: "tuple[Union[str, int], ...]"
    pointer: str
    message: str
    params: "dict[str, Any]"
    #: Start and end in the text that was checked.
    span: "Optional[tuple[Position, Position]]" = None
    #: Line and column in a vCard.
    inner: "Optional[tuple[int, int]]" = None
    fix: Optional[Fix] = None
    #: Of newline-delimited JSON: which record and which line, from 1.
    record: Optional[int] = None
    line: Optional[int] = None

    @classmethod
    def _of(cls, raw: "dict[str, Any]", locale: str) -> "Issue":
        code, params, span, inner, fix = raw["code"], raw["params"], raw.get("span"), raw.get("inner"), raw.get("fix")
        return cls(
            code,
            raw["severity"],
            tuple(raw["path"]),
            raw["pointer"],
            _sentences.sentence(locale, code, params),
            params,
            span and (Position(**span["start"]), Position(**span["end"])),
            inner and (inner["line"], inner["column"]),
            fix and Fix(_sentences.fix_title(locale, code, params), fix["safe"], fix["patch"], fix.get("edits", [])),
            raw.get("record"),
            raw.get("line"),
        )


@dataclass(frozen=True)
class Report:
    """What a check says of one payload. It is ok if and only if it has no error, and then has a normal form."""

    kind: str
    ok: bool
    issues: "list[Issue]"
    #: How many findings there are beside the issues that are told.
    omitted: int
    #: The normal form as JSON text, when ok.
    text: Optional[str]

    @property
    def value(self) -> Any:
        """The normal form as a value, when ok."""
        return json.loads(self.text) if self.text else None

    def __bool__(self) -> bool:
        return self.ok


@dataclass(frozen=True)
class Fixed:
    """A text that was mended, what is gone from it, and what a check of it says."""

    text: str
    applied: "list[Issue]"
    report: Report


@dataclass(frozen=True)
class LinesReport:
    """What a check says of newline-delimited JSON: `output` and `rejects` together hold every record."""

    records: int
    valid: int
    invalid: int
    #: The normal forms, one a line.
    output: bytes
    #: The refused lines, byte for byte.
    rejects: bytes
    issues: "list[Issue]"
    omitted: int
