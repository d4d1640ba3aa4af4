import { checkField } from "quitus";
import { Hydrated } from "./hydrated.js";

export default function Page() {
  const { issues, value } = checkField("intent.log", "/eventDate", "2020-10-07T15:18:00+0200");
  return (
    <main>
      <p id="prerendered">{`${issues[0].code} ${value}`}</p>
      <Hydrated />
    </main>
  );
}
