"""Checks a payload with the bare module: python check.py quitus.wasm intent.log payload.json"""
import json, struct, sys
from wasmtime import Engine, Instance, Module, Store

KINDS, CHECK_TEXT, JSON = 0, 1, 256


class Quitus:
    def __init__(self, path):
        self.store = Store(Engine())
        self.exports = Instance(self.store, Module.from_file(self.store.engine, path), []).exports(self.store)
        self.kinds = json.loads(self.run(KINDS)[1])

    def run(self, verb, kind=0, options=b"", text=b""):
        exports, store = self.exports, self.store
        memory = exports["memory"]
        start = exports["input"](store, len(options) + len(text)) & 0xFFFFFFFF
        memory.write(store, options + text, start)
        answer = exports["run"](store, verb | JSON, kind, len(options), len(text)) & 0xFFFFFFFF
        status, *places = struct.unpack("<7I", memory.read(store, answer, answer + 28))
        normal, report, _ = (bytes(memory.read(store, at, at + size)) for at, size in zip(places[::2], places[1::2]))
        if status & 2:
            raise ValueError(json.loads(report))
        return status & 1 == 1, normal, json.loads(report)["issues"] if report else []


if __name__ == "__main__":
    module, kind, file = sys.argv[1:]
    quitus = Quitus(module)
    ok, normal, issues = quitus.run(CHECK_TEXT, quitus.kinds.index(kind), b"", open(file, "rb").read())
    for issue in issues:
        start = issue.get("span", {"start": {"line": 1, "column": 1}})["start"]
        print(f'{file}:{start["line"]}:{start["column"]}: {issue["severity"]} {issue["code"]} {issue["pointer"]}')
    print(normal.decode() if ok else "refused")
