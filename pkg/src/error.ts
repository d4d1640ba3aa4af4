/**
 * The one error that quitus throws on its own account. Mistakes of the caller are `TypeError`s,
 * findings in a payload are never thrown.
 */
export class QuitusError extends Error {
  /** `internal.panic`: the module broke down; the next call starts afresh. `internal.blocked`: it could not be started. */
  readonly code: "internal.panic" | "internal.blocked";

  constructor(code: QuitusError["code"], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "QuitusError";
    this.code = code;
  }
}
