/** A module put together again from the streams into which `pkg/tool/src/streams.rs` has taken it apart. */
import { bytesOfLetters } from "./letters.js";

type Stream = { bytes: Uint8Array<ArrayBuffer>; at: number };
type Nine<T> = [T, T, T, T, T, T, T, T, T];

export function moduleOfStreams(texts: readonly string[]): Uint8Array<ArrayBuffer> {
  const streams: Stream[] = texts.map((text) => ({ bytes: bytesOfLetters(text), at: 0 }));
  const [head, tail, bodies, instructions, labels, calls, locals, offsets, constants] = streams as Nine<Stream>;
  const out = new Uint8Array(streams.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let end = 0;

  const byte = (stream: Stream) => (out[end++] = stream.bytes[stream.at++]!);
  /** Copies a number in LEB128. */
  const number = (stream: Stream) => {
    let [sum, unit, next] = [0, 1, 0];
    do {
      next = byte(stream);
      sum += (next & 127) * unit;
      unit *= 128;
    } while (next > 127);
    return sum;
  };
  const all = ({ bytes }: Stream) => {
    out.set(bytes, end);
    end += bytes.length;
  };

  all(head);
  while (bodies.at < bodies.bytes.length) {
    const length = number(bodies);
    const last = end + length;
    for (let kinds = number(bodies); kinds > 0; kinds--) {
      number(bodies);
      byte(bodies);
    }
    while (end < last) {
      const instruction = byte(instructions);
      if (instruction > 0x44) {
        if (instruction === 0xfc) {
          for (let rest = byte(instructions) - 9; rest > 0 && rest < 3; rest++) byte(instructions);
        }
      } else if (instruction > 0x40) number(constants);
      else if (instruction > 0x3e) number(instructions);
      else if (instruction > 0x27) {
        number(instructions);
        number(offsets);
      } else if (instruction > 0x22) number(instructions);
      else if (instruction > 0x1f) number(locals);
      else if (instruction > 0x11) continue;
      else if (instruction > 0x0f) {
        for (let rest = instruction - 0x0f; rest > 0; rest--) number(calls);
      } else if (instruction === 0x0e) {
        for (let rest = number(labels); rest >= 0; rest--) number(labels);
      } else if (instruction === 0x0c || instruction === 0x0d) number(labels);
      else if (instruction > 0x01 && instruction < 0x05) number(instructions);
    }
  }
  all(tail);
  return out;
}
