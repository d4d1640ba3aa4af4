import { readFile } from "node:fs/promises";
import * as js from "quitus/js";
import { message } from "quitus/messages/fr";
import * as slim from "quitus/slim";

await slim.init(readFile(new URL(import.meta.resolve("quitus/quitus.wasm"))));
for (const { checkField } of [js, slim]) {
  const { issues, value } = checkField("intent.log", "/eventDate", "2020-10-07T15:18:00+0200", { locale: "fr" });
  if (issues[0].message !== message(issues[0])) throw new Error("the sentences differ");
  console.log(`${issues[0].code} ${value}`);
}
