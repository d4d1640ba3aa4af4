import { checkField } from "quitus";
import { expect, test } from "vitest";

test("a date", () => {
  const { issues, value } = checkField("intent.log", "/eventDate", "2020-10-07T15:18:00+0200");
  expect(`${issues[0].code} ${value}`).toBe("date.spelling 2020-10-07T15:18:00+02:00");
});
