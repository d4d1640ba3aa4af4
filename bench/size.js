// node bench/size.js: what a browser loads to check one kind, in bytes after brotli.
// With --write the numbers go to size.snap, which a test compares: a review sees them move.

import { writeFileSync } from "node:fs";
import { sizesByOthers } from "./parts/bundlers.js";
import { optimized } from "./parts/module.js";
import { sizes } from "./parts/sizes.js";

const measured = { ...(await sizes()), ...(await sizesByOthers()) };
for (const [name, bytes] of Object.entries(measured)) {
  console.log(`  ${name.padEnd(42)}${(bytes / 1024).toFixed(1).padStart(8)} KB${(bytes / measured.quitus).toFixed(2).padStart(8)} ×`);
}
if (process.argv.includes("--write")) {
  if (!optimized) throw new Error("the module was built with --fast; run cargo pkg build first");
  writeFileSync(new URL("size.snap", import.meta.url), `${JSON.stringify(measured, null, 2)}\n`);
}
