"""Polars: the kernel on an expression."""

from __future__ import annotations

from typing import Any

try:
    import polars
except ImportError as error:
    raise ImportError(f"quitus.polars needs polars ({error})") from error

from . import arrow
from ._options import fixed, number_of, settings

#: What an expression becomes.
ANSWER = polars.Struct({"ok": polars.Boolean, "normal": polars.String, "codes": polars.List(polars.String)})


def check(expr: "polars.Expr", kind: str, **options: Any) -> "polars.Expr":
    """Checks a column of texts or bytes: a struct of `ok`, `normal` and `codes`, all null where the column is.

    `frame.with_columns(quitus.polars.check(polars.col("value"), "intent.log").alias("checked")).unnest("checked")`
    """
    number_of(kind)
    settings(options)
    held = fixed(options)

    def judge(series: "polars.Series") -> "polars.Series":
        frame = polars.from_arrow(arrow.check_column(kind, series.to_arrow(), **held))
        return frame.to_struct(series.name)

    return expr.map_batches(judge, return_dtype=ANSWER, is_elementwise=True)
