import { implementationOf } from "../behind";
import { labelOf } from "../enumeration";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import { Posed } from "../pose-object";
import type { WireFilterCriteria } from "../structure-acts";
import { conditionValue, conditionValues, whenMembers } from "./condition";
import type { SpreadsheetDocument } from "./spreadsheet-document";

type Google = GoogleAppsScript.Spreadsheet.Filter;
type GoogleCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

export class PosedFilter
  extends Posed<Google>
  implements
    Pick<
      Google,
      | "getColumnFilterCriteria"
      | "getRange"
      | "remove"
      | "removeColumnFilterCriteria"
      | "setColumnFilterCriteria"
      | "sort"
    >
{
  constructor(
    private readonly document: SpreadsheetDocument,
    private readonly sheet: string,
  ) {
    super("Filter", document.connection);
  }

  getRange = (): Range => this.document.range(this.area());
  remove = (): void => this.connection.call("removeFilter", this.sheet);

  getColumnFilterCriteria(column: number): GoogleCriteria | null {
    const found = this.connection.call("filterCriteria", this.sheet, column);
    return found === null ? null : new PosedFilterCriteria(this.document, found).self;
  }

  setColumnFilterCriteria(column: number, criteria: GoogleCriteria | null): Google {
    const implementation = implementationOf(criteria);
    const wire = implementation instanceof PosedFilterCriteria ? implementation.criteria : null;
    this.connection.call("setFilterCriteria", this.sheet, column, wire);
    return this.self;
  }

  removeColumnFilterCriteria(column: number): Google {
    this.connection.call("setFilterCriteria", this.sheet, column, null);
    return this.self;
  }

  sort(column: number, ascending: boolean): Google {
    const area = this.area();
    const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
    if (below.rows > 0) this.connection.call("sort", below, [{ column, ascending }]);
    return this.self;
  }

  private area() {
    const area = this.connection.call("filter", this.sheet);
    if (area === null) throw exception(googleMessages.filterGone);
    return area;
  }
}

class PosedFilterCriteria
  extends Posed<GoogleCriteria>
  implements Pick<GoogleCriteria, "copy" | "getCriteriaValues" | "getHiddenValues" | "getVisibleValues">
{
  constructor(
    private readonly document: SpreadsheetDocument,
    readonly criteria: WireFilterCriteria,
  ) {
    super("FilterCriteria", document.connection);
  }

  copy = (): GoogleBuilder => new PosedFilterCriteriaBuilder(this.document, this.criteria).self;
  getCriteriaValues = (): unknown[] => conditionValues(this.criteria.values);
  getHiddenValues = (): string[] => [...this.criteria.hiddenValues];
  getVisibleValues = (): string[] => [...this.criteria.visibleValues];

  /** Null where values are hidden by name: Google's types leave that out. */
  getCriteriaType = () => this.document.booleanCriteria(this.criteria.criteria);
}

export class PosedFilterCriteriaBuilder
  extends Posed<GoogleBuilder>
  implements
    Pick<
      GoogleBuilder,
      | "build"
      | "copy"
      | "getHiddenValues"
      | "getVisibleValues"
      | "setHiddenValues"
      | "setVisibleValues"
      | "withCriteria"
    >
{
  constructor(
    private readonly document: SpreadsheetDocument,
    private criteria: WireFilterCriteria = { hiddenValues: [], visibleValues: [], criteria: null, values: [] },
  ) {
    super("FilterCriteriaBuilder", document.connection);
    const take = (condition: string, values: WireFilterCriteria["values"]) =>
      this.having({ criteria: condition, values, hiddenValues: [], visibleValues: [] });
    Object.assign(this, whenMembers(take));
  }

  setHiddenValues = (hiddenValues: string[]) => this.having({ hiddenValues, visibleValues: [], criteria: null });
  setVisibleValues = (visibleValues: string[]) => this.having({ visibleValues, hiddenValues: [], criteria: null });
  getHiddenValues = (): string[] => [...this.criteria.hiddenValues];
  getVisibleValues = (): string[] => [...this.criteria.visibleValues];
  withCriteria = (criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]) =>
    this.having({ criteria: labelOf(criteria), values: args.map(conditionValue) });
  copy = (): GoogleBuilder => new PosedFilterCriteriaBuilder(this.document, this.criteria).self;
  build = (): GoogleCriteria => new PosedFilterCriteria(this.document, this.criteria).self;

  private having(criteria: Partial<WireFilterCriteria>): GoogleBuilder {
    this.criteria = { ...this.criteria, ...criteria };
    return this.self;
  }
}
