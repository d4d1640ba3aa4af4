// A stand-in for the broker: the five functions that Redpanda's SDK imports (ABI version 2), and WASI with an environment.
// The rest is the module as `cargo build` leaves it.

import { readFileSync } from "node:fs";
import { WASI } from "node:wasi";

const module = new WebAssembly.Module(readFileSync(new URL("../../target/redpanda/wasm32-wasip1/release/quitus-redpanda.wasm", import.meta.url)));

/** What ends a transform that waits for a batch when there is none: the broker would let it wait. */
class End extends Error {}

/**
 * Runs a transform on batches of records `{ key, value, headers, timestamp }`: bytes or null, `[key, value]`, milliseconds.
 * Answers `{ written, status, memory }`: what went out in order, each with its topic; what the process ended with, if it
 * did; the size of its memory.
 */
export function run(batches, { env = {}, topics = ["valid", "refused"], write = (size) => size } = {}) {
  const named = Object.fromEntries(topics.map((topic, at) => [`REDPANDA_OUTPUT_TOPIC_${at}`, topic]));
  const wasi = new WASI({ version: "preview1", env: { ...env, ...named }, returnOnExit: true });
  const written = [];
  const left = batches.map((batch) => batch.map((record) => ({ ...record, payload: encoded(record) })));
  let records = [];
  let memory;
  const view = () => new DataView(memory.buffer);
  const taken = (start, size) => Buffer.from(memory.buffer, start, size);
  const out = (start, size, topic) => {
    const answer = write(size);
    if (answer === size) written.push({ topic, ...decoded(Buffer.from(taken(start, size))) });
    return answer;
  };
  const host = {
    check_abi_version_2() {},
    read_batch_header(...places) {
      records = left.shift();
      if (records === undefined) throw new End();
      view().setInt32(places[1], records.length, true);
      return Math.max(...records.map(({ payload }) => payload.length));
    },
    read_next_record(attributes, timestamp, offset, buffer, size) {
      const record = records.shift();
      if (record.payload.length > size) return -1;
      view().setUint8(attributes, 0);
      view().setBigInt64(timestamp, BigInt(record.timestamp ?? 0), true);
      record.payload.copy(taken(buffer, size));
      return record.payload.length;
    },
    write_record: (start, size) => out(start, size, topics[0]),
    write_record_with_options(start, size, options, optionsSize) {
      // One option is known: 1, the topic.
      const [topic] = sized(Buffer.from(taken(options, optionsSize)), 1);
      return topics.includes(String(topic)) ? out(start, size, String(topic)) : -2;
    },
  };
  const instance = new WebAssembly.Instance(module, { ...wasi.getImportObject(), redpanda_transform: host });
  ({ memory } = instance.exports);
  let status;
  try {
    status = wasi.start(instance);
  } catch (error) {
    if (!(error instanceof End)) status = error;
  }
  return { written, status, memory: memory.buffer.byteLength };
}

/** A signed number as Kafka writes it: zigzag, seven bits a byte. */
function number(value) {
  const bytes = [];
  let rest = BigInt.asUintN(64, (BigInt(value) << 1n) ^ (BigInt(value) >> 63n));
  for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return Buffer.from([...bytes, Number(rest)]);
}

function part(bytes) {
  return bytes === null || bytes === undefined ? number(-1) : Buffer.concat([number(bytes.length), bytes]);
}

function encoded({ key, value, headers = [] }) {
  return Buffer.concat([part(key), part(value), number(headers.length), ...headers.flat().map(part)]);
}

/** A number at a place, and where it ends. */
function read(bytes, at) {
  let raw = 0n;
  for (let shift = 0n; ; shift += 7n) {
    const byte = bytes[at++];
    raw |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) return [Number((raw >> 1n) ^ -(raw & 1n)), at];
  }
}

function sized(bytes, at) {
  const [size, start] = read(bytes, at);
  return size < 0 ? [null, start] : [bytes.subarray(start, start + size), start + size];
}

function decoded(bytes) {
  const [key, behindKey] = sized(bytes, 0);
  const [value, behindValue] = sized(bytes, behindKey);
  let [count, at] = read(bytes, behindValue);
  const headers = [];
  for (; count > 0; count--) {
    const [name, behind] = sized(bytes, at);
    const [said, end] = sized(bytes, behind);
    headers.push([String(name), said === null ? null : String(said)]);
    at = end;
  }
  if (at !== bytes.length) throw new Error("a record does not end where it says");
  return { key, value, headers };
}
