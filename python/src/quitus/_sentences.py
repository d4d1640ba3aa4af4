"""Sentences and pages of the codes, in English and French, from `docs/codes`."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any, Mapping

from . import _host


@lru_cache(maxsize=None)
def pages() -> "dict[str, dict[str, Any]]":
    """All codes, in the order of their numbers: severity, and of each language the title, the body and the sentences."""
    whole: "dict[str, dict[str, Any]]" = json.loads(_host.resource("codes.json"))
    return whole


def sentence(locale: str, code: str, params: Mapping[str, Any]) -> str:
    """A finding as a sentence."""
    sentences = pages()[code][locale]["sentences"]
    reason = params.get("reason")
    template = sentences.get(reason) if isinstance(reason, str) and reason not in ("", "fix") else None
    return _filled(template or sentences[""], params)


def fix_title(locale: str, code: str, params: Mapping[str, Any]) -> str:
    """The title of a fix, as one would write it on a button."""
    return _filled(pages()[code][locale]["sentences"].get("fix", ""), params)


def _filled(template: str, params: Mapping[str, Any]) -> str:
    out = []
    # Between brackets stands every second piece: a part that is left out when one of its parameters is missing.
    for index, piece in enumerate(re.split(r"[\[\]]", template)):
        texts = re.split(r"[{}]", piece)
        names = texts[1::2]
        if index % 2 == 1 and any(name not in params for name in names):
            continue
        texts[1::2] = [_told(params.get(name, "")) for name in names]
        out.extend(texts)
    return "".join(out)


def _told(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(_told, value))
    # As the other languages write it: without a fraction when there is none.
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
