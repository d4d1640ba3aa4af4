"""Spark: the kernel in `mapInArrow`.

No row is lost, and a task that is tried again answers the same: what the rules take for the present is set on the driver.
Workers need quitus, wasmtime and pyarrow; `docs/scale.md` says how they get there.
"""

from __future__ import annotations

from typing import Any, Iterator, Optional

try:
    from pyspark.sql import Column, DataFrame
    from pyspark.sql import functions as F
    from pyspark.sql.types import ArrayType, BinaryType, BooleanType, NullType, StringType, StructField, StructType
except ImportError as error:
    raise ImportError(f"quitus.spark needs pyspark ({error})") from error

import pyarrow as pa

from . import arrow
from ._options import fixed, number_of, settings, shown


def check_lines(df: DataFrame, kind: str, column: str = "value", *, issues: bool = False, **options: Any) -> DataFrame:
    """Checks a column of payloads: the same rows with `ok`, `normal`, `codes` (and `issues`) beside the columns they have.

    Where the column is null, so are the answers. The refused rows are `where("not ok")`, with their text as it was.
    """
    number_of(kind)
    settings(options)
    if "now" not in options and df.isStreaming:
        raise TypeError("a stream has no present of its own: pass now=…, or call check_lines in foreachBatch")
    options = fixed(options)
    if column not in df.columns:
        raise ValueError(f"no column {shown(column)}; the columns are {', '.join(df.columns)}")
    if not isinstance(df.schema[column].dataType, (StringType, BinaryType, NullType)):
        raise TypeError(f"column {column!r} holds {df.schema[column].dataType.simpleString()}, not texts or bytes")
    answers = [name for name in arrow.schema(issues).names if name in df.columns]
    if answers:
        raise ValueError(f"the data has a column {answers[0]!r} already; rename it first")

    def judge(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            start = 0
            for piece in arrow.pieces(batch.column(column)):
                answer = arrow.checked(kind, piece, options, issues)
                beside = batch.slice(start, len(piece))
                start += len(piece)
                names = [*beside.schema.names, *answer.schema.names]
                yield pa.RecordBatch.from_arrays([*beside.columns, *answer.columns], names=names)

    return df.mapInArrow(judge, StructType([*df.schema.fields, *_fields(issues)]))


def histories(df: DataFrame, column: str = "value", *, zone: str = "Europe/Paris", **options: Any) -> DataFrame:
    """Gathers logs of Intent by operation and checks the sequence of each as `intent.history`.

    One row an operation: `contractReference`, `reference`, `logs` (how many), `history` (their JSON array in the order in
    which they were written), `ok`, `normal`, `codes`. A text without a reference belongs to no operation and comes out
    as a history of its own; null is no log.
    """
    value = F.col(column).cast("string")
    member = lambda name: F.get_json_object(value, f"$.{name}")  # noqa: E731
    written = F.coalesce(_instant(member("logDate"), zone), _instant(member("eventDate"), zone))
    logs = df.where(F.col(column).isNotNull()).select(
        member("contractReference").alias("contractReference"),
        member("reference").alias("reference"),
        F.when(member("reference").isNull(), value).alias("alone"),
        # Those without a date come last; what is written at the same time has the same order in every attempt.
        F.struct(written.isNull().alias("undated"), written.alias("at"), value.alias("log")).alias("entry"),
    )
    entries = F.array_sort(F.collect_list("entry")).alias("entries")
    grouped = logs.groupBy("contractReference", "reference", "alone").agg(entries)
    texts = F.concat_ws(",", F.transform("entries", lambda entry: entry["log"]))
    history = F.concat(F.lit("["), texts, F.lit("]")).alias("history")
    whole = grouped.select("contractReference", "reference", F.size("entries").alias("logs"), history)
    return check_lines(whole, "intent.history", "history", zone=zone, **{"max_bytes": (1 << 31) - 1, **options})


def _instant(date: Column, zone: str) -> Column:
    """When that was; a date without an offset is wall time in the zone. Null when it is no date that Spark reads."""
    has_offset = date.rlike(r"(?i)(Z|[+-]\d\d:?\d\d)$")
    return F.try_to_timestamp(F.when(has_offset, date).otherwise(F.concat(date, F.lit(_suffix(zone)))))


def _suffix(zone: str) -> str:
    return zone if zone[:1] in "+-" else f" {zone}"


def _fields(issues: bool) -> "list[StructField]":
    text = StringType()
    fields = [StructField("ok", BooleanType()), StructField("normal", text), StructField("codes", ArrayType(text))]
    issue = StructType([StructField(field.name, text) for field in arrow.ISSUE])
    return [*fields, *([StructField("issues", ArrayType(issue))] if issues else [])]
