"""Validates, normalizes and builds the payloads with which field-service companies report interventions.

`check`, `check_text`, `check_lines`, `fix`, `build` and `explain` are about payloads; `quitus.arrow`, `quitus.spark`,
`quitus.duckdb`, `quitus.polars` and `quitus.pandas` about columns of them. A mistake of the caller (an unknown kind or
option) is a TypeError or ValueError that names it; a payload never raises anything.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ._host import QuitusError
from ._options import kinds
from ._report import Fix, Fixed, Issue, LinesReport, Position, Report
from ._verbs import build, check, check_lines, check_text, explain, fix

__all__ = [
    "Fix", "Fixed", "Issue", "LinesReport", "Position", "QuitusError", "Report",
    "build", "check", "check_lines", "check_text", "explain", "fix", "kinds",
    "arrow", "duckdb", "pandas", "polars", "spark",
]  # fmt: skip
__version__ = "0.1.0"

_ADAPTERS = ("arrow", "duckdb", "pandas", "polars", "spark")


def __getattr__(name: str) -> Any:
    # An adapter is loaded with its engine when it is first named.
    if name in _ADAPTERS:
        return import_module(f"quitus.{name}")
    raise AttributeError(f"module 'quitus' has no attribute {name!r}")
