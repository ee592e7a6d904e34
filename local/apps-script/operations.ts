import { anchorOperations } from "./anchor-operations";
import { chartOperations } from "./chart-operations";
import { documentOperations } from "./document-operations";
import { lookOperations } from "./look-operations";
import { ruleOperations } from "./rule-operations";
import { serviceOperations } from "./service-operations";
import { structureOperations } from "./structure-operations";

/** "counted" is answered by Google's servers; "logged" is a handle, a builder, or a handle's own attribute. */
export type Weight = "counted" | "logged";

/**
 * What an operation asks of the authorization mode and of the manifest's scopes.
 * read, write: the file · menu: items in a menu · ui: sidebars and dialogs · the rest: the service of that name ·
 * none: works in every mode.
 */
export type Need =
  | "none"
  | "read"
  | "write"
  | "menu"
  | "ui"
  | "properties"
  | "cache"
  | "lock"
  | "triggers"
  | "mail"
  | "fetch"
  | "identity";

/**
 * An emulated member: its weight, its need, and its signatures ("string | integer, integer"): parameter types by comma,
 * overloads by bar, "?" for null allowed, "..." for any rest, "~" before one of Google's that is not posed.
 */
export type Operation = readonly [weight: Weight, need: Need, signatures: string];
export type OperationTable = Readonly<Record<string, Operation>>;

const tables: readonly OperationTable[] = [
  documentOperations,
  ruleOperations,
  structureOperations,
  anchorOperations,
  chartOperations,
  lookOperations,
  serviceOperations,
];

/** The whole emulated surface is these tables: a member that is in none of them is not emulated. */
export function operationNamed(name: string): Operation | undefined {
  return tables.map((table) => table[name]).find((operation) => operation !== undefined);
}

export function operationNames(): readonly string[] {
  return tables.flatMap((table) => Object.keys(table));
}
