import { poseNameOf } from "./behind";
import { operationNamed } from "./operations";

/**
 * Whether the arguments fit one of the operation's signatures: "absent" where that is one which Google has and Local Sheets
 * does not pose. Arguments left out at the end count as missing.
 */
export function parametersMatch(operation: string, args: readonly unknown[]): boolean | "absent" {
  const signatures = (operationNamed(operation)?.[2] ?? "").split(" | ");
  const fits = (signature: string) => signatureMatches(signature, args);
  if (signatures.filter((signature) => !isAbsent(signature)).some(fits)) return true;
  return signatures.filter(isAbsent).some((signature) => fits(signature.slice(1))) && "absent";
}

function isAbsent(signature: string): boolean {
  return signature.startsWith("~");
}

function signatureMatches(signature: string, args: readonly unknown[]): boolean {
  const wanted = signature === "" ? [] : signature.split(", ");
  const rest = wanted[wanted.length - 1] === "...";
  if (rest ? args.length < wanted.length - 1 : args.length !== wanted.length) return false;
  return args.every((value, index) => {
    const type = wanted[index];
    return rest && index >= wanted.length - 1 ? true : type !== undefined && typeMatches(type, value);
  });
}

function typeMatches(type: string, value: unknown): boolean {
  if (type.endsWith("?")) return value === null || value === undefined || typeMatches(type.slice(0, -1), value);
  if (type.endsWith("[][]")) return Array.isArray(value) && value.every((row) => typeMatches(type.slice(0, -2), row));
  if (type.endsWith("[]")) return Array.isArray(value) && value.every((one) => typeMatches(type.slice(0, -2), one));
  switch (type) {
    case "any":
      return true;
    case "string":
      return typeof value === "string";
    case "boolean":
      return typeof value === "boolean";
    case "number":
      return typeof value === "number";
    case "integer":
      return typeof value === "number" && Number.isInteger(value);
    case "text":
      // Where Google turns numbers and booleans into text by itself.
      return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    case "Date":
      return value instanceof Date;
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value) && poseNameOf(value) === undefined;
    default:
      return typeof value === "object" && value !== null && poseNameOf(value) === type;
  }
}

/** "String,number[],SpreadsheetApp.Range": the types of what was passed, as Google's message names them. */
export function typesOf(args: readonly unknown[]): string {
  return args.map(typeOf).join(",");
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string") return "String";
  if (Array.isArray(value)) return value.length === 0 ? "Array" : `${typeOf(value[0])}[]`;
  if (typeof value !== "object") return typeof value === "boolean" ? "Boolean" : typeof value;
  return value instanceof Date ? "Date" : (poseNameOf(value) ?? "Object");
}
