/** What a title's words may speak of. `present` says when and alone means the actual. `goal`, `measure`, `progress`, `value` and `label` mean what the cells below hold. */
export type Sense =
  | "name"
  | "keyResult"
  | "objective"
  | "goal"
  | "measure"
  | "label"
  | "actual"
  | "present"
  | "value"
  | "progress"
  | "percent"
  | "target"
  | "baseline"
  | "status"
  | "score"
  | "direction"
  | "unit"
  | "owner"
  | "weight"
  | "period"
  | "group"
  | "note"
  | "action"
  | "id"
  | "number"
  | "kind"
  | "date"
  | "past"
  | "forecast"
  | "variance"
  | "trend"
  | "limit"
  | "definition"
  | "other"
  | "task"
  | "risk"
  | "person"
  | "sport"
  | "effort";

/** What a word beside a role's word says of it. */
export type Qualifier = "stretch" | "cumulative" | "annual" | "monthly" | "quarterly";

/** The words of one language: lower case, without accents, alternatives parted by "|". */
export interface LanguageWords {
  /** Whether nouns stand before what describes them: "indicador de proceso", "indikator kinerja". */
  readonly headFirst: boolean;
  readonly titles: Readonly<Partial<Record<Sense, string>>>;
  /** Beginnings and ends of compound words, parted by "~": "soll~wert" is any word that begins and ends so. */
  readonly compounds?: Readonly<Partial<Record<Sense, string>>>;
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  /** Words that say nothing beside others. */
  readonly fillers: string;
  /** Twelve months, each with its spellings parted by a blank. */
  readonly months: string;
  readonly quarter: string;
  readonly half: string;
  readonly week: string;
  /** How rows are called that are no KPI. */
  readonly total: string;
  readonly average: string;
  readonly note: string;
  readonly legend: string;
  /** Words of a status column. */
  readonly good: string;
  readonly bad: string;
  /** Markers that say which way is good. */
  readonly atMost: string;
  readonly atLeast: string;
  /** How rows of an OKR table begin. */
  readonly objective: string;
  readonly keyResult: string;
  readonly initiative: string;
}
