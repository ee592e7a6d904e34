import { alertEn } from "../language/en/alert";
import { textOf } from "../table/table-reading";
import type { Cell } from "../values/cell";
import { rounded } from "../values/round";
import type { LedgerEntry } from "./ledger";

export interface Digest {
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
}

/** Where a line's link leads: to the KPI's row if it is known, else to the file. */
export type LinkTo = (entry: LedgerEntry) => string;

const subjectLength = 150;
const textLength = 200;

/** One mail for everything that is new. Every text of the sheet is data in it, never markup, header or link. */
export function digest(file: string, entries: readonly LedgerEntry[], linkTo: LinkTo): Digest {
  const off = entries.filter(({ reason }) => reason === "first");
  const back = entries.filter(({ reason }) => reason === "resolve");
  const parts = [
    ...(off.length > 0 ? [{ title: alertEn.mailOff, entries: off }] : []),
    ...(back.length > 0 ? [{ title: alertEn.mailBack, entries: back }] : []),
  ];
  const closing = [...(off.length > 0 ? [alertEn.mailAction] : []), alertEn.mailFooter({ file: plain(file) })];
  const body = [
    ...parts.flatMap((part) => [
      part.title,
      ...part.entries.map((entry) => `- ${lineOf(entry)}\n  ${linkTo(entry)}`),
      "",
    ]),
    ...closing,
  ].join("\n");
  const htmlBody = [
    ...parts.map(
      (part) =>
        `<p><b>${escaped(part.title)}</b></p><ul>${part.entries
          .map((entry) => `<li><a href="${escaped(linkTo(entry))}">${escaped(lineOf(entry))}</a></li>`)
          .join("")}</ul>`,
    ),
    ...closing.map((sentence) => `<p>${escaped(sentence)}</p>`),
  ].join("");
  const subject = alertEn.mailSubject({ file: plain(file), off: off.length, back: back.length });
  return { subject: cut(subject, subjectLength), body, htmlBody };
}

/** A figure as a sentence shows it. */
export function figureText(cell: Cell): string {
  if (typeof cell === "number") return String(rounded(cell));
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cut(plain(textOf(cell)), textLength);
}

function lineOf(entry: LedgerEntry): string {
  return alertEn.mailLine({
    name: cut(plain(entry.kpi), textLength),
    actual: figureText(entry.actual),
    target: figureText(entry.target),
    sheet: cut(plain(entry.sheet), textLength),
  });
}

/** On one line, without control and direction characters: nothing in it can start a header or turn the text around. */
export function plain(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, " ").trim();
}

function cut(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
