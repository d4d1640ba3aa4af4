// A local server that keeps what arrives, and reads JSON and multipart/form-data (RFC 7578) by itself.

import { once } from "node:events";
import { createServer } from "node:http";

/** `use` gets the server's address, and the list of what has arrived: `{ method, url, headers, body }`. */
export async function serving(use) {
  const arrived = [];
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, url, headers } = request;
    arrived.push({ method, url, headers, body: Buffer.concat(chunks) });
    response.writeHead(201).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    await use(`http://127.0.0.1:${server.address().port}`, arrived);
  } finally {
    server.close();
    server.closeAllConnections();
  }
  return arrived;
}

/** The parts of a form: `{ name, filename, type, body }`, in order. */
export function parts({ headers, body }) {
  const [, boundary] = /^multipart\/form-data; boundary=("?)(.+)\1$/.exec(headers["content-type"]).slice(1);
  const found = [];
  const mark = Buffer.from(`--${boundary}`);
  let at = body.indexOf(mark);
  while (true) {
    const start = at + mark.length;
    if (body.subarray(start, start + 2).toString() === "--") return found;
    const end = body.indexOf(Buffer.concat([Buffer.from("\r\n"), mark]), start);
    const part = body.subarray(start + 2, end);
    const split = part.indexOf("\r\n\r\n");
    const head = part.subarray(0, split).toString();
    found.push({
      name: /; name="([^"]*)"/.exec(head)[1],
      filename: /; filename="([^"]*)"/.exec(head)?.[1],
      type: /content-type: (.*)/i.exec(head)?.[1],
      body: part.subarray(split + 4),
    });
    at = end + 2;
  }
}
