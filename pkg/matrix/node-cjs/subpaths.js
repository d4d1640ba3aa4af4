const { readFileSync } = require("node:fs");
const js = require("quitus/js");
const { message } = require("quitus/messages/fr");
const slim = require("quitus/slim");

slim.init(readFileSync(require.resolve("quitus/quitus.wasm"))).then(() => {
  for (const { checkField } of [js, slim]) {
    const { issues, value } = checkField("intent.log", "/eventDate", "2020-10-07T15:18:00+0200", { locale: "fr" });
    if (issues[0].message !== message(issues[0])) throw new Error("the sentences differ");
    console.log(`${issues[0].code} ${value}`);
  }
});
