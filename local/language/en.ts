// Every sentence of Local Sheets that a person reads, by the part that says it. Google's own messages stand where they
// are imitated: they are facts, not wording.
import { switchWords } from "./switch-words";

const server = {
  foreign: "Lodestar answers pages of this machine only: open it at the address that npm start printed.",
  readOnly: "Lodestar's pages can be read here, not written to.",
  noFolder: "This workbook is kept in no folder. Start with npm start -- --folder DIR to have several.",
  noCopies: "This server was started for one file only and makes no copies. Start it with npm start.",
  putBack: ({ address }: { address: string }) =>
    `${address} has put this workbook back to an earlier version. What it was before: File > Version history > Restore an earlier version.`,
  tooLate: ({ cells }: { cells: readonly string[] }) =>
    cells.length === 0
      ? "The workbook was put back to an earlier version just before your last change, which was not kept. Make it again."
      : `The workbook was put back to an earlier version just before you typed, so this was not kept: ${cells.slice(0, 5).join("; ")}${cells.length > 5 ? "; …" : ""}. Type it again.`,
  versionGone: "This version is not there any more; nothing was changed. Choose another one.",
  nothingHere: "There is nothing at this address. The spreadsheet is at /.",
  fileGone: "A file of the page could not be read. Run npm ci, then npm start again.",
  unreadableMessage: "The page sent a message that Lodestar could not read; nothing was changed. Reload the page.",
  failedMessage: ({ reason }: { reason: string }) =>
    `Lodestar could not do that; nothing was changed. Reload the page. (${reason})`,
};

const commandLine = {
  running: ({ address }: { address: string }) => `Lodestar is running at ${address}`,
  help: [
    "Opens a spreadsheet in your browser, with Lodestar in it. Nothing leaves this machine.",
    "",
    "  npm start                     a sample workbook",
    "  npm start -- FILE.csv         your own table",
    "  npm start -- FILE.xlsx        your own workbook, all its sheets",
    "",
    "  --locale pt_BR   how numbers and dates are typed and shown (en_US if not given)",
    "  --port 4310      the port on 127.0.0.1 (the first free one from 4310 if not given)",
    "  --as bound       the script is bound to the file; add-on if not given",
    "  --folder DIR     keeps workbooks in this folder, and opens what was kept there",
    "  --save-as OUT    writes OUT.xlsx or OUT.csv instead of opening the browser",
    "  --switch NAME    Local Sheets goes the other way where nobody knows Google's; NAME is a row of docs/platform.md,",
    "                   or several with commas between",
    "  --route HOST=N   webhook calls to HOST go to port N of this machine (to the outbox alone if not given)",
    "  --no-open        does not open the browser",
    "  --help           shows this text",
  ].join("\n"),
  unknownOption: ({ option }: { option: string }) =>
    `There is no option ${option}. Options: --port N, --locale pt_BR, --as bound, --folder DIR, --save-as FILE, --switch NAME, --route HOST=PORT, --no-open, --help.`,
  switchUnknown: ({ found, known }: { found: string; known: readonly string[] }) =>
    `There is no switch "${found}". Switches: ${known.join(", ")}.`,
  turned: ({ names }: { names: readonly (keyof typeof switchWords)[] }) =>
    ["Turned for as long as this runs:", ...names.map((name) => `  ${name}: ${switchWords[name]}`)].join("\n"),
  asUnknown: ({ found }: { found: string }) => `--as must be add-on or bound, but it is "${found}".`,
  routeUnreadable: ({ found }: { found: string }) =>
    `--route must be a host and a port of this machine, such as hooks.example.com=8080, but it is "${found}".`,
  valueMissing: ({ option, example }: { option: string; example: string }) =>
    `${option} needs a value, for example ${option} ${example}.`,
  portUnreadable: ({ found }: { found: string }) =>
    `--port must be a whole number from 0 to 65535, but it is "${found}".`,
  localeUnknown: ({ found, known }: { found: string; known: string }) =>
    `--locale "${found}" is not known. Known: ${known}.`,
  oneFile: ({ first, second }: { first: string; second: string }) =>
    `Lodestar opens one file at a time, but found "${first}" and "${second}".`,
  portTaken: ({ port }: { port: number }) =>
    `Port ${port} is in use. Choose another one with --port, or leave --port out.`,
  portsTaken: ({ first, last }: { first: number; last: number }) =>
    `Ports ${first} to ${last} are all in use. Choose a free one with --port, for example --port 0 for any.`,
  sampleName: "Lodestar sample",
  portForbidden: ({ port }: { port: number }) =>
    `Port ${port} may not be used by you. Choose one above 1023 with --port.`,
};

const tableFile = {
  missing: ({ file }: { file: string }) => `There is no file "${file}". Check the name and the folder.`,
  folder: ({ file }: { file: string }) => `"${file}" is a folder. Name a .csv file in it.`,
  noFile: ({ file }: { file: string }) => `"${file}" is no file that ends. Name a .csv file.`,
  forbidden: ({ file }: { file: string }) => `"${file}" may not be read by you. Change its permissions or copy it.`,
  unreadable: ({ file, reason }: { file: string; reason: string }) =>
    `"${file}" could not be read (${reason}). Copy it to this machine and try again.`,
  empty: ({ file }: { file: string }) => `"${file}" is empty. Choose a file with a table in it.`,
  tooLarge: ({ file, megabytes }: { file: string; megabytes: string }) =>
    `"${file}" has ${megabytes} MB; Lodestar opens tables of up to 10 MB here. Keep the rows and columns that you need.`,
  tooManyCells: ({ file, cells }: { file: string; cells: string }) =>
    `"${file}" has ${cells} cells; a spreadsheet holds 10,000,000. Keep the rows and columns that you need.`,
  tooManyColumns: ({ file, columns }: { file: string; columns: string }) =>
    `"${file}" has ${columns} columns; a spreadsheet holds 18,278. Is it a table with rows and columns?`,
  cellTooLong: ({ file, row, column }: { file: string; row: number; column: number }) =>
    `"${file}", row ${row}, column ${column}: this cell has more than 50,000 characters, which a spreadsheet cannot hold. Shorten it. A quote that is never closed can be the cause.`,
  workbook: ({ file }: { file: string }) =>
    `"${file}" is a workbook or an archive, not a .csv file. Open it where it was made and save the sheet as CSV (UTF-8).`,
  oldWorkbook: ({ file }: { file: string }) =>
    `"${file}" is an old Excel workbook, not a .csv file. Open it in Excel and save the sheet as CSV (UTF-8).`,
  pdf: ({ file }: { file: string }) =>
    `"${file}" is a PDF, not a .csv file. Export the table from where it was made as CSV (UTF-8).`,
  webPage: ({ file }: { file: string }) =>
    `"${file}" is a web page, not a .csv file. Download the table itself as CSV.`,
  utf16: ({ file }: { file: string }) =>
    `"${file}" is written in UTF-16. Save it as CSV (UTF-8): Excel calls it "CSV UTF-8 (Comma delimited)".`,
  utf32: ({ file }: { file: string }) => `"${file}" is written in UTF-32. Save it as CSV (UTF-8).`,
  binary: ({ file, line }: { file: string; line: number }) =>
    `"${file}" is no text: line ${line} holds characters that no table has. Export the table as CSV (UTF-8).`,
  notUtf8: ({ file, line, byte }: { file: string; line: number; byte: string }) =>
    `"${file}" is written neither in UTF-8 nor in Windows-1252: line ${line} holds the byte ${byte}. Save it as CSV (UTF-8): Excel calls it "CSV UTF-8 (Comma delimited)".`,
  quoteOpen: ({ file, line }: { file: string; line: number }) =>
    `"${file}", line ${line}: a quote is opened here and never closed. Close it, or write "" for a quote inside a quoted cell.`,
  quoteBroken: ({ file, line }: { file: string; line: number }) =>
    `"${file}", line ${line}: there is text after a closing quote. Write "" for a quote inside a quoted cell.`,
};

const page = {
  title: ({ fileName }: { fileName: string }) => `${fileName} - Local Sheets`,
  product: "Local Sheets",
  addOn: "Lodestar",
  opening: "Opening the spreadsheet…",
  openFailed: ({ reason }: { reason: string }) =>
    `The spreadsheet could not be opened. Reload the page; if that does not help, run npm start again. (${reason})`,
  extensions: "Extensions",
  menus: "Menus of add-ons",
  noAddOn: "No add-on has a menu here",
  working: ({ name }: { name: string }) => `Working: ${name.replace(/…$/, "")}…`,
  scriptFailed: ({ name }: { name: string }) => `"${name}" stopped with an error`,
  lost: "The connection to Lodestar is lost, so nothing can be changed. Trying again… If it stays so, run npm start again.",
  startHere: ({ menu, caption }: { menu: string; caption: string }) => `Start here: Extensions > ${menu} > ${caption}`,
  onlyHere: "On this machine",
  onlyHereLong: "This file is on this machine only. Mails and messages are kept in the outbox; nothing is sent.",
  turned: ({ count }: { count: number }) => (count === 1 ? "1 switch turned" : `${count} switches turned`),
  turnedLong: ({ names }: { names: readonly (keyof typeof switchWords)[] }) =>
    `Local Sheets goes another way here than usual, as npm start was told. ${names.map((name) => switchWords[name]).join(" ")}`,
  protected: "This cell is protected",
  protectedLong: "Nothing was changed. Ask the owner of the file to let you edit it.",
  closeSidebar: "Close the sidebar",
  close: "Close",
  closePanel: "Close the panel",
  dismiss: "Dismiss",
  ok: "OK",
  cancel: "Cancel",
  yes: "Yes",
  no: "No",
  input: "Your answer",
  sidebarFrame: ({ title }: { title: string }) => `Sidebar: ${title}`,
  dialogFrame: ({ title }: { title: string }) => `Dialog: ${title}`,
  notices: "Notices",
  panel: "Outbox, clock and people",
};

const file = {
  open: "Open another workbook…",
  openTitle: "Open another workbook",
  openText: "The other workbooks of this folder. The one that you choose opens in another tab.",
  opened: ({ name }: { name: string }) => `"${name}" is open.`,
  openIt: "Show it in another tab",
  noWorkbooks: "There is no other workbook in this folder.",
  copy: "Make a copy",
  download: "Download",
  xlsx: "Microsoft Excel (.xlsx)",
  csv: "This sheet as .csv",
  versions: "Version history",
  keepVersion: "Keep the current version",
  restore: "Restore an earlier version…",
  kept: "This version is kept: beside the workbook in its folder, or until npm start ends where it has none. To go back to it: File > Version history > Restore an earlier version.",
  keptByHand: "kept by you",
  byItself: "kept by itself",
  version: ({ when, name }: { when: string; name: string }) => `${when}, ${name}`,
  restoreTitle: "Restore an earlier version",
  restoreText:
    "The sheets go back to what they were then, for everybody. Properties and triggers of add-ons do not go back.",
  copyMade: "The copy is made.",
  openCopy: "Open the copy in another tab",
};

const outbox = {
  name: "Outbox",
  withCount: ({ count }: { count: number }) => (count === 0 ? "Outbox, nothing new" : `Outbox, ${count} new`),
  empty:
    "Nothing has left this file yet. Mails, webhook calls, toasts and the log appear here; nothing is really sent.",
  nothingOfKind: "Nothing of this kind yet.",
  all: "All",
  filter: "Show",
  mail: "Mail",
  mails: "Mails",
  fetch: "Webhook call",
  fetches: "Webhook calls",
  toast: "Toast",
  toasts: "Toasts",
  log: "Log",
  failure: "Failure",
  to: "To",
  subject: "Subject",
  showMail: "Show the mail as its reader sees it",
  mailFrame: ({ subject }: { subject: string }) => `Mail: ${subject}`,
  failed: ({ name }: { name: string }) => `${name} stopped with an error`,
};

const clock = {
  name: "Clock",
  explanation: "Lodestar lives by this clock. Wind it forward and the triggers that fall due run, in order.",
  zone: ({ zone }: { zone: string }) => `Time zone: ${zone}`,
  next: ({ when }: { when: string }) => `Next trigger: ${when}`,
  noTrigger: "No trigger is set.",
  hour: "+1 hour",
  day: "+1 day",
  toNext: "To the next trigger",
  winding: "Winding the clock…",
  wound: ({ when }: { when: string }) => `It is now ${when}.`,
};

const engine = {
  unreadableFile: ({ name }: { name: string }) =>
    `"${name}" could not be read: it is no workbook of Local Sheets. Open the table as a .csv file.`,
  unknownLocale: ({ locale, known }: { locale: string; known: string }) =>
    `The locale "${locale}" is not known here. Known: ${known}.`,
  refused: ({ command, reason }: { command: string; reason: string }) =>
    `Local Sheets could not carry out ${command}: ${reason}.`,
  otherEngine: "The spreadsheet engine is another one than Local Sheets was made for. Run npm ci.",
  noSheet: ({ sheet }: { sheet: string }) => `The sheet "${sheet}" is not in this file any more.`,
  sheetNameBlank: "A sheet needs a name.",
  lastSheet: "You can't remove the last sheet of a file.",
  lastVisibleSheet: "You can't hide the last visible sheet of a file.",
  ruleWithoutRange: "A conditional format rule needs a range to apply to.",
  ruleRange: ({ range }: { range: string }) => `"${range}" is no range of this sheet to apply a rule to.`,
  ruleFormula: ({ formula }: { formula: string }) =>
    `The formula of a conditional format rule could not be read: ${formula}`,
  ruleCustom: ({ name }: { name: string }) =>
    `A conditional format rule cannot call the custom function ${name}. Write the rule with built-in functions.`,
  ruleKind: ({ condition }: { condition: string }) => `"${condition}" is no condition of a conditional format rule.`,
  validationKind: ({ condition }: { condition: string }) => `"${condition}" is no criteria of a data validation rule.`,
  validationFormula: ({ formula }: { formula: string }) =>
    `The formula of a data validation rule could not be read: ${formula}`,
  validationCustom: ({ name }: { name: string }) =>
    `A data validation rule cannot call the custom function ${name}. Write the rule with built-in functions.`,
  numberFormat: ({ format }: { format: string }) => `Local Sheets cannot show the number format "${format}".`,
  arrayTooLarge: "The result has more cells than can be shown here (2,000,000). Ask for fewer rows or columns.",
  lambdaUse: ({ name }: { name: string }) => `${name} was given the wrong number or kind of arguments.`,
  lambdaUncalled: "A LAMBDA needs a call, as in MAP(A1:A5, LAMBDA(x, x + 1)).",
  notFinite: "The custom function gave a number that a cell cannot hold.",
  errorLiteral: ({ error }: { error: string }) => `The formula itself says ${error}.`,
  sparklineOptions: 'SPARKLINE takes its options in pairs: {"charttype","bar";"max",100}.',
  sparklineKind: ({ found }: { found: string }) =>
    `SPARKLINE draws "line", "bar", "column" or "winloss"; the option charttype is "${found}".`,
  sparklineEmpty: "There is no number to draw.",
  stackSize: ({ name }: { name: string }) => `The ranges given to ${name} are of different size: nothing stands here.`,
  reptSize: "REPT must give a text of 0 to 32000 characters.",
  noErrorType: "The value is no error, so ERROR.TYPE has no number for it.",
  cannotSort: "This range cannot be sorted: it holds merged cells or the spilled result of a formula outside it.",
};

const scopes: Readonly<Record<string, string>> = {
  "spreadsheets.currentonly": "See and change this spreadsheet",
  "script.container.ui": "Show a sidebar and dialogs",
  "script.scriptapp": "Run when you are not here",
  "script.send_mail": "Send e-mail as you",
  "userinfo.email": "See your e-mail address",
  "script.external_request": "Connect to other services",
};

const people = {
  viewerRuns: ({ address }: { address: string }) =>
    `${address} may only view this file, so add-ons do nothing here. Open it as an editor.`,
  viewerEdits: ({ address }: { address: string }) =>
    `${address} may only view this file; nothing was changed. Open it as an editor.`,
  stranger: ({ address }: { address: string }) =>
    `This file is not shared with ${address}. Open it as one of the people in the menu at the top right.`,
  you: ({ address }: { address: string }) => `You are ${address}`,
  role: { owner: "Owner", editor: "Editor", viewer: "Viewer" },
  caption: ({ address, role, installed }: { address: string; role: string; installed: boolean }) =>
    `${address} · ${role}${installed ? "" : ", without the add-on"}`,
  openAs: "Open this file in another tab as",
  open: "Open in another tab",
  showPane: "People and permissions",
  pane: "People",
  installed: "Has the add-on installed",
  severalAccounts: "Signed in with several accounts",
  granted: ({ granted, all }: { granted: number; all: number }) => `Permissions given: ${granted} of ${all}`,
  scope: ({ name }: { name: string }) => scopes[name] ?? name,
  addOn: "Lodestar is in this file as an add-on: each person installs it, and one trigger of each kind is theirs.",
  bound: "Lodestar is in this file as a bound script: it is there for everybody who may edit, and asks each of them.",
  enabled: "Somebody used it in this file before",
  getAddOns: "Add-ons",
  install: ({ name }: { name: string }) => `Install ${name}`,
  allow: "Allow",
  consentTitle: ({ name }: { name: string }) => `${name} asks for your permission`,
  consentText: "Untick what it may not do. What you refuse here fails later, as it would at Google.",
  consentInstall: ({ name }: { name: string }) =>
    `You have not installed ${name}: Allow does it. Untick what it may not do; what you refuse fails later, as at Google.`,
};

const workbookFile = {
  damaged: ({ file }: { file: string }) =>
    `"${file}" is damaged, or no workbook of Local Sheets. It was left as it is. Open an earlier copy of it, or begin anew under another name.`,
  damagedArchive: ({ file }: { file: string }) =>
    `"${file}" is a damaged archive and was left as it is. Save it once more where it was made.`,
  noWorkbook: ({ file }: { file: string }) =>
    `"${file}" is an archive, but no .xlsx workbook. Save the sheet as .xlsx or .csv where it was made.`,
  unreadable: ({ file, reason }: { file: string; reason: string }) =>
    `"${file}" could not be read as a workbook (${reason}). Save it once more as .xlsx, or the sheet as .csv.`,
  tooLarge: ({ file, megabytes }: { file: string; megabytes: string }) =>
    `"${file}" has ${megabytes} MB; Lodestar opens workbooks of up to 50 MB here. Keep the sheets that you need.`,
  bursts: ({ file }: { file: string }) =>
    `"${file}" holds more than 400 MB once it is unpacked, which no workbook needs. It was not opened.`,
  noTable: ({ file }: { file: string }) =>
    `"${file}" is a text, not a table: its lines are not parted into columns. Name a .csv or .xlsx file.`,
  folderUnusable: ({ folder }: { folder: string }) =>
    `Workbooks cannot be kept in "${folder}": it is no folder, or you may not write there. Name another one with --folder.`,
  keptBefore: ({ file, path }: { file: string; path: string }) =>
    `Opened as it was kept in ${path}; "${file}" itself was not read again. To begin anew, move that file away.`,
  notSaved: ({ path, reason }: { path: string; reason: string }) =>
    `The workbook could not be saved in ${path}: ${reason}. Your work is kept here and saved as soon as that works; to be safe, File > Download.`,
  reasons: {
    diskFull: "the disk is full. Make some room on it",
    mayNotWrite: "you may not write there. Change the permissions of the folder",
    folderGone: "its folder is gone. Put the folder back where it was",
  },
  savedAgain: ({ path }: { path: string }) => `The workbook is saved again, in ${path}.`,
  changedElsewhere: ({ path, instead }: { path: string; instead: string }) =>
    `Another program has changed ${path} meanwhile. That file is left as it is; this workbook is saved in ${instead} from now on.`,
  rescued: ({ path, rescue }: { path: string; rescue: string }) =>
    `The workbook could not be saved in ${path}, so it was saved in ${rescue}. Move it to where you want it.`,
  notRescued: ({ path }: { path: string }) =>
    `The last changes could not be saved in ${path}, nor anywhere else. The file is as it was saved last.`,
  versionDamaged: ({ file }: { file: string }) =>
    `"${file}" is damaged, so this version is left out of the version history. The file was left as it is.`,
  versionNotKept: ({ path, reason }: { path: string; reason: string }) =>
    `The version could not be kept in ${path} (${reason}). It is there until npm start ends.`,
  saveAsUnknown: ({ file }: { file: string }) => `"${file}" must end in .xlsx or .csv to be written by --save-as.`,
  saveAsNoFile: ({ file }: { file: string }) =>
    `"${file}" is a folder, a pipe or a device. Name a file that ends in .xlsx or .csv with --save-as.`,
  saveFailed: ({ file, reason }: { file: string; reason: string }) =>
    `"${file}" could not be written (${reason}). Choose another place with --save-as.`,
  saved: ({ file }: { file: string }) => `Written: ${file}`,
  tooManyOpen: ({ most }: { most: number }) =>
    `${most} workbooks are open already. End npm start and start it again to open others.`,
  copyName: ({ name }: { name: string }) => `Copy of ${name}`,
  manyCells: ({ limit }: { limit: string }) => `it has more than ${limit} cells`,
  manyTags: ({ limit }: { limit: string }) => `its XML has more than ${limit} tags`,
  farAway: ({ row }: { row: string }) =>
    `a sheet reaches down to row ${row}: delete the empty rows and columns beyond its table`,
  merges: ({ limit }: { limit: string }) => `it has merged areas of more than ${limit} cells`,
  partsMissing: "some of its parts are missing, or do not fit together",
  brokenXml: ({ at }: { at: number }) => `its XML is broken after ${at} characters`,
};

const runtime = {
  routeElsewhere: ({ target }: { target: string }) =>
    `Calls can be routed to a server on this machine only, such as http://127.0.0.1:8080, not to "${target}".`,
  routeNeedsPatience: ({ url }: { url: string }) =>
    `The call to ${url} is routed to a server, but here executions cannot wait for one. Use the served host, or give createHost a "fetch".`,
  nobodyAnswers: ({ text }: { text: string }) =>
    `A dialog was opened, and nobody is here to answer it. Give createHost an "answer". It says: ${text}`,
  appsScriptMissing: ({ file }: { file: string }) =>
    `Google's services could not be posed, because ${file} was not found. Start from the project's folder.`,
};

export const words = {
  file,
  workbookFile,
  people,
  runtime,
  engine,
  server,
  commandLine,
  tableFile,
  page,
  outbox,
  clock,
};
