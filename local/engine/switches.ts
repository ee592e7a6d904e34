/**
 * What nobody has told of Google, by the ids of docs/platform.md. Local Sheets goes the way that is written there; where
 * the switch of that name is turned, it goes the other way, so that what runs in it can be tried with both.
 */
export const switchNames = [
  "custom.blank-cell",
  "custom.blank-in-range",
  "custom.error-cell",
  "custom.omitted-middle",
  "custom.one-cell-range",
  "custom.whole-column",
  "formulas.countifs-blank",
  "formulas.is-date-of-number",
  "html.simple-trigger",
  "metadata.file-copy",
  "metadata.sort",
  "properties.file-copy",
  "properties.value-limit",
  "rules.merge",
  "rules.numbers",
  "rules.several-anchors",
  "sheet.delete-hidden",
  "triggers.edit-sort",
  "validation.reject-script",
] as const;

export type SwitchName = (typeof switchNames)[number];
export type TurnedSwitches = ReadonlySet<SwitchName>;
