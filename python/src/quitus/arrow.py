"""The kernel: a column of payloads in Arrow → `ok`, `normal`, `codes` and, if wanted, `issues` of every row.

Null stays null. Whatever else is in a row is checked: an empty text, bytes that are no UTF-8 or a row of many megabytes
is a finding in that row, never an exception.
"""

from __future__ import annotations

from array import array
from itertools import accumulate
from typing import Any, Iterator, Mapping, Optional, Union

try:
    import pyarrow as pa
    import pyarrow.compute as pc
except ImportError as error:
    raise ImportError(f"quitus.arrow needs pyarrow, on workers too: pip install 'quitus[arrow]' ({error})") from error

from . import _host, _sentences
from ._options import Settings, fixed, number_of, settings
from ._report import Issue
from ._verbs import check_text

#: How many bytes go to the module at once, unless a row is longer.
PIECE = 4 << 20

_BINARY = pa.binary()

#: An issue as a row has it.
ISSUE = pa.struct([(name, pa.string()) for name in ("code", "severity", "pointer", "message")])


def schema(issues: bool = False) -> pa.Schema:
    """The columns of an answer."""
    fields = [("ok", pa.bool_()), ("normal", pa.string()), ("codes", pa.list_(pa.string()))]
    return pa.schema(fields + [("issues", pa.list_(ISSUE))] * issues)


def check_column(kind: str, column: Union[pa.Array, pa.ChunkedArray], *, issues: bool = False, **options: Any) -> pa.Table:
    """Checks a column of texts or bytes: a table with `ok`, `normal`, `codes` (and `issues`), a row for each of its rows.

    >>> import pyarrow
    >>> check_column("obapi.query", pyarrow.array(['{"page":2.0}', None, '{}x']))["codes"].to_pylist()
    [['number.spelling'], None, ['json.syntax']]
    """
    number_of(kind)
    settings(options)
    options = fixed(options)
    chunks = column.chunks if isinstance(column, pa.ChunkedArray) else [column]
    batches = (checked(kind, piece, options, issues) for chunk in chunks for piece in pieces(chunk))
    # A column without rows still has a type, which may be wrong.
    return pa.Table.from_batches(batches if chunks else [checked(kind, _texts(pa.array([], column.type)), options, issues)], schema(issues))


def pieces(column: pa.Array) -> Iterator[pa.Array]:
    """The column as bytes, cut between rows, so that the module's memory stays small however long they are."""
    column = _texts(column)
    rows = len(column)
    if column.type == _BINARY and _size(column) <= PIECE:
        yield column
        return
    start = held = 0
    for row, size in enumerate(pc.fill_null(pc.binary_length(column), 0).to_pylist()):
        if held + size > PIECE and row > start:
            yield column.slice(start, row - start).cast(_BINARY)
            start, held = row, 0
        held += size
    yield column.slice(start, rows - start).cast(_BINARY)


def checked(kind: str, column: pa.Array, options: Mapping[str, Any], issues: bool = False) -> pa.RecordBatch:
    """Checks one of the `pieces`."""
    set_ = settings(options)
    rows = len(column)
    _, texts, pairs, places = _host.run(_host.CHECK_ROWS, number_of(kind), set_.text, _request(column, set_))
    ends = 4 * (rows + 1)
    offsets, is_good = pa.py_buffer(places[:ends]), pa.py_buffer(places[ends:])
    is_there = _validity(column)
    ok = pa.Array.from_buffers(pa.bool_(), rows, [is_there, is_good])
    normal = pa.Array.from_buffers(pa.string(), rows, [is_good, offsets, pa.py_buffer(texts)])
    found = pa.Array.from_buffers(pa.uint64(), len(pairs) // 8, [None, pa.py_buffer(pairs)])
    codes = _names().take(pc.bit_wise_and(pc.shift_right(found, pa.scalar(32, pa.uint64())), pa.scalar(255, pa.uint64())))
    counts = array("i", bytes(ends))
    # Of each pair the first number is the row.
    for row in memoryview(pairs).cast("I")[::2]:
        counts[row + 1] += 1
    starts = pa.py_buffer(array("i", accumulate(counts)))
    answers = [ok, normal, pa.Array.from_buffers(pa.list_(pa.string()), rows, [is_there, starts], children=[codes])]
    if issues:
        told = _told(kind, column, counts, options)
        answers.append(pa.array((None if one is None else [vars(issue) for issue in one] for one in told), pa.list_(ISSUE)))
    return pa.RecordBatch.from_arrays(answers, schema=schema(issues))


def _told(kind: str, column: pa.Array, counts: "array[int]", options: Mapping[str, Any]) -> "Iterator[Optional[list[Issue]]]":
    for row, value in enumerate(column):
        if not value.is_valid:
            yield None
        else:
            yield check_text(kind, value.as_py(), **options).issues if counts[row + 1] else []


def _texts(column: pa.Array) -> pa.Array:
    """The column as texts or bytes of some width, or an error that says what it is instead."""
    if isinstance(column, pa.ExtensionArray):
        column = column.storage
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    if pa.types.is_null(column.type) or pa.types.is_string(column.type) or pa.types.is_fixed_size_binary(column.type):
        return column.cast(_BINARY)
    kind_of = (pa.types.is_binary, pa.types.is_large_string, pa.types.is_large_binary)
    if any(is_one(column.type) for is_one in kind_of):
        return column
    if str(column.type) in ("string_view", "binary_view"):
        return column.cast(pa.large_binary())
    raise TypeError(f"a column of payloads holds texts or bytes, not {column.type}")


def _size(column: pa.Array) -> int:
    first, last = _ends(column)
    return last - first


def _ends(column: pa.Array) -> "tuple[int, int]":
    """Where the texts of a column of bytes begin and end in its buffer."""
    offsets = column.buffers()[1]
    if offsets is None or offsets.size == 0:
        return 0, 0
    numbers = memoryview(offsets).cast("B").cast("i")
    return numbers[column.offset], numbers[column.offset + len(column)]


def _validity(column: pa.Array) -> Optional[pa.Buffer]:
    """A bit a row from the first row on, or nothing when all are there."""
    if column.null_count == 0:
        return None
    return pc.is_valid(column).buffers()[1]


def _request(column: pa.Array, set_: Settings) -> "list[_host.Piece]":
    """The column as `docs/module.md` lays it out, from where it lies."""
    rows = len(column)
    _, offsets, texts = column.buffers()
    first, last = _ends(column)
    validity = _validity(column)
    size = (rows + 7) // 8 if validity is not None else 0
    numbers: _host.Piece = bytes(4 * (rows + 1))
    if offsets is not None and offsets.size > 0:
        numbers = (offsets.address + 4 * column.offset, 4 * (rows + 1))
    if rows == 1 and last - first > set_.max_bytes:
        # One byte more than is read tells that it is too long; there is no need to copy the rest.
        first, last = 0, set_.max_bytes + 1
        numbers = first.to_bytes(4, "little") + last.to_bytes(4, "little")
        first = _ends(column)[0]
        last += first
    request: "list[_host.Piece]" = [rows.to_bytes(4, "little") + size.to_bytes(4, "little"), numbers]
    if validity is not None:
        request.append((validity.address, size))
    if last > first:
        request.append((texts.address + first, last - first))
    # The validity lives as long as its owner does.
    return _Owning(request, validity)


class _Owning(list):  # type: ignore[type-arg]
    """Addresses, and what they are addresses of."""

    def __init__(self, pieces: "list[_host.Piece]", owner: object) -> None:
        super().__init__(pieces)
        self.owner = owner


_known: Optional[pa.Array] = None


def _names() -> pa.Array:
    global _known
    if _known is None:
        _known = pa.array(list(_sentences.pages()))
    return _known
