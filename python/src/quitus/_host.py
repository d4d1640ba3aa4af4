"""The module in wasmtime: compiled once a process, one instance a thread.

Two threads in one instance crash the process, so an instance never leaves its thread. A process that was forked compiles
its own: what wasmtime keeps of threads does not survive a fork. WebAssembly memory never shrinks, so an instance that
has grown is dropped; it is made anew in less than a tenth of a millisecond.
"""

from __future__ import annotations

import ctypes
import json
import os
import threading
from importlib import resources
from typing import Any, NamedTuple, Optional, Sequence, Union

from wasmtime import Config, Engine, Func, Instance, Memory, Module, Store, Trap, WasmtimeError

KINDS, CHECK_TEXT, CHECK_VALUE, CHECK_LINES, BUILD, FIX, FIX_UNSAFE, CHECK_ROWS = 0, 1, 2, 5, 6, 7, 12, 13
JSON = 256

#: The version of the module's border that this package speaks.
VERSION = 3

#: An instance whose memory is larger than this after a call is dropped.
KEPT = 128 << 20

#: A piece of a request: bytes, or an address and a length.
Piece = Union[bytes, "tuple[int, int]"]


class QuitusError(RuntimeError):
    """The module broke down or is not the one that belongs to this package: nobody's payload is to blame."""


class Answer(NamedTuple):
    """What a verb answered: whether there is no error, and the three parts of `docs/module.md`."""

    ok: bool
    normal: bytes
    report: bytes
    rest: bytes


class Host:
    """One instance; for one thread."""

    def __init__(self, engine: Engine, module: Module) -> None:
        self._store = Store(engine)
        exports = Instance(self._store, module, []).exports(self._store)
        self._memory, self._input, self._run = exports["memory"], exports["input"], exports["run"]
        assert isinstance(self._memory, Memory) and isinstance(self._input, Func) and isinstance(self._run, Func)

    def run(self, verb: int, kind: int, options: bytes, pieces: Sequence[Piece]) -> Answer:
        """Hands a request over, piece by piece, and copies the answer."""
        store, memory = self._store, self._memory
        sizes = [len(piece) if isinstance(piece, bytes) else piece[1] for piece in pieces]
        size = sum(sizes)
        if len(options) + size >= 1 << 31:
            raise ValueError(f"a request of {size} bytes is more than the module can hold")
        start = self._input(store, len(options) + size) & 0xFFFFFFFF
        # The memory may lie elsewhere after each call.
        at = ctypes.addressof(memory.data_ptr(store).contents) + start
        for piece, length in zip([options, *pieces], [len(options), *sizes]):
            ctypes.memmove(at, piece if isinstance(piece, bytes) else piece[0], length)
            at += length
        answer = self._run(store, verb, kind, len(options), size) & 0xFFFFFFFF
        base = ctypes.addressof(memory.data_ptr(store).contents)
        status, *places = (ctypes.c_uint32 * 7).from_address(base + answer)
        parts = [ctypes.string_at(base + start, length) for start, length in zip(places[::2], places[1::2])]
        if status & 2:
            raise ValueError(json.loads(parts[1]))
        return Answer(status & 1 == 1, *parts)

    @property
    def has_grown(self) -> bool:
        """Whether it holds more memory than is worth keeping."""
        return self._memory.data_len(self._store) > KEPT


def compiled(source: bytes) -> "tuple[Engine, Module]":
    """Compiles a module, if it is one that this package can talk to."""
    try:
        config = Config()
        # The threads that would share the work do not survive a fork, and the child would wait for them for ever.
        config.parallel_compilation = False
        engine = Engine(config)
        module = Module(engine, source)
        store = Store(engine)
        version = Instance(store, module, []).exports(store)["version"](store)
    except (WasmtimeError, KeyError, TypeError) as error:
        raise QuitusError(f"this is no module of quitus: {error}") from error
    if version != VERSION:
        raise QuitusError(f"the module speaks version {version} of its border, this package version {VERSION}: install quitus anew")
    return engine, module


_compiling = threading.Lock()
_module: "Optional[tuple[Engine, Module]]" = None
_here = threading.local()


def _forget() -> None:
    global _compiling, _module, _here
    _compiling, _module, _here = threading.Lock(), None, threading.local()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)


def resource(name: str) -> bytes:
    """A file of this package that `cargo pkg build` has made."""
    try:
        return resources.files("quitus").joinpath(name).read_bytes()
    except FileNotFoundError:
        raise QuitusError(f"{name} is missing; in the sources of quitus, `cargo pkg build` makes it") from None


def _host() -> Host:
    host: Optional[Host] = getattr(_here, "host", None)
    if host is None:
        global _module
        with _compiling:
            if _module is None:
                _module = compiled(resource("quitus.wasm"))
        host = _here.host = Host(*_module)
    return host


def run(verb: int, kind: int = 0, options: bytes = b"", pieces: Sequence[Piece] = ()) -> Answer:
    """Runs a verb in this thread's instance. An instance that breaks down is dropped, and the next call works."""
    host = _host()
    try:
        answer = host.run(verb, kind, options, pieces)
    except (Trap, WasmtimeError) as error:
        _here.host = None
        raise QuitusError(f"the module broke down: {error}") from error
    if host.has_grown:
        _here.host = None
    return answer


def parsed(report: bytes) -> Any:
    """A report in JSON."""
    return json.loads(report) if report else {"omitted": 0, "issues": []}
