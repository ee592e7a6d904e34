import type { Area, WireValidation } from "../acts";
import { labelOf } from "../enumeration";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import type { CopyWhat, SortKey } from "../structure-acts";
import { areaOf } from "./area-of";
import { PosedFilter } from "./filter";
import { formulaA1, formulaR1C1 } from "./r1c1";
import { RangeCells } from "./range-cells";
import { PosedRichTextValue, richTextOf } from "./rich-text";
import { PosedTextFinder } from "./text-finder";

type Google = GoogleAppsScript.Spreadsheet.Range;
type Filter = GoogleAppsScript.Spreadsheet.Filter;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type Posing =
  | "breakApart"
  | "check"
  | "createFilter"
  | "createTextFinder"
  | "getFilter"
  | "getFormulaR1C1"
  | "getFormulasR1C1"
  | "getMergedRanges"
  | "getRichTextValue"
  | "getRichTextValues"
  | "isChecked"
  | "isPartOfMerge"
  | "merge"
  | "mergeAcross"
  | "mergeVertically"
  | "removeCheckboxes"
  | "setFormulaR1C1"
  | "setFormulasR1C1"
  | "setRichTextValue"
  | "setRichTextValues"
  | "sort"
  | "uncheck";

/** A range with merges, filters, order, and the other ways to write what is in its cells. */
export class RangeStructure extends RangeCells implements Pick<Google, Posing> {
  merge = (): Google => this.merged("all");
  mergeAcross = (): Google => this.merged("across");
  mergeVertically = (): Google => this.merged("down");
  isPartOfMerge = (): boolean => this.connection.call("merges", this.area).length > 0;
  getMergedRanges = (): Google[] => this.connection.call("merges", this.area).map((area) => this.document.range(area));

  breakApart(): Google {
    this.connection.call("breakApart", this.area);
    return this.self;
  }

  /** By a column of the sheet, by { column, ascending }, or by several of them. */
  sort(spec: unknown): Google {
    const keys = (Array.isArray(spec) ? spec : [spec]).map(sortKey);
    this.connection.call("sort", this.area, keys);
    return this.self;
  }

  createFilter(): Filter {
    this.connection.call("createFilter", this.area);
    return new PosedFilter(this.document, this.area.sheet).self;
  }

  getFilter(): Filter | null {
    const area = this.connection.call("filter", this.area.sheet);
    return area === null ? null : new PosedFilter(this.document, this.area.sheet).self;
  }

  createTextFinder = (text: string) => new PosedTextFinder(this.document, () => [this.area], text).self;

  /** (to), (to, { contentsOnly | formatOnly }), (to, type, transposed). */
  copyTo(destination: Google, how?: unknown, transposed = false): void {
    this.connection.call("copyCells", this.area, areaOf(destination), { ...copyWhat(how), transposed });
  }

  getFormulasR1C1 = (): (string | null)[][] =>
    this.connection
      .call("formulas", this.area)
      .map((row, down) =>
        row.map((formula, right) => formulaR1C1(formula, this.area.row + down, this.area.column + right)),
      );
  getFormulaR1C1 = (): string | null => {
    const [[formula = ""] = []] = this.connection.call("formulas", this.corner());
    return formulaR1C1(formula, this.area.row, this.area.column);
  };
  setFormulaR1C1 = (formula: string): Google => this.formulasWritten(() => formula);
  setFormulasR1C1(formulas: string[][]): Google {
    const fitted = this.fitting(formulas, (formula) => formula);
    return this.formulasWritten((down, right) => fitted[down]?.[right] ?? "");
  }

  getRichTextValue = (): RichText | null => this.richTexts(this.corner())[0]?.[0] ?? null;
  getRichTextValues = (): (RichText | null)[][] => this.richTexts(this.area);
  setRichTextValue = (value: RichText): Google => this.richTextsWritten(this.filled(value));
  setRichTextValues = (values: RichText[][]): Google => this.richTextsWritten(this.fitting(values, (value) => value));

  insertCheckboxes(): Google {
    const checkbox: WireValidation = {
      condition: "CHECKBOX",
      values: [],
      allowInvalid: false,
      showDropdown: true,
      helpText: null,
    };
    this.connection.call("setValidations", this.area, this.filled<WireValidation | null>(checkbox));
    return this.uncheck();
  }

  removeCheckboxes(): Google {
    const boxes = this.boxes();
    this.connection.call(
      "setValidations",
      this.area,
      boxes.map((row) => row.map(({ rule, isBox }) => (isBox ? null : rule))),
    );
    return this.boxesWritten(boxes, null);
  }

  check = (): Google => this.ticked(true);
  uncheck = (): Google => this.ticked(false);

  /** Null where the cells differ, or not all of them are boxes. */
  isChecked(): boolean | null {
    const boxes = this.boxes().flat();
    const values = new Set(boxes.map(({ value }) => value));
    if (boxes.some(({ isBox }) => !isBox) || values.size !== 1) return null;
    return values.has(true);
  }

  private ticked(tick: boolean): Google {
    return this.boxesWritten(this.boxes(), tick);
  }

  /** Cells without a box stay as they are, formulas as well. */
  private boxesWritten(boxes: readonly (readonly { readonly isBox: boolean }[])[], value: boolean | null): Google {
    if (boxes.every((row) => row.every(({ isBox }) => isBox))) {
      this.connection.call("write", this.area, this.filled(value));
      return this.self;
    }
    const { sheet, row, column } = this.area;
    boxes.forEach((cells, down) => {
      cells.forEach(({ isBox }, right) => {
        const cell = { sheet, row: row + down, column: column + right, rows: 1, columns: 1 };
        if (isBox) this.connection.call("write", cell, [[value]]);
      });
    });
    return this.self;
  }

  private boxes() {
    const rules = this.connection.call("validations", this.area);
    return this.connection.call("values", this.area).map((row, down) =>
      row.map((value, right) => {
        const rule = rules[down]?.[right] ?? null;
        return { value, rule, isBox: rule?.condition === "CHECKBOX" };
      }),
    );
  }

  private merged(how: "all" | "across" | "down"): Google {
    this.connection.call("merge", this.area, how);
    return this.self;
  }

  private formulasWritten(formula: (down: number, right: number) => string): Google {
    const { row, column, rows, columns } = this.area;
    const formulas = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => formulaA1(formula(down, right), row + down, column + right)),
    );
    this.connection.call("writeFormulas", this.area, formulas);
    return this.self;
  }

  /** Null where a cell holds no text. */
  private richTexts(area: Area): (RichText | null)[][] {
    const links = this.connection.call("links", area);
    return this.connection
      .call("values", area)
      .map((row, down) =>
        row.map((value, right) =>
          typeof value === "string"
            ? new PosedRichTextValue(this.connection, value, links[down]?.[right] ?? null).self
            : null,
        ),
      );
  }

  private richTextsWritten(values: readonly (readonly RichText[])[]): Google {
    const texts = values.map((row) => row.map(richTextOf));
    this.connection.call(
      "write",
      this.area,
      texts.map((row) => row.map(({ text }) => (text === "" ? "" : `'${text}`))),
    );
    this.connection.call(
      "setLinks",
      this.area,
      texts.map((row) => row.map(({ url }) => url)),
    );
    return this.self;
  }
}

function sortKey(spec: unknown): SortKey {
  if (typeof spec === "number") return { column: spec, ascending: true };
  if (typeof spec === "object" && spec !== null && "column" in spec && typeof spec.column === "number")
    return { column: spec.column, ascending: !("ascending" in spec) || spec.ascending !== false };
  throw exception(googleMessages.notEmulated({ member: "Range.sort by this" }));
}

const nothing = {
  contents: null,
  formats: false,
  notes: false,
  validations: false,
  rules: false,
  merges: false,
  borders: false,
  widths: false,
};
const looks = { formats: true, rules: true, borders: true };
const everything = {
  ...nothing,
  ...looks,
  merges: true,
  contents: "formulas",
  notes: true,
  validations: true,
} as const;

/** What each kind of paste takes along. */
function copyWhat(how: unknown): Omit<CopyWhat, "transposed"> {
  if (typeof how === "object" && how !== null && "contentsOnly" in how && how.contentsOnly === true)
    return { ...nothing, contents: "values" };
  if (typeof how === "object" && how !== null && "formatOnly" in how && how.formatOnly === true)
    return { ...nothing, ...looks };
  switch (labelOf(how)) {
    case "PASTE_VALUES":
      return { ...nothing, contents: "values" };
    case "PASTE_FORMULA":
      return { ...nothing, contents: "formulas" };
    case "PASTE_FORMAT":
      return { ...nothing, ...looks };
    case "PASTE_NO_BORDERS":
      return { ...everything, borders: false };
    case "PASTE_DATA_VALIDATION":
      return { ...nothing, validations: true };
    case "PASTE_CONDITIONAL_FORMATTING":
      return { ...nothing, rules: true };
    case "PASTE_COLUMN_WIDTHS":
      return { ...nothing, widths: true };
    default:
      return everything;
  }
}
