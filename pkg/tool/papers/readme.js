// A README as it is read away from the repository: beside the files of the package alone.

/** Links to what is not `there` lead to the repository at `address`; without an address their words stay, and no picture. */
export function standalone(text, there, address) {
  const [blob, raw] = address ? ["blob", "raw"].map((view) => (path) => `${address.url}/${view}/${address.tag}/${path}`) : [];
  // Code is not touched: only every other part is outside of a fence.
  const parts = text.split(/(^```[^]*?^```$)/m);
  const led = parts.map((part, at) => (at % 2 ? part : part.replaceAll(/(!?)\[([^\]]*)\]\((?!https?:|#)([^)#\s]*)(#[^)]*)?\)/g, (whole, picture, words, path, anchor = "") => {
    if (there.includes(path)) return whole;
    if (!address) return picture ? "" : words;
    return `${picture}[${words}](${(picture ? raw : blob)(path)}${anchor})`;
  })));
  return led.join("").replaceAll(/\n{3,}/g, "\n\n");
}
