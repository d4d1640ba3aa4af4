/** Sentences whose dates and pairs stay whole at the end of a line. */
import { h, type Child } from "./dom.js";

/**
 * What has signs inside at which browsers break a line: dates, times, offsets, numbers, the forms of dates in letters, with
 * the quotes and brackets around them; short enough for any screen.
 */
const WHOLE = /(?:[“"(]|«\u00a0)*(?=\S{0,40}(?:\d|-MM-))[+\u2212]?[\w/][\w.+:/-]{1,38}\w(?:[”")]|\u00a0»)*(?:\u00a0?[,.;:!?](?=\s|$))?/g;
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
    // A path may be longer than a line.
    pieces.push(text.slice(at, index), ...(/(?:\/.*){3}/.test(found) ? pointed(found) : [h("span", { class: "whole" }, found)]));
    at = index + found.length;
  }
  return [...pieces, text.slice(at)];
}

/** A JSON Pointer, which may break behind its slashes; the first one begins it. */
export function pointed(pointer: string): (Node | string)[] {
  return pointer.split(/(?<=\w\/)/).flatMap((step, index) => (index === 0 ? [step] : [h("wbr"), step]));
}

/** JSON text in which the lines of a card stand beneath one another; what is copied stays the same. */
export function lined(text: string): Child[] {
  return text.split(/(?<=\\n)/).flatMap((line, index) => [index > 0 && h("br"), ...unbroken(line)]);
}
