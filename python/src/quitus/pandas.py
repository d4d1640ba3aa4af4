"""pandas: the kernel on a series."""

from __future__ import annotations

from typing import Any

try:
    import pandas
except ImportError as error:
    raise ImportError(f"quitus.pandas needs pandas ({error})") from error

import pyarrow as pa

from . import arrow


def check(series: "pandas.Series[Any]", kind: str, *, issues: bool = False, **options: Any) -> "pandas.DataFrame":
    """Checks a series of texts or bytes: a frame with the same index and `ok`, `normal`, `codes` (and `issues`)."""
    try:
        column = pa.Array.from_pandas(series)
    except (pa.ArrowInvalid, pa.ArrowTypeError) as error:
        raise TypeError(f"a column of payloads holds texts or bytes: {error}") from None
    table = arrow.check_column(kind, column, issues=issues, **options)
    # True, False and missing; never a number.
    return table.to_pandas(types_mapper={pa.bool_(): pandas.BooleanDtype()}.get).set_index(series.index)
