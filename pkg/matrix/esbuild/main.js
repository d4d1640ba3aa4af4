import { checkField } from "quitus";

const { issues, value } = checkField("intent.log", "/eventDate", "2020-10-07T15:18:00+0200");
console.log(`${issues[0].code} ${value}`);
