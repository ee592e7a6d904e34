import type { Connection } from "./connection";
import { Posed } from "./pose-object";

type GoogleLogger = GoogleAppsScript.Base.Logger;
type Level = "debug" | "info" | "warn" | "error";

export class PosedLogger extends Posed<GoogleLogger> implements Pick<GoogleLogger, "clear" | "getLog" | "log"> {
  private lines: string[] = [];

  constructor(connection: Connection) {
    super("Logger", connection);
  }

  log(...args: unknown[]): GoogleLogger {
    const line = logLine(args);
    this.lines.push(line);
    this.connection.call("log", "info", line);
    return this.self;
  }

  clear(): void {
    this.lines = [];
  }

  getLog = (): string => this.lines.map((line) => `${line}\n`).join("");
}

export class PosedConsole extends Posed<Console> implements Pick<Console, "error" | "info" | "log" | "warn"> {
  constructor(connection: Connection) {
    super("console", connection);
  }

  log = (...args: unknown[]): void => this.write("info", args);
  info = (...args: unknown[]): void => this.write("info", args);
  warn = (...args: unknown[]): void => this.write("warn", args);
  error = (...args: unknown[]): void => this.write("error", args);
  debug = (...args: unknown[]): void => this.write("debug", args);

  private write(level: Level, args: readonly unknown[]): void {
    this.connection.call("log", level, logLine(args));
  }
}

/** "%s" in a first string takes the values that follow; the rest follows by blanks. */
function logLine(args: readonly unknown[]): string {
  const [first, ...rest] = args;
  if (typeof first !== "string") return args.map(shown).join(" ");
  const values = [...rest];
  const start = first.replace(/%[sdifjoO]/g, (placeholder) =>
    values.length > 0 ? shown(values.shift()) : placeholder,
  );
  return [start, ...values.map(shown)].join(" ");
}

function shown(value: unknown): string {
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== "object" || value === null || value instanceof Date) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
