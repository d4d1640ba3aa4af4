"""Kinds and options of a call, checked; whether a zone is known is the module's business."""

from __future__ import annotations

import json
import time
from datetime import datetime
from functools import lru_cache
from typing import Any, Mapping, NamedTuple, Optional

from . import _host, _sentences

#: The longest text that is read, in bytes, and the deepest nesting, unless the caller says otherwise.
MAX_BYTES = 16 << 20
MAX_DEPTH = 64

KNOWN = ("locale", "zone", "fold", "day_first", "now", "severity", "rules", "max_bytes", "max_depth", "max_issues")


class Settings(NamedTuple):
    """The options of a call."""

    locale: str
    max_bytes: int
    max_depth: int
    #: For the module.
    text: bytes


@lru_cache(maxsize=None)
def kinds() -> "tuple[str, ...]":
    """The ids of all kinds, in the order of their numbers."""
    return tuple(json.loads(_host.run(_host.KINDS).normal))


def number_of(kind: str) -> int:
    """The number of a kind."""
    if not isinstance(kind, str):
        raise TypeError(f"kind must be a text such as 'intent.log', not {shown(kind)}")
    try:
        return kinds().index(kind)
    except ValueError:
        raise ValueError(f"unknown kind {kind!r}; the kinds are {', '.join(kinds())}") from None


def settings(options: Mapping[str, Any]) -> Settings:
    """Reads the options of a call."""
    for name in options:
        if name not in KNOWN:
            raise TypeError(f"unknown option {name!r}; the options are {', '.join(KNOWN)}")
    locale = _one_of("locale", options.get("locale"), ("en", "fr")) or "en"
    zone = options.get("zone")
    if zone is not None and not isinstance(zone, str):
        raise TypeError(f"option zone must be a text such as 'Europe/Paris' or '+04:00', not {shown(zone)}")
    day_first = options.get("day_first")
    if day_first is not None and not isinstance(day_first, bool):
        raise TypeError(f"option day_first must be True or False, not {shown(day_first)}")
    given = {
        "dayFirst": day_first,
        "now": _milliseconds(options.get("now")),
        "zone": zone,
        "fold": _one_of("fold", options.get("fold"), ("earlier", "later", "reject")),
        "severity": _severities(options.get("severity")),
        "rules": _rules(options.get("rules")),
        "maxBytes": _whole("max_bytes", options.get("max_bytes"), 1),
        "maxDepth": _whole("max_depth", options.get("max_depth"), 1),
        "maxIssues": _whole("max_issues", options.get("max_issues"), 0),
    }
    text = json.dumps({name: value for name, value in given.items() if value is not None})
    return Settings(locale, given["maxBytes"] or MAX_BYTES, given["maxDepth"] or MAX_DEPTH, text.encode())


def fixed(options: Mapping[str, Any]) -> "dict[str, Any]":
    """The same options with the present in numbers, so that whoever uses them later gets the same answers."""
    return {**options, "now": _milliseconds(options.get("now"))}


def _milliseconds(now: Any) -> int:
    if now is None:
        return time.time_ns() // 1_000_000
    if isinstance(now, int) and not isinstance(now, bool):
        return now
    if isinstance(now, str):
        try:
            now = datetime.fromisoformat(now[:-1] + "+00:00" if now.endswith(("Z", "z")) else now)
        except ValueError:
            pass
    if isinstance(now, datetime) and now.tzinfo is not None:
        return round(now.timestamp() * 1000)
    raise TypeError(f"option now must be a datetime with a zone, a text such as '2020-10-07T15:18:00Z' or epoch milliseconds, not {shown(now)}")


def _whole(name: str, number: Any, least: int) -> Optional[int]:
    if number is None or isinstance(number, int) and not isinstance(number, bool) and least <= number < 1 << 32:
        return number
    raise TypeError(f"option {name} must be a whole number from {least} to 4294967295, not {shown(number)}")


def _severities(severity: Any) -> "Optional[dict[str, str]]":
    if severity is None:
        return None
    if not isinstance(severity, Mapping):
        raise TypeError(f"option severity must be a mapping of codes, not {shown(severity)}")
    for code, weight in severity.items():
        if code not in _sentences.pages():
            raise ValueError(f"option severity: unknown code {shown(code)}")
        if _one_of(f"severity[{code!r}]", weight, ("error", "warning", "note", "off")) is None:
            raise TypeError(f"option severity[{code!r}] must be a text, not None")
    return dict(severity)


def _rules(rules: Any) -> Any:
    """The rules of a contract as plain data; what they say is the module's business."""
    if rules is None:
        return None
    if not isinstance(rules, Mapping):
        raise TypeError(f"option rules must be a mapping, not {shown(rules)}")
    try:
        return json.loads(json.dumps({**rules}, allow_nan=False))
    except (TypeError, ValueError) as error:
        raise TypeError(f"option rules must be what JSON can hold: {error}") from None


def _one_of(name: str, value: Any, allowed: "tuple[str, ...]") -> Optional[str]:
    if value is None or isinstance(value, str) and value in allowed:
        return value
    raise (ValueError if isinstance(value, str) else TypeError)(
        f"option {name} must be {' or '.join(map(repr, allowed))}, not {shown(value)}"
    )


def shown(value: Any) -> str:
    """A value as an error tells it, cut."""
    text = repr(value)
    return text if len(text) <= 64 else f"{text[:63]}…"
