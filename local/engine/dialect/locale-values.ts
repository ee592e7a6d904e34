import { sheetLocale } from "../locales";
import { typedDate } from "../typed-date";
import { typedNumber } from "../typed-number";
import type { CellResult, EngineArgument, EngineLocale, EngineResult } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { ArgumentDefinition, EvaluationContext } from "../upstream/formula";

/** What becomes a text in a formula, and what a text becomes, is written as the file's locale has it. */
export function readLocaleValues(engine: EngineNamespace): void {
  numbersAsTexts(engine);
  textsAsNumbers(engine);
}

/** Functions that take the texts of their cells. */
const ofTexts = [
  ...["CONCAT", "CONCATENATE", "JOIN", "TEXTJOIN", "LEN", "LEFT", "RIGHT", "MID", "UPPER", "LOWER", "PROPER", "TRIM"],
  ...["CLEAN", "SUBSTITUTE", "REPLACE", "FIND", "SEARCH", "EXACT", "REPT", "SPLIT"],
];

function numbersAsTexts(engine: EngineNamespace): void {
  const { functionRegistry } = engine.registries;
  for (const name of ofTexts) {
    if (!functionRegistry.contains(name)) continue;
    const description = functionRegistry.get(name);
    const { args, compute } = description;
    functionRegistry.replace(name, {
      ...description,
      compute(this: EvaluationContext, ...given: EngineArgument[]): EngineResult {
        const texts = given.map((argument, index) =>
          takesText(args[Math.min(index, args.length - 1)]) ? asText(argument, this.locale) : argument,
        );
        return compute.apply(this, texts);
      },
    });
  }
}

function takesText(argument: ArgumentDefinition | undefined): boolean {
  return argument?.type.every((type) => /^(RANGE<)?(STRING|ANY)\b/.test(type)) ?? false;
}

function asText(argument: EngineArgument, locale: EngineLocale): EngineArgument {
  if (Array.isArray(argument)) {
    const holdsNumber = argument.some((column) => column.some((cell) => typeof cell?.value === "number"));
    return holdsNumber ? argument.map((column) => column.map((cell) => cellText(cell, locale))) : argument;
  }
  return cellText(argument, locale);
}

function cellText(cell: CellResult | undefined, locale: EngineLocale): CellResult | undefined {
  if (typeof cell?.value !== "number" || Number.isInteger(cell.value)) return cell;
  return { ...cell, value: numberText(cell.value).replace(".", locale.decimalSeparator) };
}

/** 0.1 + 0.2 is "0.3": what lies behind the fifteenth digit is noise, unless there is no end to the digits. */
function numberText(value: number): string {
  const [exact, rounded] = [`${value}`, `${Number(value.toPrecision(15))}`];
  return (rounded.length < exact.length - 2 ? rounded : exact).toUpperCase();
}

/** VALUE, DATEVALUE, arithmetic: "R$ 5,00" and "05.01.2026" are what they would be if they were typed. */
function textsAsNumbers(engine: EngineNamespace): void {
  const { functionRegistry } = engine.registries;
  for (const [name, description] of Object.entries(functionRegistry.content)) {
    const { args, compute } = description;
    const reads = (argument: ArgumentDefinition | undefined) => takesNumber(argument) || /^(DATE)?VALUE$/.test(name);
    if (args.some((argument) => argument.repeating) || !args.some(reads)) continue;
    functionRegistry.replace(name, {
      ...description,
      compute(this: EvaluationContext, ...given: EngineArgument[]): EngineResult {
        const read = given.map((argument, index) =>
          reads(args[index]) ? asNumber(engine, argument, this.locale, name === "DATEVALUE") : argument,
        );
        return compute.apply(this, read);
      },
    });
  }
}

function takesNumber(argument: ArgumentDefinition | undefined): boolean {
  return argument?.type.every((type) => type === "NUMBER" || type === "DATE") ?? false;
}

/** A text that the engine does not read and the locale does: its number, or its date as every locale reads it. */
function asNumber(
  engine: EngineNamespace,
  argument: EngineArgument,
  { code, decimalSeparator, ...rest }: EngineLocale,
  wantsDate: boolean,
): EngineArgument {
  if (argument === undefined || Array.isArray(argument) || typeof argument.value !== "string") return argument;
  const { value: text } = argument;
  const locale = sheetLocale(code);
  if (!/\d/.test(text) || locale === undefined) return argument;
  const { isNumber, isDateTime, formatValue } = engine.helpers;
  const own = { ...rest, code, decimalSeparator };
  if (isNumber(text, own) || isDateTime(text, own)) return argument;
  const number = wantsDate ? undefined : typedNumber(text, locale);
  if (number) return { value: `${number.value}`.replace(".", decimalSeparator) };
  const date = typedDate(text, locale, 2000);
  if (!date?.format.includes("y")) return argument;
  const format = Number.isInteger(date.serial) ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss";
  return { value: formatValue(date.serial, { format, locale: own }) };
}
