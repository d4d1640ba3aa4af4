declare module "virtual:codes" {
  import type { KindId } from "quitus";
  export type Example = { verdict: "wrong" | "right"; kind: KindId; pointer: string; text: string };
  export const codes: Record<string, Example[]>;
}
