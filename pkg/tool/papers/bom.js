// A bill of materials as CycloneDX 1.6: no time and no serial number, so that the same sources give the same bytes.
// node tool/papers/bom.js FILE writes that of the crate, with everything that any of its features brings.

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { crates, manifest } from "./inside.js";

/** `ecosystem` is what a package URL begins with; the first of the crates is quitus itself. */
export function bom(ecosystem, own, bundled = []) {
  const [quitus, ...others] = own;
  const self = `pkg:${ecosystem}/quitus@${quitus.version}`;
  const crate = ({ name, version }) => `pkg:cargo/${name}@${version}`;
  const refs = new Map(others.map((one) => [`${one.name} ${one.version}`, crate(one)]));
  const component = (purl, { name, version, license }, hash) => ({
    type: "library",
    "bom-ref": purl,
    name,
    version,
    ...(hash && { hashes: [hash] }),
    licenses: [{ expression: license.replaceAll("/", " OR ") }],
    purl,
  });
  const npm = ({ name, version }) => `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const sha512 = ({ integrity }) => ({ alg: "SHA-512", content: Buffer.from(integrity.replace(/^sha512-/, ""), "base64").toString("hex") });
  const document = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: component(self, { name: "quitus", version: quitus.version, license: manifest.license }) },
    components: [
      ...others.map((one) => component(crate(one), one, { alg: "SHA-256", content: one.checksum })),
      ...bundled.map((one) => component(npm(one), one, sha512(one))),
    ],
    dependencies: [
      { ref: self, dependsOn: [...quitus.needs.map((id) => refs.get(id)), ...bundled.map(npm)] },
      ...others.map((one) => ({ ref: crate(one), dependsOn: one.needs.map((id) => refs.get(id)) })),
      ...bundled.map((one) => ({ ref: npm(one), dependsOn: [] })),
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(process.argv[2], bom("cargo", crates(true)));
