import type { KpiStatusWord } from "../../contract";

const looks: Readonly<Record<KpiStatusWord, string>> = {
  "On target": "on",
  "At risk": "risk",
  "Off target": "off",
  "No data": "none",
  "No target": "none",
  "": "none",
};

/** A word, a colour, and a weight or slant: never the colour alone. */
export function StatusChip({ status }: { readonly status: KpiStatusWord }) {
  return status === "" ? null : <span class={`chip ${looks[status]}`}>{status}</span>;
}
