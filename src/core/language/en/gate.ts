/** Sentences of the gate to cells, the lock, the journal and the sidebar's door. */
export const gateEn = {
  protectedCells: (at: { readonly sheet: string; readonly cells: string }): string =>
    `Cells ${at.cells} of sheet "${at.sheet}" are protected, so nothing was written there. Ask the owner of the file to lift the protection, then try again.`,
  viewOnly: "You may look at this file but not change it. Ask its owner for edit access, then try again.",
  busy: "Somebody else is saving in this file right now. Wait a few seconds, then try again.",
  fault: (at: { readonly reason: string }): string =>
    `Google Sheets did not answer as it should ("${at.reason}"). Nothing is lost: try again in a moment.`,
  interrupted: (at: { readonly reason: string }): string =>
    `Saving was interrupted ("${at.reason}"). Press Save again: Lodestar finishes what it began, and saves it once.`,
  unknownOperation:
    "The sidebar asked for something that this version of Lodestar does not know. Close the sidebar and open it again.",
  wrongShape: (at: { readonly where: string; readonly found: string }): string =>
    `The sidebar sent something that Lodestar cannot read at "${at.where}": ${at.found}. Close the sidebar and open it again.`,
  tooLarge: "The sidebar sent more than 100 kB at once. Shorten the texts, then try again.",
  unfinished: (at: { readonly what: string; readonly where: string }): string =>
    `A change was interrupted (${at.what}) and somebody has changed ${at.where} since. Lodestar left the sheet as it stands: look at it, and save again if something is missing.`,
  stuck: (at: { readonly reason: string }): string =>
    `A change that was begun could not be finished. ${at.reason} Look at the sheet, and save again if something is missing.`,
} as const;
