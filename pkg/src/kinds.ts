/**
 * The kinds as values: frozen plain objects that are Standard Schemas (v1), Standard JSON Schemas (v1) and nothing else.
 *
 * They have no `parse`, `validateSync` … on purpose: tRPC calls such a method before `~standard`. Success
 * has no `issues` key and failure no `value` key, because forms and servers test for the keys. Only errors
 * travel: what is in `issues` is shown as a refusal. `validate` never throws; `jsonSchema` throws on an unknown target,
 * as its standard wants. `with` makes a kind of a kind and options; neither it nor they are seen by whoever lists members.
 */
import { BOUND, boundTo, merged } from "./bound.js";
import { QuitusError } from "./error.js";
import { kindIds } from "./generated/kinds.js";
import { labelsOf, plain } from "./options.js";
import type { JsonSchemaTarget, jsonSchema } from "./schema.js";
import type {
  Check,
  Issue,
  Kind,
  KindId,
  Options,
  StandardIssue,
  StandardJsonSchema,
  StandardProps,
  System,
} from "./types.js";

export function makeKinds(check: Check, schema: typeof jsonSchema): readonly Kind[] {
  const make = (id: KindId, options?: Options): Kind => {
    const kind = { id } as Kind;
    const hidden: PropertyDescriptorMap = { [BOUND]: { value: options }, with: { value: bind } };
    return Object.freeze(Object.defineProperties(Object.assign(kind, { "~standard": standard(check, schema, kind) }), hidden));
  };
  function bind(this: Kind, options: Options): Kind {
    const own = merged(boundTo(this), options);
    if (own.rules !== undefined) own.rules = plain(own.rules);
    if (own.labels !== undefined) own.labels = labelsOf(own.labels);
    try {
      // What is wrong with the options is said where they are written; what a program looks for itself is not asked yet.
      check(this.id, null, { ...own, also: typeof own.also === "function" ? undefined : own.also });
    } catch (error) {
      // A module that has not been brought yet says it at the first call.
      if (!(error instanceof QuitusError)) throw error;
    }
    return make(this.id, Object.freeze(own));
  }
  return Object.freeze(kindIds.map((id) => make(id)));
}

export function system<S extends string>(kinds: readonly Kind[], name: S): System<S> {
  const own = kinds.filter(({ id }) => id.startsWith(`${name}.`));
  const camel = (id: string) => id.replace(/-./g, (letters) => letters.slice(1).toUpperCase());
  return Object.freeze(Object.fromEntries(own.map((kind) => [camel(kind.id.slice(name.length + 1)), kind]))) as System<S>;
}

function standard(check: Check, schema: typeof jsonSchema, kind: Kind): StandardProps<unknown> {
  return Object.freeze<StandardProps<unknown>>({
    version: 1,
    vendor: "quitus",
    validate(value, options) {
      try {
        const own = options && Object.hasOwn(options, "libraryOptions") ? options.libraryOptions : undefined;
        const report = check(kind, value, own as Options | undefined);
        if (report.ok) return { value: report.value };
        return { issues: report.issues.filter(({ severity }) => severity === "error").map(shared) };
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { issues: [{ message, path: [], ...(error instanceof QuitusError && { code: error.code }) }] };
      }
    },
    jsonSchema: Object.freeze<StandardJsonSchema>({
      input: ({ target }) => schema(kind, { target: known(target), io: "input" }),
      output: ({ target }) => schema(kind, { target: known(target), io: "output" }),
    }),
  });
}

/** A target must be named here; `jsonSchema` refuses those that it does not know. */
function known(target: unknown): JsonSchemaTarget {
  return String(target) as JsonSchemaTarget;
}

/** An issue as strangers may see it. */
function shared({ message, path, code, severity, pointer, params }: Issue): StandardIssue {
  const { received: _, ...rest } = params;
  return { message, path, code, severity, pointer, params: rest };
}
