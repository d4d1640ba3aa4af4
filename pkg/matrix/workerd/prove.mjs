import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { VERDICT } from "../matrix.js";

export default async function ({ folder, require, after }) {
  const options = { absWorkingDir: folder, bundle: true, format: "esm", outdir: "out", external: ["*.wasm"] };
  await build({ ...options, entryPoints: ["main.js"], conditions: ["workerd"] });
  await build({ ...options, entryPoints: ["bytes.js"] });
  const program = require.resolve(`@cloudflare/workerd-${platform()}/bin/workerd`);
  const server = spawn(program, ["serve", join(folder, "config.capnp"), "--control-fd=3"], { cwd: folder, stdio: ["ignore", "inherit", "inherit", "pipe"] });
  after(() => server.kill());
  const ports = await listening(server.stdio[3], ["main", "bytes"]);
  assert.equal(await (await fetch(`http://127.0.0.1:${ports.main}/`)).text(), VERDICT);
  assert.match(await (await fetch(`http://127.0.0.1:${ports.bytes}/`)).text(), /^internal\.blocked .*the condition workerd/);
  return "its own entry; bytes are refused with advice";
}

function platform() {
  const system = { win32: "windows" }[process.platform] ?? process.platform;
  return `${system}-${process.arch === "x64" ? "64" : process.arch}`;
}

/** workerd tells, a line of JSON each, on which ports its sockets listen. */
async function listening(control, names) {
  const ports = {};
  let said = "";
  for await (const chunk of control) {
    said += chunk;
    for (const line of said.split("\n").slice(0, -1)) {
      const { socket, port } = JSON.parse(line);
      if (socket) ports[socket] = port;
    }
    if (names.every((name) => ports[name])) return ports;
  }
  throw new Error(`workerd does not start: ${said}`);
}
