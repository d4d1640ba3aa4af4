// Other people's libraries, installed below pkg/clients so that the package itself needs none of them.

import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const { resolve } = createRequire(new URL("../../clients/package.json", import.meta.url));

/** The module of a library, as its users import it. */
export function client(name) {
  return import(pathToFileURL(resolve(name)).href);
}

/** Errors at three places: an undocumented word, a missing member, a number for a text. */
export function wrong(log) {
  return { ...log, status: "OPEN", location: {}, contacts: ["M. Prince", 1] };
}

export const wrongPaths = ["status", "location.assetReference", "contacts.1"];
