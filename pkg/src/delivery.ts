/** The types of `toRequest`: what a request needs beside its payload, and what comes of it. */
import type { KindOrId, Options } from "./types.js";

declare global {
  /** Declared here too, so that the types of this package need neither the DOM's nor Node's. */
  interface Blob {}
  interface FormData {}
}

/** What `fetch` wants: `fetch(request.url, request)`. */
export interface PreparedRequest {
  method: "GET" | "POST" | "PATCH";
  url: string;
  headers: Record<string, string>;
  /** JSON text, or a form whose content-type `fetch` sets itself. */
  body?: string | FormData;
}

interface Server {
  /** Where the system is, up to its documented paths: `https://apisandbox.hubintent.com`. */
  baseUrl: string;
  /** How the payload is checked. */
  check?: Options;
}

/** One step of an operation. */
interface Step extends Server {
  token?: string;
  /**
   * The default for reservations is `/api/operations/v2/reservations/logs`. Nobody documents those of interventions and
   * quotations; theirs are inferred from it.
   */
  path?: string;
}

interface Session extends Server {
  token: string;
  sessionToken: string;
}

/** What a request needs beside its payload, kind by kind. */
export type RequestOptions = {
  "intent.log": Step;
  "intent.quotation": Step;
  "intent.reservation": Step;
  "intent.document": Server & {
    token?: string;
    file: Blob;
    /** Needed when the file has no name of its own. */
    fileName?: string;
  };
  "kare.unplanned": Session;
  "kare.curative": Session;
  "kare.routine": Session;
  /** `id` is that of the intervention that changes. */
  "kare.preventive-update": Session & { id: string | number };
  "kare.training-update": Session & { id: string | number };
  "obapi.query": Server & {
    token?: string;
    /** One intervention instead of a list; the payload is then empty. */
    id?: string;
    /** The PDF of one intervention; the payload is then empty. */
    download?: string;
  };
};

/** A payload → the request that delivers it. */
export type ToRequest = <K extends keyof RequestOptions>(kind: KindOrId<K>, payload: unknown, options: RequestOptions[K]) => PreparedRequest;
