import { checkField } from "quitus";

export const runtime = "edge";

export function GET() {
  const { issues, value } = checkField("intent.log", "/eventDate", "2020-10-07T15:18:00+0200");
  return new Response(`${issues[0].code} ${value}`);
}
