import { type Behind, behind } from "./behind";
import type { Connection } from "./connection";
import { exception } from "./exception";
import { googleMessages } from "./google-messages";
import { operationNamed } from "./operations";
import { parametersMatch, typesOf } from "./parameters";

/** Names that the language itself looks up, on any object. Google's objects have none of them. */
const silent = ["then", "toJSON", "constructor", "valueOf", "hasOwnProperty"];

/**
 * Google's object as a script meets it. Only members in the table of operations exist; any other name throws, so that
 * nobody builds on what Local Sheets does not have. Each call is checked against its signatures and named to the host.
 *
 * @param name "Range", as in "Range.setValues"
 * @param open the implementation's own fields that scripts may read (event ranges have rowStart and its like)
 */
export function poseObject<T extends object>(
  name: string,
  connection: Connection,
  implementation: object,
  open: readonly string[] = [],
): T {
  const self: Behind = { name, implementation };
  const members = new Map<string, unknown>();
  const member = (key: string): unknown => {
    const known = members.get(key);
    if (known !== undefined) return known;
    const found: unknown = Reflect.get(implementation, key);
    const operation = operationNamed(`${name}.${key}`);
    if (operation === undefined || found === undefined) return undefined;
    const made = typeof found === "function" ? method(`${name}.${key}`, found) : found;
    members.set(key, made);
    return made;
  };
  const method =
    (operation: string, work: object) =>
    (...args: unknown[]): unknown => {
      const fits = parametersMatch(operation, args);
      if (fits === "absent") throw exception(googleMessages.notEmulated({ member: `${operation}(${typesOf(args)})` }));
      if (!fits) throw exception(googleMessages.signature({ types: typesOf(args), method: fullName(operation) }));
      return connection.run(operation, () => Reflect.apply(work as () => unknown, implementation, args));
    };
  const read = (key: string | symbol): unknown => {
    if (key === behind) return self;
    if (typeof key === "symbol") return undefined;
    if (key === "toString") return () => name;
    if (open.includes(key)) return Reflect.get(implementation, key);
    const found = member(key);
    if (found !== undefined || silent.includes(key)) return found;
    throw exception(googleMessages.notEmulated({ member: `${name}.${key}` }));
  };
  return new Proxy<object>(Object.create(null), {
    get: (_, key) => read(key),
    has: (_, key) => typeof key === "string" && read(key) !== undefined,
    set: (_, key) => {
      throw exception(googleMessages.notEmulated({ member: `${name}.${String(key)} =` }));
    },
    deleteProperty: (_, key) => {
      throw exception(googleMessages.notEmulated({ member: `delete ${name}.${String(key)}` }));
    },
    defineProperty: (_, key) => {
      throw exception(googleMessages.notEmulated({ member: `${name}.${String(key)} =` }));
    },
    ownKeys: () => [...open],
    getOwnPropertyDescriptor: (_, key) =>
      typeof key === "string" && open.includes(key)
        ? { value: Reflect.get(implementation, key), enumerable: true, configurable: true, writable: false }
        : undefined,
  }) as T;
}

/** "SpreadsheetApp.Range.setValues", as Google's messages spell members of the Spreadsheet service. */
export function fullName(operation: string): string {
  const [owner = ""] = operation.split(".");
  return inSpreadsheetApp.includes(owner) ? `SpreadsheetApp.${operation}` : operation;
}

const inSpreadsheetApp = [
  "ContainerInfo",
  "EmbeddedBarChartBuilder",
  "EmbeddedChart",
  "EmbeddedChartBuilder",
  "EmbeddedColumnChartBuilder",
  "EmbeddedComboChartBuilder",
  "EmbeddedLineChartBuilder",
  "Spreadsheet",
  "Sheet",
  "Range",
  "ConditionalFormatRule",
  "ConditionalFormatRuleBuilder",
  "BooleanCondition",
  "DataValidation",
  "DataValidationBuilder",
  "DeveloperMetadata",
  "DeveloperMetadataFinder",
  "DeveloperMetadataLocation",
  "Filter",
  "FilterCriteria",
  "FilterCriteriaBuilder",
  "GradientCondition",
  "NamedRange",
  "Protection",
  "RangeList",
  "RichTextValue",
  "RichTextValueBuilder",
  "TextFinder",
];

/** An implementation with its pose: fluent members answer `self`, never `this`. */
export abstract class Posed<T extends object> {
  readonly self: T;

  constructor(
    readonly poseName: string,
    protected readonly connection: Connection,
    open: readonly string[] = [],
  ) {
    this.self = poseObject<T>(poseName, connection, this, open);
  }
}
