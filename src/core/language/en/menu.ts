/** The menu Extensions > Lodestar, and what its items say and ask. */
export const menuEn = {
  openSidebar: "Open sidebar",
  checkNow: "Check KPIs now",
  remove: "Remove Lodestar from this file…",
  sidebarTitle: "Lodestar",
  pushedInPart:
    "Lodestar was put into this script only in part: sidebar.html is of another build than Code.js. Push all three files again.",

  removeTitle: "Remove Lodestar from this file?",
  removeQuestion:
    "Lodestar's colours, its status columns, its hidden sheet, its settings and your clock trigger will go. Your own tables stay as they are.",
  sheetsTitle: "Delete these sheets, too?",
  sheetsQuestion: (what: { readonly sheets: readonly string[] }): string =>
    `Lodestar made ${what.sheets.map((sheet) => `"${sheet}"`).join(", ")}, but what stands in them is yours. Yes deletes them, No keeps them.`,
  removed: (what: { readonly kept: readonly string[]; readonly problems: readonly string[] }): string =>
    [
      what.problems.length === 0
        ? "Lodestar is gone from this file."
        : "Lodestar could not be removed wholly. The rest is gone; remove it again when this is settled:",
      ...what.problems,
      ...(what.kept.length > 0 ? [`Kept: ${what.kept.map((sheet) => `"${sheet}"`).join(", ")}.`] : []),
    ].join(" "),
} as const;
