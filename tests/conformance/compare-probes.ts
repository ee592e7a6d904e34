import { type SwitchName, switchNames } from "../../local/engine/switches";
import type { ProbeAnswer } from "./local-answer";
import type { PlatformRow } from "./platform-rows";

export interface ComparedRow {
  readonly id: string;
  readonly mark: string;
  /** "as turned": Google goes the way that the row's switch turns Local Sheets to. */
  readonly verdict: "same" | "DIFFERS" | "as turned" | "known to differ" | "not answered";
  readonly there: string;
  readonly here: string;
}

/** The probe's answer from elsewhere beside that of Local Sheets, in the order of docs/platform.md. */
export function comparedRows(there: ProbeAnswer, here: ProbeAnswer, rows: readonly PlatformRow[]): ComparedRow[] {
  return rows
    .filter(({ id, byHand }) => !byHand || id in there.answers)
    .map(({ id, mark, differs, notPosed }) => {
      const [found, believed] = [there.answers[id], here.answers[id] ?? ""];
      const verdict =
        found === undefined || found === "not reached"
          ? "not answered"
          : found === believed
            ? "same"
            : differs || notPosed
              ? "known to differ"
              : "DIFFERS";
      return { id, mark, verdict, there: found ?? "", here: believed };
    });
}

/** Asks once more where a row that differs is a switch: by `turned`, the answers of Local Sheets with these switches turned. */
export async function withSwitches(
  rows: readonly ComparedRow[],
  turned: (names: readonly SwitchName[]) => Promise<ProbeAnswer>,
): Promise<readonly ComparedRow[]> {
  const differing = switchNames.filter((name) => rows.some(({ id, verdict }) => id === name && verdict === "DIFFERS"));
  if (differing.length === 0) return rows;
  const { answers } = await turned(differing);
  return rows.map((row) => {
    const isTurned = row.verdict === "DIFFERS" && differing.some((name) => name === row.id);
    return isTurned && answers[row.id] === row.there ? { ...row, verdict: "as turned" } : row;
  });
}

/** What was compared with what, said plainly. */
export function provenance({ met, locale, timeZone }: ProbeAnswer): string {
  const where = `a spreadsheet in ${locale}, ${timeZone}`;
  return met === "Google Sheets"
    ? `The answer comes from Google Sheets, from ${where}.`
    : `The answer comes from ${met}, from ${where}. It has NOT met Google: run the probe there to learn anything.`;
}

/** Undefined where the text is no answer of the self-probe. */
export function readAnswer(text: string): ProbeAnswer | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return isAnswer(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isAnswer(read: unknown): read is ProbeAnswer {
  if (typeof read !== "object" || read === null || !("answers" in read) || !("probe" in read)) return false;
  const texts = ["met", "locale", "timeZone", "scriptTimeZone"].map((key) => Reflect.get(read, key));
  return typeof read.answers === "object" && read.answers !== null && texts.every((text) => typeof text === "string");
}
