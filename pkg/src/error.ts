/** The errors that are thrown. Mistakes of the caller are `TypeError`s; findings in a payload are never thrown by a check. */
import type { Refused } from "./types.js";

/** The one error that quitus throws on its own account. */
export class QuitusError extends Error {
  /** `internal.panic`: the module broke down; the next call starts afresh. `internal.blocked`: it could not be started. */
  readonly code: "internal.panic" | "internal.blocked";

  constructor(code: QuitusError["code"], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "QuitusError";
    this.code = code;
  }
}

/** Thrown by `toRequest` for a payload that its receiver would refuse; `report` says why. */
export class PayloadError extends TypeError {
  readonly report: Refused;

  constructor(report: Refused) {
    const errors = report.issues.filter(({ severity }) => severity === "error");
    const places = errors.slice(0, 3).map(({ code, pointer }) => `${pointer || "the whole"}: ${code}`);
    super(`this is no valid ${report.kind}: ${[...places, ...(errors.length > 3 ? ["…"] : [])].join(", ")}`);
    this.name = "PayloadError";
    this.report = report;
  }
}
