import type { Area } from "../acts";
import { Posed } from "../pose-object";
import { areaOf } from "./area-of";
import type { SpreadsheetDocument } from "./spreadsheet-document";

type Google = GoogleAppsScript.Spreadsheet.TextFinder;
type Range = GoogleAppsScript.Spreadsheet.Range;

export class PosedTextFinder
  extends Posed<Google>
  implements
    Pick<
      Google,
      | "findAll"
      | "findNext"
      | "findPrevious"
      | "getCurrentMatch"
      | "matchCase"
      | "matchEntireCell"
      | "matchFormulaText"
      | "replaceAllWith"
      | "replaceWith"
      | "startFrom"
      | "useRegularExpression"
    >
{
  private caseCounts = false;
  private entire = false;
  private inFormulas = false;
  private regular = false;
  private start: Area | undefined;
  private current: Area | undefined;

  /** @param areas where it looks, in order */
  constructor(
    private readonly document: SpreadsheetDocument,
    private readonly areas: () => readonly Area[],
    private readonly wanted: string,
  ) {
    super("TextFinder", document.connection);
  }

  matchCase(matchCase: boolean): Google {
    this.caseCounts = matchCase;
    return this.self;
  }

  matchEntireCell(matchEntireCell: boolean): Google {
    this.entire = matchEntireCell;
    return this.self;
  }

  matchFormulaText(matchFormulaText: boolean): Google {
    this.inFormulas = matchFormulaText;
    return this.self;
  }

  useRegularExpression(useRegEx: boolean): Google {
    this.regular = useRegEx;
    return this.self;
  }

  startFrom(startRange: Range): Google {
    this.start = areaOf(startRange);
    return this.self;
  }

  findAll = (): Range[] => this.matches().map((area) => this.document.range(area));
  findNext = (): Range | null => this.step(1);
  findPrevious = (): Range | null => this.step(-1);
  getCurrentMatch = (): Range | null => (this.current === undefined ? null : this.document.range(this.current));

  replaceWith(text: string): number {
    return this.current === undefined ? 0 : this.replaced(this.current, text);
  }

  replaceAllWith(text: string): number {
    return this.matches().reduce((count, area) => count + this.replaced(area, text), 0);
  }

  /** Once round: after the last match comes the first. */
  private step(by: 1 | -1): Range | null {
    const matches = this.matches();
    const from = this.current ?? this.start;
    const index = from === undefined ? -1 : matches.findIndex((one) => one.sheet === from.sheet && isAt(one, from));
    const later = from === undefined ? 0 : matches.findIndex((one) => one.sheet === from.sheet && isBehind(one, from));
    const next = index >= 0 ? index + by : by === 1 ? later : later - 1;
    this.current = matches[(next + matches.length) % Math.max(1, matches.length)];
    return this.getCurrentMatch();
  }

  private matches(): Area[] {
    const expression = this.expression("");
    return this.areas().flatMap((area) =>
      this.texts(area).flatMap((row, down) =>
        row.flatMap((text, right) =>
          expression.test(text)
            ? [{ ...area, row: area.row + down, column: area.column + right, rows: 1, columns: 1 }]
            : [],
        ),
      ),
    );
  }

  private texts(area: Area): readonly (readonly string[])[] {
    const shown = this.connection.call("displayValues", area);
    if (!this.inFormulas) return shown;
    const formulas = this.connection.call("formulas", area);
    return shown.map((row, down) => row.map((text, right) => formulas[down]?.[right] || text));
  }

  private replaced(area: Area, text: string): number {
    const [[found = ""] = []] = this.texts(area);
    const [[formula = ""] = []] = this.connection.call("formulas", area);
    // What a formula shows is not there to be replaced.
    if (formula !== "" && !this.inFormulas) return 0;
    let count = 0;
    const made = found.replace(this.expression("g"), (match: string, ...rest: unknown[]) => {
      count += 1;
      return this.regular ? filled(text, match, rest) : text;
    });
    if (count === 0) return 0;
    if (formula === "") this.connection.call("write", area, [[made]]);
    else this.connection.call("writeFormulas", area, [[made]]);
    return count;
  }

  private expression(flags: string): RegExp {
    const source = this.regular ? this.wanted : this.wanted.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(this.entire ? `^(?:${source})$` : source, `${flags}${this.caseCounts ? "" : "i"}`);
  }
}

/** "$1" stands for what the first bracket matched. */
function filled(text: string, match: string, groups: readonly unknown[]): string {
  return text.replace(/\$(\d)/g, (_, digit: string) =>
    digit === "0" ? match : typeof groups[Number(digit) - 1] === "string" ? String(groups[Number(digit) - 1]) : "",
  );
}

function isAt(one: Area, other: Area): boolean {
  return one.row === other.row && one.column === other.column;
}

function isBehind(one: Area, other: Area): boolean {
  return one.row > other.row || (one.row === other.row && one.column > other.column);
}
