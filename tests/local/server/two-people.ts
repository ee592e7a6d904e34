import type { Person } from "../../../local/runtime/person";

export const owner = "owner@team.example";
export const editor = "editor@team.example";
export const people: readonly Person[] = [
  { address: owner, role: "owner" },
  { address: editor, role: "editor" },
];

/** Both people watch edits; the owner's script copies each beside its cell, and a menu writes a block when it is clicked. */
export const watchingCode = `
function watch() { ScriptApp.newTrigger("follow").forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
function follow(e) {
  var who = Session.getEffectiveUser().getEmail();
  if (who === "${owner}") e.range.offset(0, 5).setValue(e.value);
  console.log(who + " saw " + e.value);
}
function scribble() { SpreadsheetApp.getActive().getSheets()[0].getRange("L1:M3").setValues([[1, 2], [3, 4], [5, 6]]); }
`;
