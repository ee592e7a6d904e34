import { alertEn } from "../language/en/alert";
import { textOf } from "../table/table-reading";
import type { Cell } from "../values/cell";
import { dayOf, isDate } from "../values/date";
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
const dayMilliseconds = 86_400_000;

/** Google takes 200 kB a mail: nobody reads more lines than this, and all of them stand in the ledger. */
const linesShown = 100;

export interface DigestPlace {
  readonly file: string;
  /** The name of the ledger's sheet. */
  readonly ledger: string;
  readonly linkTo: LinkTo;
}

/** One mail for everything that is new. Every text of the sheet is data in it, never markup, header or link. */
export function digest(entries: readonly LedgerEntry[], { file, ledger, linkTo }: DigestPlace): Digest {
  const off = entries.filter(({ reason }) => reason === "first");
  const back = entries.filter(({ reason }) => reason === "resolve");
  const shown = off.slice(0, linesShown);
  const parts = [
    { title: alertEn.mailOff, entries: shown },
    { title: alertEn.mailBack, entries: back.slice(0, linesShown - shown.length) },
  ].filter((part) => part.entries.length > 0);
  const more = entries.length - parts.reduce((lines, part) => lines + part.entries.length, 0);
  const closing = [
    ...(more > 0 ? [alertEn.mailMore({ more, ledger: plain(ledger) })] : []),
    ...(off.length > 0 ? [alertEn.mailAction({ ledger: plain(ledger) })] : []),
    alertEn.mailFooter({ file: plain(file) }),
  ];
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

/** A figure as a sentence shows it; a date as its day in the spreadsheet's zone, the script's own if not given. */
export function figureText(cell: Cell, timeZone?: string): string {
  if (typeof cell === "number") return String(rounded(cell));
  if (isDate(cell)) return new Date(dayOf(cell, timeZone) * dayMilliseconds).toISOString().slice(0, 10);
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

/**
 * On one line, without control and direction characters, its addresses broken: nothing in it starts a header, turns the
 * text around, or becomes a link in the reader's mail.
 */
function plain(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, " ")
    .replace(/:\/\//g, ": //")
    .replace(/\bwww\./gi, "www ")
    .trim();
}

function cut(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
