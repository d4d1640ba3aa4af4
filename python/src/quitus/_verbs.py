"""The verbs: one payload, or lines of them."""

from __future__ import annotations

from typing import Any, Union

from . import _host, _sentences
from ._host import JSON
from ._options import Settings, number_of, settings, shown
from ._report import Fixed, Issue, LinesReport, Report
from ._wire import wire

Text = Union[str, bytes, bytearray, memoryview]


def check(kind: str, value_or_text: Any, **options: Any) -> Report:
    """Checks a payload: JSON text (`str` or bytes), or a value as `json.loads` makes it.

    Options: `locale` ("en", "fr"), `zone`, `fold`, `day_first`, `now`, `severity`, `rules`, `max_bytes`,
    `max_depth`, `max_issues`.

    >>> check("obapi.query", {"page": "two"}).issues[0].code
    'type.mismatch'
    """
    if isinstance(value_or_text, (str, bytes, bytearray, memoryview)):
        return check_text(kind, value_or_text, **options)
    set_ = settings(options)
    return _judged(_host.CHECK_VALUE, kind, wire(value_or_text, set_.max_depth), set_)


def check_text(kind: str, text: Text, **options: Any) -> Report:
    """Checks JSON text; issues have places in it.

    >>> check_text("obapi.query", '{ "page": 2.0 }').text
    '{"page":2}'
    """
    return _judged(_host.CHECK_TEXT, kind, encoded(text), settings(options))


def build(kind: str, draft: Any, **options: Any) -> Report:
    """Makes a payload that is ready to send of a draft; its dates may be `datetime`.

    >>> build("obapi.query", {"status": "done"}).text
    '{"status":"done"}'
    """
    set_ = settings(options)
    return _judged(_host.BUILD, kind, wire(draft, set_.max_depth, is_draft=True), set_)


def fix(kind: str, text: Text, *, unsafe: bool = False, **options: Any) -> Fixed:
    """Applies the safe fixes to the author's own text; with `unsafe`, those that are a guess as well.

    >>> fix("obapi.query", '{ "page": 2, "status": "Done" }').text
    '{ "page": 2, "status": "done" }'
    """
    set_, source = settings(options), encoded(text)
    answer = _host.run((_host.FIX_UNSAFE if unsafe else _host.FIX) | JSON, number_of(kind), set_.text, [source])
    mended = answer.normal or source
    return Fixed(decoded(mended), _issues(_host.parsed(answer.report), set_), _judged(_host.CHECK_TEXT, kind, mended, set_))


def check_lines(kind: str, ndjson: Text, **options: Any) -> LinesReport:
    """Checks newline-delimited JSON. Blank lines are no records.

    >>> check_lines("obapi.query", '{"page":2}\\n\\n{"page":0}\\n').rejects
    b'{"page":0}\\n'
    """
    set_ = settings(options)
    _, output, report, rejects = _host.run(_host.CHECK_LINES | JSON, number_of(kind), set_.text, [encoded(ndjson)])
    raw = _host.parsed(report)
    issues = _issues(raw, set_)
    return LinesReport(raw["records"], raw["valid"], raw["invalid"], output, rejects, issues, raw["omitted"])


def explain(code: str, *, locale: str = "en") -> "dict[str, str]":
    """The page of a code: `code`, `severity`, `title`, and `body` in Markdown."""
    settings({"locale": locale})
    page = _sentences.pages().get(code)
    if page is None:
        raise ValueError(f"unknown code {shown(code)}")
    return {"code": code, "severity": page["severity"], "title": page[locale]["title"], "body": page[locale]["body"]}


def encoded(text: Text) -> bytes:
    """A text in UTF-8. Half a surrogate pair is kept: the module reports it."""
    if isinstance(text, str):
        return text.encode("utf-8", "surrogatepass")
    if isinstance(text, (bytes, bytearray, memoryview)):
        return bytes(text)
    raise TypeError(f"text must be str or bytes, not {shown(text)}")


def decoded(text: bytes) -> str:
    """What a payload says, whatever its bytes."""
    return text.decode("utf-8", "replace")


def _judged(verb: int, kind: str, text: bytes, set_: Settings) -> Report:
    answer = _host.run(verb | JSON, number_of(kind), set_.text, [text])
    raw = _host.parsed(answer.report)
    normal = answer.normal.decode() if answer.ok else None
    return Report(kind, answer.ok, _issues(raw, set_), raw["omitted"], normal)


def _issues(raw: "dict[str, Any]", set_: Settings) -> "list[Issue]":
    return [Issue._of(issue, set_.locale) for issue in raw["issues"]]
