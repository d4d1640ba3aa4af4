import { checkField, init } from "quitus/slim";
import address from "quitus/quitus.wasm?url";

await init(fetch(address));
const { issues, value } = checkField("intent.log", "/eventDate", "2020-10-07T15:18:00+0200");
document.documentElement.dataset.verdict = `${issues[0].code} ${value}`;
