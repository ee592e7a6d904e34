/** The system's short name of what went wrong, "ENOENT"; "" where it has none. */
export function codeOf(cause: unknown): string {
  return typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
}

/** What an error says, without what kind of error it is. */
export function reasonOf(cause: unknown): string {
  return typeof cause === "object" && cause !== null && "message" in cause ? String(cause.message) : String(cause);
}
