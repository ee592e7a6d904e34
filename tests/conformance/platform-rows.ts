import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Mark = "documented" | "reported" | "assumed";

/** One behaviour of docs/platform.md. */
export interface PlatformRow {
  readonly id: string;
  readonly mark: Mark;
  /** Keys of the table of sources. */
  readonly source: string;
  readonly behaviour: string;
  /** Local Sheets does something else, and the row says what. */
  readonly differs: boolean;
  /** Local Sheets lacks the member that the row is about. */
  readonly notPosed: boolean;
  readonly isSwitch: boolean;
  /** No probe can ask for it. */
  readonly byHand: boolean;
}

const root = join(__dirname, "../..");

export function readPlatform(): { readonly rows: readonly PlatformRow[]; readonly sources: readonly string[] } {
  const text = readFileSync(join(root, "docs/platform.md"), "utf8");
  const rows = [...text.matchAll(/^\| ([a-z]+\.[a-z0-9-]+) \| (\w+) \| (\S+) \| (.*) \|$/gm)].map(
    ([, id = "", mark = "", source = "", behaviour = ""]): PlatformRow => ({
      id,
      mark: markOf(mark),
      source,
      behaviour: behaviour.replace(/ ?\*[^*]*\*/g, (note) => (note.includes("Differs") ? note : "")).trim(),
      differs: behaviour.includes("*Differs here*"),
      notPosed: behaviour.includes("*Not posed here yet.*"),
      isSwitch: behaviour.includes("*Switch"),
      byHand: /By hand\.\*/.test(behaviour),
    }),
  );
  const sources = [...text.matchAll(/^\| ([A-Z0-9]+|-) \| \S/gm)].map(([, key = ""]) => key);
  return { rows, sources };
}

function markOf(text: string): Mark {
  if (text === "documented" || text === "reported" || text === "assumed") return text;
  throw new Error(`docs/platform.md has a mark that is none: ${text}`);
}

/** Ids that a test cites, by "[id]" in a title or, in this folder, as the first word of a table's row: id to the files that do. */
export function citedIds(groups: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const cited = new Map<string, string[]>();
  for (const file of testFiles(join(root, "tests"))) {
    const quoted = /["[]([a-z]+)\.([a-z0-9-]+)["\]]/g;
    const bracketed = /\[([a-z]+)\.([a-z0-9-]+)\]/g;
    const ids = new Set(
      [...readFileSync(file, "utf8").matchAll(file.startsWith(__dirname) ? quoted : bracketed)].flatMap(
        ([, group = "", name = ""]) => (groups.has(group) ? [`${group}.${name}`] : []),
      ),
    );
    for (const id of ids) cited.set(id, [...(cited.get(id) ?? []), file.slice(root.length + 1)]);
  }
  return cited;
}

function testFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return testFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** The sentence that README shows. */
export function countsSentence(rows: readonly PlatformRow[]): string {
  const count = (mark: Mark) => rows.filter((row) => row.mark === mark).length;
  return `${rows.length} behaviours of Google: ${count("documented")} documented, ${count("reported")} reported, ${count("assumed")} assumed and switchable`;
}
