/** Sentences whose dates and pairs stay whole at the end of a line. */
import { h, type Child } from "./dom.js";

/**
 * What has signs inside at which browsers break a line: dates, times, offsets, numbers, the forms of dates in letters, with
 * the quotes and brackets around them, and the sign behind, which may not begin a line.
 */
const WHOLE = /(?<![\w.+:/-])(?:[“"(]|«\u00a0)*(?=\S{0,40}(?:\d|-MM-))[+\u2212]?[\w/][\w.+:/-]{1,200}\w(?![\w+/-])(?:[”")]|\u00a0»)*(?:\u00a0?[,.;:!?](?=\s|$)|[,;])?/g;
/** So much fits on any screen. */
const LONGEST = 44;
/** A name and its number; a count behind a colon, at the end. */
const NUMBERED = /(\b(?:RFC|vCard)) (?=\d)|(:) (?=\d{1,2}\.?$)/g;

export const tied = (text: string) => text.replace(NUMBERED, "$1$2\u00a0");

/** A sentence, whose numbers stay with their names too. */
export const sentence = (text: string) => unbroken(tied(text));

export function unbroken(text: string): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(WHOLE)) {
    if (!/\d|-MM-/.test(found) || !/[-/:+]/.test(found)) continue;
    // A path may be longer than a line, as anything may that is no date.
    const made = /(?:\/.*){3}/.test(found) ? pointed(found) : found.length > LONGEST ? [found] : [h("span", { class: "whole" }, found)];
    pieces.push(text.slice(at, index), ...made);
    at = index + found.length;
  }
  return [...pieces, text.slice(at)];
}

/** A JSON Pointer or a path, which may break behind its slashes, and not at a hyphen; the first slash begins it. */
export function pointed(pointer: string): (Node | string)[] {
  const whole = (step: string) => (step.length <= 24 && step.includes("-") ? h("span", { class: "whole" }, step) : step);
  return pointer.split(/(?<=\w\/)/).flatMap((step, index) => (index === 0 ? [whole(step)] : [h("wbr"), whole(step)]));
}

/** JSON text in which the lines of a card stand beneath one another; what is copied stays the same. */
export function lined(text: string): Child[] {
  return text.split(/(?<=\\n)/).flatMap((line, index) => [index > 0 && h("br"), ...unbroken(line)]);
}
