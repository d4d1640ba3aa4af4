// Compiled, never run: the types of `require("quitus")`.

import quitus = require("quitus");

const report: quitus.Report<quitus.IntentLog> = quitus.check(quitus.intent.log, {}, { locale: "fr" });
const text: string | undefined = report.text;
// @ts-expect-error: there is no such kind
quitus.check("intent.lgo", {});

void text;
