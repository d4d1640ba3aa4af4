/** A curl command as a request. */
import { joined, part, stretch, type Mapped } from "./mapped.js";
import { blank, elsewhere, headerOf, type Pasted } from "./request.js";
import { words } from "./shell.js";

const DATA = ["-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--data-urlencode", "--json"];
/** Options with a value that says nothing about the request. */
const OTHERS =
  "-o --output -m --max-time --connect-timeout -x --proxy --cacert --cert -E --key -K --config -w --write-out -c --cookie-jar --retry --retry-delay --resolve --interface -D --dump-header --limit-rate --capath --ciphers -y -Y -Z --proxy-user -U --trace --trace-ascii --max-redirs".split(" ");
const ABOUT = ["-H", "--header", "-X", "--request", "--url", "-F", "--form", "--form-string", "-u", "--user", "-A", "--user-agent", "-b", "--cookie", "-e", "--referer", "-T", "--upload-file", "-r", "--range", "--oauth2-bearer"];
const FLAGS =
  "-s --silent -S --show-error -L --location -k --insecure -v --verbose -i --include -f --fail -I --head -G --get -g --globoff -N --no-buffer -O --remote-name -J -# --progress-bar --compressed --http1.1 --http2 --http1.0 --http3 --fail-with-body --no-progress-meter -4 -6 --ipv4 --ipv6 --path-as-is -q --tcp-nodelay --location-trusted".split(" ");

export function curl(text: string, start: number): Pasted {
  const request = blank(start);
  const { words: all, end } = words(text, start, request.told);
  request.end = end;
  const data: Mapped[] = [];
  let json = false;
  let query = false;
  for (let at = 1; at < all.length; at++) {
    const word = all[at]!;
    if (word.text === "" || word.text[0] !== "-" || word.text === "-") {
      request.url ??= word;
      continue;
    }
    let [name, value] = [word.text, undefined as Mapped | undefined];
    // Short options stand in one word, and their value may stand right behind them.
    if (/^-[^-]./.test(name)) {
      let letter = 1;
      while (letter < name.length && FLAGS.includes(`-${name[letter]}`)) letter++;
      query ||= name.slice(1, letter).includes("G");
      if (letter === name.length) continue;
      if (letter + 1 < name.length) value = part(word, letter + 1);
      name = `-${name[letter]}`;
    }
    if (FLAGS.includes(name)) {
      query ||= name === "-G" || name === "--get";
      if (name === "-I" || name === "--head") request.method ??= { ...word, text: "HEAD" };
      continue;
    }
    if (![...DATA, ...ABOUT, ...OTHERS].includes(name)) {
      request.told.push({ code: "request.option", severity: "warning", path: [], params: { received: name.slice(0, 64) }, at: word });
      continue;
    }
    value ??= all[++at];
    if (value === undefined) {
      request.told.push({ code: "request.syntax", severity: "error", path: [], params: { received: name, reason: "option" }, at: word });
      break;
    }
    take(request, name, value, word, data);
    json ||= name === "--json";
  }
  // A body in a file or a variable is not looked at; an address takes it with -G.
  const here = data.some(({ text: one }) => one === "@-") ? heredoc(text, start, end) : undefined;
  if (here) request.end = here.behind;
  const given = here ? [here.body] : data.filter(({ text: one }) => !/^@|^\$(?:\w+|\{\w+\}|\([^]*\))$/.test(one));
  if (query && request.url && given.length > 0) request.url = joined([request.url, ...given], request.url.text.includes("?") ? "&" : "?");
  else if (given.length > 0) request.body = joined(given, "&");
  else if (data.length > 0) request.told.push(elsewhere(data[0]!));
  if (data.length > 0 && !query) request.method ??= { text: "POST", places: data[0]!.places };
  if (request.parts.length > 0) request.method ??= { text: "POST", places: request.parts[0]!.at.places };
  if (json) request.adds = { "content-type": "application/json", accept: "application/json" };
  if (request.parts.length > 0) request.adds["content-type"] = "multipart/form-data; boundary=curl";
  return request;
}

/** What stands between `<<EOF` on the lines of the command and the line `EOF`. */
function heredoc(text: string, start: number, end: number): { body: Mapped; behind: number } | undefined {
  const from = text.lastIndexOf("\n", start) + 1;
  const line = text.indexOf("\n", end);
  const name = /<<-?[ \t]*["']?(\w+)/.exec(text.slice(from, line < 0 ? end : line))?.[1];
  if (name === undefined || line < 0) return undefined;
  // It ends before the next command at the latest.
  const close = new RegExp(`^[ \\t]*(?:(${name})[ \\t]*\\r?$|curl\\b)`, "m").exec(text.slice(line + 1));
  if (!close?.[1]) return undefined;
  const stop = line + 1 + close.index;
  return { body: stretch(text, line + 1, Math.max(line + 1, stop - 1)), behind: stop + close[0].length };
}

/** What a part of a form says: its quotes are those of curl, and so is what follows a semicolon. */
function unquoted(said: Mapped): Mapped {
  const [, quoted] = /^"((?:[^"\\]|\\.)*)"\s*(?:;|$)/.exec(said.text) ?? [];
  if (quoted !== undefined) return part(said, 1, 1 + quoted.length);
  return part(said, 0, /;\s*(?:type|headers)=/.exec(said.text)?.index ?? said.text.length);
}

function take(request: Pasted, name: string, value: Mapped, option: Mapped, data: Mapped[]): void {
  if (DATA.includes(name)) data.push(value);
  else if (name === "-X" || name === "--request") request.method = value;
  else if (name === "--url") request.url = value;
  else if (name === "-H" || name === "--header") {
    const header = headerOf(value, (from, to) => part(value, from, to));
    if (header) request.headers.push(header);
  } else if (name === "--oauth2-bearer") request.headers.push({ name: { ...option, text: "Authorization" }, value: { ...value, text: `Bearer ${value.text}` } });
  else if (name === "-u" || name === "--user") request.headers.push({ name: { ...option, text: "Authorization" }, value: { ...value, text: "Basic" } });
  else if (/^(-F|--form)/.test(name)) {
    const equals = value.text.indexOf("=");
    const [field, said] = equals < 0 ? [value.text, part(value, value.text.length)] : [value.text.slice(0, equals), part(value, equals + 1)];
    const file = name !== "--form-string" && /^[@<]/.test(said.text);
    request.parts.push({ name: field.trim(), value: name === "--form-string" || file ? said : unquoted(said), file, at: value });
  }
}
