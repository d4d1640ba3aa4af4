"use server";
// Next.js: a server action for useActionState. What it returns is what the form shows beside its fields.

import { build, flatten } from "quitus";

export async function report(previous, form) {
  // An empty control says nothing.
  const given = Object.fromEntries([...form].filter(([name, value]) => typeof value === "string" && value !== "" && !name.startsWith("$ACTION")));
  const { asset, contacts, ...rest } = given;
  const report = build("intent.log", { ...rest, ...(asset && { asset }), ...(contacts && { contacts }) }, { locale: "fr", labels: { asset: "Logement", reference: "Référence" } });
  if (!report.ok) return { sent: false, errors: flatten(report) };
  // Here the payload goes on its way: toRequest("intent.log", report.value, …).
  return { sent: true, payload: report.value };
}
