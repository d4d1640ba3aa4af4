/** A module put together again from the streams into which `pkg/tool/src/streams.rs` has taken it apart. */

/** Where the streams begin stands at their head, in as many bytes. */
const HEAD = 40;

export function moduleOfStreams(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const places = Array.from(new Uint32Array(bytes.buffer, 0, HEAD / 4)) as Ten<number>;
  let [instructions, bodies, labels, calls, locals, offsets, constants, addresses, wide, tail] = places;
  // An alignment is not told; each stands behind an instruction.
  const out = new Uint8Array(bytes.length + bodies);
  out.set(bytes.subarray(HEAD, instructions));
  let end = instructions - HEAD;
  const lastBody = labels;

  // One loop without calls: this runs once, before any compiler has seen it. A number in LEB128 goes on while its bytes
  // are above 127; what it says is asked for lengths alone.
  let byte = 0;
  while (bodies < lastBody) {
    let [length, unit] = [0, 1];
    do {
      byte = out[end++] = bytes[bodies++]!;
      length += (byte & 127) * unit;
      unit *= 128;
    } while (byte > 127);
    const last = end + length;
    for (let kinds = (out[end++] = bytes[bodies++]!); kinds > 0; kinds--) {
      while ((out[end++] = bytes[bodies++]!) > 127);
      out[end++] = bytes[bodies++]!;
    }
    while (end < last) {
      const instruction = (out[end++] = bytes[instructions++]!);
      if (instruction > 0x44) {
        if (instruction === 0xfc) {
          const rest = (out[end++] = bytes[instructions++]!);
          if (rest === 10) out[end++] = bytes[instructions++]!;
          if (rest > 9) out[end++] = bytes[instructions++]!;
        }
      } else if (instruction < 0x20) {
        if (instruction === 0x10 || instruction === 0x11) {
          while ((out[end++] = bytes[calls++]!) > 127);
          if (instruction === 0x11) out[end++] = bytes[calls++]!;
        } else if (instruction === 0x0c || instruction === 0x0d) {
          out[end++] = bytes[labels++]!;
        } else if (instruction === 0x0e) {
          length = 0;
          unit = 1;
          do {
            byte = out[end++] = bytes[labels++]!;
            length += (byte & 127) * unit;
            unit *= 128;
          } while (byte > 127);
          for (; length >= 0; length--) out[end++] = bytes[labels++]!;
        } else if (instruction === 6) {
          out[end - 1] = 0x41;
          while ((out[end++] = bytes[addresses++]!) > 127);
        } else if (instruction > 1 && instruction < 5) {
          while ((out[end++] = bytes[instructions++]!) > 127);
        }
      } else if (instruction < 0x23) {
        while ((out[end++] = bytes[locals++]!) > 127);
      } else if (instruction === 0x41) {
        while ((out[end++] = bytes[constants++]!) > 127);
      } else if (instruction === 0x42) {
        while ((out[end++] = bytes[wide++]!) > 127);
      } else if (instruction > 0x27 && instruction < 0x3f) {
        out[end++] = 0;
        while ((out[end++] = bytes[offsets++]!) > 127);
      } else {
        while ((out[end++] = bytes[instructions++]!) > 127);
      }
    }
  }
  out.set(bytes.subarray(tail), end);
  return out.subarray(0, end + bytes.length - tail);
}

type Ten<T> = [T, T, T, T, T, T, T, T, T, T];
