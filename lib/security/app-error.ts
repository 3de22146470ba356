/** The few unexpected things that a caller may tell apart. Expected outcomes are values instead. */
export type AppErrorCode =
  | "database-away" // not reachable, busy past the bound, or out of room: nothing was stored
  | "unreadable" // a stored field does not open with this owner's key
  | "settings"; // a setting or secret is missing: the server was not started by scripts/

/** The one error class of the app. The message never holds what a person wrote. */
export class AppError extends Error {
  readonly code: AppErrorCode;

  constructor(code: AppErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "AppError";
    this.code = code;
  }
}

/** Whether the database could not be reached, so that trying again may help (503). */
export function isDatabaseAway(error: unknown): boolean {
  return error instanceof AppError && error.code === "database-away";
}
