"""DuckDB: the kernel as a function of SQL."""

from __future__ import annotations

from typing import Any

try:
    import duckdb
except ImportError as error:
    raise ImportError(f"quitus.duckdb needs duckdb ({error})") from error

import pyarrow as pa

from . import arrow
from ._options import fixed, settings

ANSWER = "STRUCT(ok BOOLEAN, normal VARCHAR, codes VARCHAR[])"


def register(connection: "duckdb.DuckDBPyConnection", name: str = "quitus_check", **options: Any) -> None:
    """Makes `quitus_check(kind, value)` known: a struct of `ok`, `normal` and `codes`; of a value that is null, null.

    The options hold for every call, and the present is that of the registration unless `now` says otherwise.
    """
    settings(options)
    held = fixed(options)

    def judge(kinds: pa.ChunkedArray, values: pa.ChunkedArray) -> pa.Array:
        kinds, values = _whole(kinds), _whole(values)
        wanted = kinds.unique().to_pylist()
        if len(wanted) == 1 and wanted[0] is not None:
            return _structs(arrow.check_column(wanted[0], values, **held), values)
        answers: "list[Any]" = [None] * len(values)
        for kind in filter(None, wanted):
            rows = [row for row, one in enumerate(kinds.to_pylist()) if one == kind]
            some = values.take(pa.array(rows, pa.int64()))
            for row, answer in zip(rows, _structs(arrow.check_column(kind, some, **held), some).to_pylist()):
                answers[row] = answer
        return pa.array(answers, pa.struct(arrow.schema()))

    text = duckdb.typing.VARCHAR if hasattr(duckdb, "typing") else duckdb.sqltypes.VARCHAR
    connection.create_function(
        name, judge, [text, text], connection.type(ANSWER), type="arrow", null_handling="special"
    )  # fmt: skip


def _whole(column: Any) -> pa.Array:
    return column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column


def _structs(table: pa.Table, values: pa.Array) -> pa.Array:
    table = table.combine_chunks()
    columns = [_whole(table[name]) for name in table.column_names]
    return pa.StructArray.from_arrays(columns, fields=list(table.schema), mask=values.is_null())
