"""A Python value as the JSON that would go over the wire.

What JSON cannot carry (NaN, sets, keys that are no text, cycles …) becomes a text that no JSON text can hold: it opens
with a lone surrogate, and the module reports `value.not-json` in its place, with its path.
"""

from __future__ import annotations

import json
import math
from datetime import date, datetime
from typing import Any, Mapping

_OUTSIDE = "\ud800quitus:"


def wire(value: Any, max_depth: int, is_draft: bool = False) -> bytes:
    """The text of a value; the dates of a draft are epoch milliseconds, or wall time when they name no zone.

    What is nested deeper than the module reads is left out: it is told that it is too deep all the same.
    """
    try:
        return json.dumps(_plain(value, max_depth + 1, is_draft, []), separators=(",", ":")).encode()
    except RecursionError:
        # The caller had left too little of the stack.
        return json.dumps(f"{_OUTSIDE}too deep").encode()


def _plain(value: Any, deepest: int, is_draft: bool, ancestors: "list[int]") -> Any:
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else f"{_OUTSIDE}{value}"
    if is_draft and isinstance(value, datetime):
        return value.isoformat() if value.tzinfo is None else round(value.timestamp() * 1000)
    if is_draft and isinstance(value, date):
        return value.isoformat()
    if not isinstance(value, (Mapping, list, tuple)):
        return f"{_OUTSIDE}{type(value).__name__}"
    if id(value) in ancestors:
        return f"{_OUTSIDE}cycle"
    if len(ancestors) >= deepest:
        return None
    ancestors.append(id(value))
    plain: Any
    if isinstance(value, Mapping):
        plain = {}
        for key, member in value.items():
            is_text = isinstance(key, str)
            plain[key if is_text else str(key)] = _plain(member, deepest, is_draft, ancestors) if is_text else f"{_OUTSIDE}key"
    else:
        plain = [_plain(element, deepest, is_draft, ancestors) for element in value]
    ancestors.pop()
    return plain
