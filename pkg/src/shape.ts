/**
 * What a kind looks like, as the core describes it (`src/shape/mod.rs`); `generated/shapes.ts` holds the data.
 *
 * Field tables and JSON Schema are read from it; the check is not, so a page that only checks does not load it.
 */
import type { KindId } from "./types.js";

export type Type =
  | { readonly type: "text" | "contact" | "flag" | "texts" | "any" }
  | { readonly type: "word"; readonly words: readonly string[]; readonly open: boolean }
  /** With `text`, digits in a text are understood too. */
  | { readonly type: "whole"; readonly text: boolean; readonly min: number; readonly max?: number }
  /** A whole number or its digits in a text, kept as it is written. */
  | { readonly type: "digits"; readonly min: number; readonly max?: number }
  | { readonly type: "date"; readonly profile: "intent" | "kare" | "day" | "utc" }
  /** With `or`, some elements may be that instead. */
  | { readonly type: "list"; readonly least: number; readonly of: Type; readonly or?: Type }
  | ObjectType;

export type ObjectType = {
  readonly type: "object";
  /** What is said of unknown members; they are kept in any case. */
  readonly unknown: "silent" | "noted" | "warned" | "refused";
  /** Whether there are checks that span fields. */
  readonly rules: boolean;
  readonly fields: readonly Member[];
};

export type Member = Type & {
  readonly name: string;
  readonly need: Need;
  readonly label: { readonly en: string; readonly fr: string };
};

/** Whether it must be there, and whether `null` is taken: see `Need` in the core. */
export type Need = "required" | "expected" | "optional" | "loose" | "nullable";

export type Shapes = Readonly<Record<KindId, { readonly title: string; readonly shape: Type }>>;

/** A pair of status and event, and its category. */
export type Pair = readonly [status: string, event: string, category: Category];

/** Where an operation stands, in words that other systems share. */
export type Category =
  | "requested"
  | "accepted"
  | "scheduled"
  | "in-progress"
  | "on-hold"
  | "completed"
  | "cannot-complete"
  | "notified"
  | "cancelled";
