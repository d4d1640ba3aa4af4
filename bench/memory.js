// node bench/memory.js: the module's memory after 100 and after 100,000 payloads.

import { check, checkText } from "../pkg/dist/index.js";
import { payloads } from "./parts/payloads.js";

const memories = [];
const { Instance } = WebAssembly;
WebAssembly.Instance = function (...module) {
  const instance = new Instance(...module);
  memories.push(instance.exports.memory);
  return instance;
};

const texts = Object.values(payloads).map((payload) => JSON.stringify(payload));

function run(count) {
  for (let index = 0; index < count; index++) {
    checkText("intent.log", texts[index % texts.length]);
    check("intent.log", index % 10 ? payloads.canonical : { ...payloads.canonical, status: "OPEN" });
  }
  const kilobytes = memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0) / 1024;
  console.log(`after ${String(count).padStart(7)} more payloads: ${kilobytes} KB in ${memories.length} instance`);
}

run(100);
run(100_000);
