/** Dates as a person in the zone reads them. */
import { visible, type Shown } from "../visible.js";
import type { Words } from "../words.js";

export type Wall = { day: string; time: string };

const [SECOND, MINUTE, HOUR, DAY] = [1000, 60_000, 3_600_000, 86_400_000];

/** Day and time on the clocks of a zone. */
export function wall(at: number, zone: string, words: Words): Wall {
  const offset = /^([+-])(\d\d):(\d\d)$/.exec(zone);
  // Not every Node knows fixed offsets as zones.
  const shift = offset ? Number(`${offset[1]}1`) * (Number(offset[2]) * HOUR + Number(offset[3]) * MINUTE) : 0;
  const parts = Object.fromEntries(clock(offset ? "UTC" : zone).formatToParts(at + shift).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  const weekday = words.weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? "";
  const two = (number: number) => String(number).padStart(2, "0");
  return { day: `${weekday} ${String(day).padStart(2)} ${words.months[month - 1]} ${year}`, time: `${two(hour)}:${two(minute)}` };
}

/** Making one takes longer than reading it a hundred times. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clock(timeZone: string): Intl.DateTimeFormat {
  const numeric = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" } as const;
  const known = clocks.get(timeZone) ?? new Intl.DateTimeFormat("en-u-ca-gregory", { ...numeric, hourCycle: "h23", timeZone });
  clocks.set(timeZone, known);
  return known;
}

/** How long, in the two largest units that say something. */
export function span(milliseconds: number, { units }: Words): Shown {
  const length = Math.abs(milliseconds);
  const whole = (unit: number) => Math.floor(length / unit);
  const two = (big: number, bigName: string, small: number, smallName: string) => {
    const rest = Math.floor((length % big) / small);
    return visible(`${whole(big)} ${bigName}${rest > 0 ? ` ${rest} ${smallName}` : ""}`);
  };
  if (length >= 7 * DAY) return visible(`${whole(DAY)} ${units.day}`);
  if (length >= DAY) return two(DAY, units.day, HOUR, units.hour);
  if (length >= HOUR) return two(HOUR, units.hour, MINUTE, units.minute);
  return visible(length >= MINUTE ? `${whole(MINUTE)} ${units.minute}` : `${whole(SECOND)} ${units.second}`);
}

export const LATE = DAY;
