import type { Area } from "../acts";
import { Posed } from "../pose-object";
import type { TextSearch } from "../structure-acts";
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
    const search = this.search();
    return this.areas().flatMap((area) => [...this.connection.call("findTexts", area, search)]);
  }

  private replaced(area: Area, replacement: string): number {
    const made = this.connection.call("replacedText", area, this.search(), replacement);
    if (made === null) return 0;
    if (made.isFormula) this.connection.call("writeFormulas", area, [[made.text]]);
    else this.connection.call("write", area, [[made.text]]);
    return made.count;
  }

  private search(): TextSearch {
    const { wanted: text, regular, caseCounts, entire, inFormulas } = this;
    return { text, regular, caseCounts, entire, inFormulas };
  }
}

function isAt(one: Area, other: Area): boolean {
  return one.row === other.row && one.column === other.column;
}

function isBehind(one: Area, other: Area): boolean {
  return one.row > other.row || (one.row === other.row && one.column > other.column);
}
