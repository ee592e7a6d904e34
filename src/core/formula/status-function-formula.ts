import { defaultBand } from "../kpi/band";
import type { JoinedUnit, KpiCells } from "./kpi-cells";
import { type NativeFormula, nativeFormula } from "./native-formula";
import { quoted } from "./quoted";

/**
 * KPISTATUS for one row, for figures that only our parser reads: a custom function, which answers in files where Lodestar
 * is used. `otherwise` undefined leaves the direction to the target's wording. [K1-K6]
 */
export function statusFunctionFormula(cells: KpiCells): NativeFormula {
  const { direction, otherwise, band = defaultBand, joined } = cells;
  const actual = withUnit(cells.actual, joined?.actual);
  const target = withUnit(cells.target, joined?.target);
  const said = otherwise === undefined ? '""' : `"${otherwise}"`;
  const asked =
    direction === undefined ? said : otherwise === undefined ? direction : `IF(${direction}="",${said},${direction})`;
  const isUsual = band.onTarget === defaultBand.onTarget && band.atRisk === defaultBand.atRisk;
  const rest = isUsual ? (asked === '""' ? "" : `,${asked}`) : `,${asked},"${bandText(band)}"`;
  return nativeFormula(`=KPISTATUS(${actual},${target}${rest})`);
}

/** The figure with its stated unit behind it; a figure that is typed with its unit later is taken as it is. */
function withUnit(cell: string, joined: JoinedUnit | undefined): string {
  if (joined === undefined) return cell;
  const figure = `${cell}&${quoted(joined.unit === "%" ? "%" : ` ${joined.unit}`)}`;
  return joined.isText ? `IF(${cell}="","",${figure})` : `IF(ISNUMBER(${cell}),${figure},${cell})`;
}

/** A band as KPISTATUS takes it: "100%/95%". */
export function bandText({ onTarget, atRisk }: { readonly onTarget: number; readonly atRisk: number }): string {
  const percent = (missed: number): string => `${Math.round((1 - missed) * 1e6) / 1e4}%`;
  return `${percent(onTarget)}/${percent(atRisk)}`;
}

/** The cell that a KPISTATUS of ours judges, however Sheets has respelled or moved it; undefined for any other formula. */
export function statusFunctionActual(formula: string): string | undefined {
  const cell = "(?:\\$?[a-z]+\\$?\\d+|#ref!)";
  const unit = '"(?:[^"]|"")*"';
  const figure = `(?:(${cell})|if\\(isnumber\\((${cell})\\),${cell}&${unit},${cell}\\)|if\\((${cell})="","",${cell}&${unit}\\))`;
  const direction = `(?:${cell}|"[a-z]*"|if\\(${cell}="","[a-z]*",${cell}\\))`;
  const ours = new RegExp(`^=kpistatus\\(${figure},${figure}(?:,${direction}(?:,"[\\d.%/]*")?)?\\)$`);
  const [, plain, joined, joinedText] = ours.exec(formula.replace(/\s+/g, "").toLowerCase()) ?? [];
  return plain ?? joined ?? joinedText;
}
