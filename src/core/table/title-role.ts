import { tableEn } from "../language/en/table";
import type { ColumnRole } from "./column-role";
import { isVagueActual, titlePhrases } from "./title-words";

/** What a title says of its column. `plain`: nothing but the role's word ("Target"); not so "Target 2026". */
export interface TitleRole {
  readonly role: ColumnRole;
  readonly plain: boolean;
}

/** A title as it is compared: case, width, blanks and what stands in brackets do not matter. */
export function normalTitle(title: string): string {
  return title
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, " ");
}

/** The role that a title's words name; undefined where they name none, or say that it is something else. */
export function titleRole(title: string): TitleRole | undefined {
  const words = withoutAccents(normalTitle(title))
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/[:*?!.]+/g, " ")
    .trim()
    .replace(/ +/g, " ");
  if (words === "" || isOurs(title) || isAnotherThing(words.replace(/\bto date\b/, ""))) return undefined;
  const roles = (["status", "owner", "direction", "target", "actual", "name"] as const).filter((role) =>
    titlePhrases(role).some((phrase) => ` ${words} `.includes(` ${phrase} `)),
  );
  if (roles.includes("target") && roles.includes("actual") && !isVagueActual(words)) return undefined;
  const [role] = roles;
  return role && { role, plain: titlePhrases(role).includes(words) };
}

function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}

/** Whether a name speaks of something that people usually want to see fall: then the direction is worth a question. */
export function isLowerLikely(name: string): boolean {
  const words =
    /\b(churn|attrition|turnover rate|costs?|cac|expenses?|time|wait(ing)?|days|delays?|absen(ce|teeism)|incidents?|accidents?|complaints?|overdue|defects?|errors?|bugs?|missed|lost|downtime|late)\b/i;
  return words.test(name) && !/\b(full[- ]time|on[- ]time|uptime|in time)\b/i.test(name);
}

/** Our own status column is no column of the user's. */
function isOurs(title: string): boolean {
  return normalTitle(title) === normalTitle(tableEn.statusTitle);
}

/** Titles with a role's word that are about something else: a date, a trend, last year, a share of the target. */
function isAnotherThing(words: string): boolean {
  if (/^%|%\s*(of|to|vs|against|da|do|de|del|dari|vom)\b|\bpercent(age)?\s+(of|to)\b/.test(words)) return true;
  const english =
    /\b(vs|versus|against|of travel|previous|prior|last (year|month|quarter|period)|benchmark|forecast|budget|source|variance|gap|delta|difference|achievement|attainment|achieved|progress|score|weight|date|deadline|due|group|audience|met|population|note|notes|comment|comments|unit|units|id|trend|baseline|start|type|category|frequency)\b/;
  const others =
    /\b(anterior|ano passado|ano anterior|data|prazo|fonte|fecha|plazo|fuente|cumplimiento|avance|atingimento|percentual|porcentaje|peso|unidade|unidad|tipo|linha de base|linea base|tendencia|sebelumnya|tanggal|sumber|capaian|satuan|bobot|tren|vorjahr|datum|quelle|einheit|gewicht|abweichung|erreicht)\b/;
  return english.test(words) || others.test(words);
}
