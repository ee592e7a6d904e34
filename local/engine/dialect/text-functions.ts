import { sheetLocale } from "../locales";
import { engineFormat } from "../number-format";
import { typedDate } from "../typed-date";
import { typedNumber } from "../typed-number";
import type { CellResult, EngineArgument, EngineResult } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { EvaluationContext } from "../upstream/formula";

/** TEXT and SPLIT, as far as the engine takes their texts otherwise than Sheets. */
export function correctTexts(engine: EngineNamespace): void {
  correctText(engine);
  correctSplit(engine);
}

/** TEXT knows AM/PM and @, and gives a text back as it is. */
function correctText(engine: EngineNamespace): void {
  const { functionRegistry } = engine.registries;
  const text = functionRegistry.get("TEXT");
  functionRegistry.replace("TEXT", {
    ...text,
    compute(this: EvaluationContext, value: EngineArgument, format: EngineArgument): EngineResult {
      const given = `${single(format).value ?? ""}`;
      const { value: shown } = single(value);
      const isText = typeof shown === "string" && !engine.helpers.isNumber(shown, this.locale);
      if (isText || given === "@") return { value: engine.helpers.toString(shown) };
      const read = { value: engineFormat(given) };
      try {
        engine.helpers.formatValue(1, { format: read.value, locale: this.locale });
      } catch {
        return {
          value: "#VALUE!",
          message: `Function TEXT parameter 2 value '${given}' is not a valid number format.`,
        };
      }
      const made = text.compute.call(this, value, read);
      // The engine's own functions may give bare values for cells.
      const bare: unknown = Array.isArray(made) || isCell(made) ? undefined : made;
      return typeof bare === "string" && /E[+-]/i.test(given) ? { value: bare.replace("e", "E") } : made;
    },
  });
}

/** SPLIT reads its pieces as if typed: what looks like a number or a date is one. */
function correctSplit(engine: EngineNamespace): void {
  const { functionRegistry } = engine.registries;
  const split = functionRegistry.get("SPLIT");
  functionRegistry.replace("SPLIT", {
    ...split,
    compute(this: EvaluationContext, ...given: EngineArgument[]): EngineResult {
      const pieces = split.compute.apply(this, given);
      const read = (piece: unknown): CellResult => typedPiece(piece, this.locale.code);
      return Array.isArray(pieces) ? pieces.map((column) => column.map(read)) : read(pieces);
    },
  });
}

/** The engine's own functions may give bare values for cells. */
function typedPiece(piece: unknown, code: string): CellResult {
  const locale = sheetLocale(code);
  const cell: CellResult = isCell(piece) ? piece : { value: `${piece ?? ""}` };
  const { value } = cell;
  if (typeof value !== "string" || value === "" || value.startsWith("#") || !locale) return cell;
  const number = typedNumber(value, locale);
  if (number) return { value: number.value, ...(number.format === undefined ? {} : { format: number.format }) };
  const date = typedDate(value, locale, 2000);
  return date?.format.includes("y") ? { value: date.serial, format: date.format } : cell;
}

function isCell(piece: unknown): piece is CellResult {
  return typeof piece === "object" && piece !== null && "value" in piece;
}

function single(argument: EngineArgument): CellResult {
  return (Array.isArray(argument) ? argument[0]?.[0] : argument) ?? { value: "" };
}
