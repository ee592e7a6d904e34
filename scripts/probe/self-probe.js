// biome-ignore-all lint/correctness/noUnusedVariables: Google calls these by their names.
/**
 * @OnlyCurrentDoc
 *
 * Lodestar's self-probe: asks a real spreadsheet what Local Sheets only believes of it (docs/platform.md, by id).
 *
 * How to run it: make an empty spreadsheet, Extensions > Apps Script, put this file in place of what is there, save,
 * choose selfProbe, Run, and allow what it asks for: this file, dialogs, triggers, mail and your address. It sends no mail.
 * It takes some minutes, and six at most: what it has no time for is "not reached". It makes sheets named "Lodestar probe…" and a few properties, and removes them again. The answer
 * is JSON, and says how long it took and what it could not remove: it stands in a dialog, in the log, and in a new sheet "Lodestar probe answer" where no dialog can be shown.
 * Then, in the project: npm run probe:compare -- ANSWER.json
 *
 * What no script can see has a second part: run selfProbeByHand, do in its sheet what it says, step by step, then run
 * selfProbeByHandEnd. Its answer is JSON of the same kind, for the same command.
 */

function selfProbe() {
  const file = SpreadsheetApp.getActive();
  const began = Date.now();
  for (const left of leftSheets_(file)) file.deleteSheet(left);
  const sheet = file.insertSheet(`Lodestar probe ${began}`);
  // A small grid is cleared faster.
  sheet.deleteRows(31, sheet.getMaxRows() - 30);
  sheet.deleteColumns(13, sheet.getMaxColumns() - 12);
  const answers = {};
  const asked = probes_();
  try {
    for (const id of Object.keys(asked)) {
      // Six minutes are all there is, and the answers must still be told.
      if (Date.now() - began > 300000) answers[id] = "not reached";
      else answers[id] = answerTo_(asked[id], file, sheet);
    }
  } finally {
    file.deleteSheet(sheet);
  }
  return report_(file, answers, began);
}

/** Sheets of the probe's own: of a run that Google ended before it could clear up. */
function leftSheets_(file) {
  return file
    .getSheets()
    .filter((sheet) => /^Lodestar probe (\d{13}|grid|active|rows)( renamed)?$/.test(sheet.getName()));
}

function report_(file, answers, began) {
  const report = {
    probe: 1,
    met: metWhat_(),
    locale: file.getSpreadsheetLocale(),
    timeZone: file.getSpreadsheetTimeZone(),
    scriptTimeZone: Session.getScriptTimeZone(),
    userLocale: Session.getActiveUserLocale(),
    seconds: Math.round((Date.now() - began) / 1000),
    // What the probe made and could not remove.
    left: leftSheets_(file).map((sheet) => sheet.getName()),
    answers: answers,
  };
  const text = JSON.stringify(report, null, 1);
  Logger.log(text);
  showAnswer_(file, text);
  return text;
}

const handSheet_ = "Lodestar probe by hand";
const handEvents_ = "lodestar probe events";

/**
 * Steps of the second part, by row. An edit is told by its event; `done` says whether the step was done where it fires
 * none; what a person sees is typed into column E.
 */
function handSteps_() {
  const at = (sheet, place) => sheet.getRange(place).getValue();
  const seen = "What colour is column D here: red, green or none? Type it into column E.";
  return {
    "triggers.edit-old-blank": { row: 2, cells: [""], says: "Type 5 into D2." },
    "triggers.edit-single": { row: 3, cells: [6], says: "Type 7 into D3." },
    "triggers.edit-clear": { row: 4, cells: [8], says: "Empty D4 with the Delete key." },
    "triggers.edit-boolean": { row: 5, cells: [false], says: "Tick D5." },
    "triggers.edit-date": { row: 6, cells: [""], says: "Type 2026-01-05 into D6." },
    "triggers.edit-block": { row: 7, cells: [1, 2], says: "Copy D7:E7 and paste it at F7." },
    "triggers.edit-paste": { row: 8, cells: [3], says: "Copy D8 and paste it at F8." },
    "triggers.edit-move": {
      row: 9,
      cells: [4],
      says: "Drag the cell D9 to F9.",
      done: (sheet) => at(sheet, "F9") === 4,
    },
    "triggers.edit-sort": {
      row: 10,
      rows: 2,
      cells: [9],
      next: [1],
      says: "Select D10:D11 and choose Data > Sort range > Sort range by column D (A to Z).",
      done: (sheet) => at(sheet, "D10") === 1,
    },
    "rules.numbers": { row: 13, cells: [2], says: seen, rules: [["=$D13", "red"]] },
    "rules.errors": { row: 14, cells: [2], says: seen, rules: [["=$D14/0", "red"]] },
    "rules.first-wins": {
      row: 15,
      cells: [2],
      says: seen,
      rules: [
        ["=$D15=2", "red"],
        ["=$D15>1", "green"],
      ],
    },
    "rules.over-background": { row: 16, cells: [2], says: seen, own: "green", rules: [["=$D16=2", "red"]] },
    "triggers.edit-structure": {
      row: 18,
      cells: ["last"],
      says: "Insert a row above row 18.",
      done: (sheet) => at(sheet, "D19") === "last",
    },
  };
}

function selfProbeByHand() {
  const file = SpreadsheetApp.getActive();
  PropertiesService.getDocumentProperties().setProperty(handEvents_, "[]");
  const sheet = file.getSheetByName(handSheet_) || file.insertSheet(handSheet_);
  sheet.clear();
  const steps = handSteps_();
  const rules = [];
  for (const id of Object.keys(steps)) {
    const step = steps[id];
    sheet.getRange(step.row, 1, 1, 2).setValues([[id, step.says]]);
    sheet.getRange(step.row, 4, 1, step.cells.length).setValues([step.cells]);
    if (step.own) sheet.getRange(step.row, 4).setBackground("#00ff00");
    if (step.next) sheet.getRange(step.row + 1, 4).setValue(step.next[0]);
    for (const [formula, colour] of step.rules || [])
      rules.push(
        SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied(formula)
          .setBackground(colour === "red" ? "#ff0000" : "#00ff00")
          .setRanges([sheet.getRange(step.row, 4)])
          .build(),
      );
  }
  sheet.getRange(5, 4).insertCheckboxes();
  sheet.setConditionalFormatRules(rules);
  sheet.setColumnWidth(2, 500);
}

/** Notes what fires in the sheet of the second part; what is typed into column E is an answer and no step. */
function onEdit(event) {
  const range = event.range;
  if (range.getSheet().getName() !== handSheet_ || range.getA1Notation().charAt(0) === "E") return;
  const kept = PropertiesService.getDocumentProperties();
  const events = JSON.parse(kept.getProperty(handEvents_) || "[]");
  const told = (name) => (name in event ? `${name} ${JSON.stringify(event[name])}` : `no ${name}`);
  events.push([range.getRow(), `${range.getA1Notation()}: ${told("value")}, ${told("oldValue")}, ${event.authMode}`]);
  kept.setProperty(handEvents_, JSON.stringify(events));
}

function selfProbeByHandEnd() {
  const file = SpreadsheetApp.getActive();
  const sheet = file.getSheetByName(handSheet_);
  const kept = PropertiesService.getDocumentProperties();
  const events = JSON.parse(kept.getProperty(handEvents_) || "[]");
  const steps = handSteps_();
  const answers = {};
  for (const id of Object.keys(steps)) {
    const { row, rows = 1, rules, done } = steps[id];
    const fired = events.filter(([at]) => at >= row && at < row + rows).map(([, text]) => text);
    if (rules) answers[id] = told_(sheet.getRange(row, 5).getValue());
    else if (fired.length > 0) answers[id] = fired.join("; ");
    else if (done?.(sheet)) answers[id] = "nothing fired";
    if (answers[id] === told_("")) delete answers[id];
  }
  kept.deleteProperty(handEvents_);
  file.deleteSheet(sheet);
  return report_(file, answers, Date.now());
}

/** Local Sheets refuses to be asked for what no service has; at Google it is undefined. */
function metWhat_() {
  try {
    return SpreadsheetApp.lodestarSelfProbe === undefined ? "Google Sheets" : "something else";
  } catch {
    return "Local Sheets";
  }
}

function showAnswer_(file, text) {
  try {
    const shown = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
    const page = HtmlService.createHtmlOutput(`<textarea style="width:100%;height:95%">${shown}</textarea>`);
    SpreadsheetApp.getUi().showModelessDialog(
      page.setWidth(600).setHeight(400),
      "The probe's answer: keep it as ANSWER.json",
    );
  } catch {
    const kept = file.getSheetByName("Lodestar probe answer") || file.insertSheet("Lodestar probe answer");
    kept.getRange(1, 1).setNumberFormat("@").setValue(text);
  }
}

/** What a probe found, as text, or the words of the refusal. The sheet is blank before each. */
function answerTo_(ask, file, sheet) {
  try {
    sheet.clear();
    sheet.getRange("A1:J20").breakApart();
    sheet.clearNotes();
    sheet.clearConditionalFormatRules();
    sheet.getRange("A1:J20").clearDataValidations();
    return told_(ask(stage_(file, sheet)));
  } catch (refused) {
    return `refused: ${refused.message}`;
  }
}

/** The hands of a probe: cells by their A1 notation. */
function stage_(file, sheet) {
  const cell = (place) => sheet.getRange(place);
  const stage = {
    file: file,
    sheet: sheet,
    cell: cell,
    get: (place) => cell(place).getValue(),
    /** Sets a value and reads it back. */
    kept: (value) => cell("A1").setValue(value).getValue(),
    /** The value of a formula, when it has been computed. */
    computed(formula, place) {
      const at = cell(place || "H1");
      at.setFormula(formula);
      SpreadsheetApp.flush();
      for (let waited = 0; waited < 20 && isLoading_(at); waited++) Utilities.sleep(500);
      return at.getValue();
    },
    refusal(act) {
      try {
        act();
        return "allowed";
      } catch (refused) {
        return `refused: ${refused.message}`;
      }
    },
    rule: (formula, place) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground("#ff0000")
        .setRanges([cell(place || "A1:A3")])
        .build(),
  };
  return stage;
}

/** "Loading..." in any language. */
function isLoading_(at) {
  return /(\.\.\.|…)$/.test(at.getDisplayValue());
}

/** A value with its type, the same wherever it was seen. */
function told_(value) {
  if (value === undefined) return "undefined";
  if (value === null) return "null";
  if (value instanceof Date) {
    const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
    return `date ${Utilities.formatDate(value, zone, "yyyy-MM-dd HH:mm:ss")}`;
  }
  if (Array.isArray(value)) return `[${value.map(told_).join(", ")}]`;
  if (typeof value === "string") return /^(refused|allowed)/.test(value) ? value : `text ${JSON.stringify(value)}`;
  return `${typeof value} ${String(value)}`;
}

/** Tells a formula what a custom function was handed. @customfunction */
function PROBE_SEEN(...handed) {
  return handed.map(told_).join(" | ");
}

/** Tells how often it is called, and with what, by answering per call. @customfunction */
function PROBE_SHAPE(value) {
  return Array.isArray(value) ? `rows ${value.length} x ${value[0].length}` : `one ${typeof value}`;
}

/** Gives a cell what is asked for. @customfunction */
function PROBE_GIVE(what) {
  switch (what) {
    case "block":
      return [
        [1, "a"],
        [2, "b"],
      ];
    case "flat":
      return [1, 2];
    case "null":
      return null;
    case "undefined":
      return undefined;
    case "empty":
      return "";
    case "nan":
      return NaN;
    case "infinity":
      return Infinity;
    case "true":
      return true;
    case "date":
      return new Date(2026, 0, 5, 12);
    case "text":
      return "=1+1";
    case "throw":
      throw new Error("No such KPI.");
    case "write":
      SpreadsheetApp.getActiveSheet().getRange("J20").setValue(1);
      return "written";
    case "mail":
      return MailApp.getRemainingDailyQuota();
    case "read":
      return SpreadsheetApp.getActiveRange().getA1Notation();
    case "address":
      return `address ${Session.getActiveUser().getEmail()}`;
    case "locale":
      return typeof Session.getActiveUserLocale();
    case "zone":
      return SpreadsheetApp.getActive().getSpreadsheetTimeZone();
    case "property":
      return PropertiesService.getDocumentProperties().getProperty("lodestar probe");
    default:
      return "unknown";
  }
}

function PROBE_PRIVATE_() {
  return "called";
}

/** What a probe's trigger would run; it never does. */
function probeTriggered() {}

function probes_() {
  return Object.assign(
    {},
    valueProbes_(),
    sheetProbes_(),
    formulaProbes_(),
    customProbes_(),
    ruleProbes_(),
    tiedProbes_(),
    structureProbes_(),
    serviceProbes_(),
    runtimeProbes_(),
  );
}

function valueProbes_() {
  return {
    "values.number": (to) => to.kept(12.5),
    "values.text": (to) => to.kept("Revenue"),
    "values.boolean": (to) => to.kept(true),
    "values.date": (to) => to.kept(new Date(2026, 0, 5)) instanceof Date,
    "values.date-instant": (to) => {
      const set = new Date(2026, 0, 5, 12);
      return to.kept(set).getTime() - set.getTime();
    },
    "values.blank": (to) => to.get("A1"),
    "values.error": (to) => [to.computed("=NA()"), to.computed("=1/0"), to.computed("=NOSUCHNAME(1)")],
    "values.typed-number": (to) => to.kept("12"),
    "values.typed-percent": (to) => [to.kept("10%"), to.cell("A1").getDisplayValue()],
    "values.typed-date": (to) => to.kept("2026-01-05"),
    "values.typed-boolean": (to) => to.kept("TRUE"),
    "values.typed-money": (to) => [to.kept("$2.99"), to.cell("A1").getDisplayValue()],
    "values.typed-plus": (to) => to.kept("+5"),
    "values.typed-zeros": (to) => to.kept("007"),
    "values.apostrophe": (to) => to.kept("'007"),
    "values.plain-format": (to) => {
      to.cell("A1").setNumberFormat("@");
      return to.kept("007");
    },
    "values.equals": (to) => [to.kept("=1+1"), to.cell("A1").getFormula()],
    "values.null": (to) => {
      to.kept("x");
      return [to.kept(null), to.cell("A1").isBlank()];
    },
    "values.undefined": (to) => {
      to.cell("A1:B1").setValues([["x", "y"]]);
      to.cell("A1:B1").setValues([[undefined, "y"]]);
      return to.get("A1");
    },
    "values.not-a-number": (to) => to.kept(NaN),
    "values.rows-differ": (to) => to.refusal(() => to.cell("A1:B2").setValues([[1, 2]])),
    "values.columns-differ": (to) => to.refusal(() => to.cell("A1:B1").setValues([[1]])),
    "values.signature": (to) => to.refusal(() => to.cell("A1").setNumberFormat(1)),
    "values.too-long": (to) => to.refusal(() => to.cell("A1").setValue("x".repeat(50001))),
    "values.display": (to) => [to.cell("A1").setValue(0.1).setNumberFormat("0%").getDisplayValue(), to.get("A1")],
    "values.duration": (to) => to.kept("2:30:00"),
    "values.time-format": (to) => to.cell("A1").setValue(0.5).setNumberFormat("h:mm").getValue() instanceof Date,
    "values.note": (to) => [to.cell("A1").setNote("why").getNote(), to.cell("A1").setNote(null).getNote()],
    "values.background": (to) => [
      to.cell("A1").setBackground("#FF0000").getBackground(),
      to.cell("A1").setBackground(null).getBackground(),
    ],
    "values.colour-name": (to) => to.cell("A1").setBackground("red").getBackground(),
    "values.colour-unknown": (to) => to.refusal(() => to.cell("A1").setBackground("no colour")),
    "values.append": (to) => {
      to.cell("B2").setValue(1);
      to.sheet.appendRow(["a", "=1+1"]);
      return [to.get("A3"), to.get("B3")];
    },
    "values.is-blank": (to) => {
      const before = to.cell("A1:B2").isBlank();
      to.cell("B2").setValue(0);
      return [before, to.cell("A1:B2").isBlank()];
    },
  };
}

function sheetProbes_() {
  return {
    "sheet.grid": (to) => {
      const made = to.file.insertSheet("Lodestar probe grid");
      try {
        return [made.getMaxRows(), made.getMaxColumns()];
      } finally {
        to.file.deleteSheet(made);
      }
    },
    "sheet.new-is-active": (to) => {
      const made = to.file.insertSheet("Lodestar probe active");
      try {
        return to.file.getActiveSheet().getName() === made.getName();
      } finally {
        to.file.deleteSheet(made);
      }
    },
    "sheet.empty-last-row": (to) => [to.sheet.getLastRow(), to.sheet.getLastColumn()],
    "sheet.empty-data": (to) => to.sheet.getDataRange().getValues(),
    "sheet.data-from-a1": (to) => {
      to.cell("B3").setValue(1);
      return to.sheet.getDataRange().getA1Notation();
    },
    "sheet.format-is-no-content": (to) => {
      to.cell("A5").setBackground("#ff0000").setNumberFormat("0%");
      return to.sheet.getLastRow();
    },
    "sheet.false-is-content": (to) => {
      to.cell("A5").setValue(false);
      return to.sheet.getLastRow();
    },
    "sheet.empty-text-is-content": (to) => {
      to.computed('=""', "A5");
      return to.sheet.getLastRow();
    },
    "sheet.note-is-no-content": (to) => {
      to.cell("A5").setNote("x");
      return to.sheet.getLastRow();
    },
    "sheet.outside": (to) => to.refusal(() => to.sheet.getRange(1, 1, to.sheet.getMaxRows() + 1, 1)),
    "sheet.row-zero": (to) => to.refusal(() => to.sheet.getRange(0, 1)),
    "sheet.no-such-range": (to) => to.refusal(() => to.sheet.getRange("no range at all")),
    "sheet.normalised": (to) => to.cell("C5:B2").getA1Notation(),
    "sheet.whole-notation": (to) => [to.cell("D:F").getA1Notation(), to.cell("5:7").getA1Notation()],
    "sheet.whole-column-rows": (to) => to.cell("A:A").getNumRows() === to.sheet.getMaxRows(),
    "sheet.id-stays": (to) => {
      const id = to.sheet.getSheetId();
      const name = to.sheet.getName();
      to.sheet.setName(`${name} renamed`);
      const same = to.sheet.getSheetId() === id;
      to.sheet.setName(name);
      return same;
    },
    "sheet.name-taken": (to) => to.refusal(() => to.file.insertSheet(to.sheet.getName())).replace(/"[^"]*"/, '"it"'),
    "sheet.missing": (to) => to.file.getSheetByName("Lodestar has no such sheet"),
    "sheet.insert-shifts": (to) => {
      to.cell("A1").setValue(5);
      to.computed("=A1*2", "B3");
      to.sheet.insertRowBefore(1);
      return [to.cell("B4").getFormula(), to.get("B4")];
    },
    "sheet.delete-breaks": (to) => {
      to.cell("A1").setValue(5);
      to.computed("=A1*2", "B3");
      to.sheet.deleteRow(1);
      return [to.cell("B2").getFormula(), to.get("B2")];
    },
    "sheet.delete-all-rows": (to) => {
      const made = to.file.insertSheet("Lodestar probe rows");
      try {
        return to.refusal(() => made.deleteRows(1, made.getMaxRows()));
      } finally {
        to.file.deleteSheet(made);
      }
    },
  };
}

function formulaProbes_() {
  return {
    "formulas.none": (to) => to.cell("A1").setValue(5).getFormula(),
    "formulas.spelling": (to) => to.cell("A1").setFormula("=sum( 1 , 2 )").getFormula(),
    "formulas.us-notation": (to) => to.computed("=SUM(1.5,2)"),
    "formulas.semicolon-by-value": (to) => to.kept("=SUM(1;2)"),
    "formulas.broken": (to) => to.computed("=SUM("),
    "formulas.blank-reference": (to) => to.computed("=A1"),
    "formulas.blank-equals": (to) => [to.computed("=A1=0"), to.computed('=A1=""')],
    "formulas.no-implicit-array": (to) => {
      to.cell("A1:A3").setValues([[1], [2], [3]]);
      return [to.computed("=A1:A3*2"), to.get("H2")];
    },
    "formulas.array": (to) => {
      to.cell("A1:A3").setValues([[1], [2], [3]]);
      return [to.computed("=ARRAYFORMULA(A1:A3*2)"), to.get("H2"), to.get("H3")];
    },
    "formulas.spilled-formula": (to) => {
      to.computed("=ARRAYFORMULA({1;2})");
      return to.cell("H1:H2").getFormulas();
    },
    "formulas.spill-blocked": (to) => {
      to.cell("H2").setValue("mine");
      return [to.computed("=ARRAYFORMULA({1;2})"), to.get("H2")];
    },
    "formulas.dates-differ": (to) => to.computed("=DATE(2026,1,5)-DATE(2026,1,1)"),
    "formulas.date-and-number": (to) => to.computed("=DATE(2026,1,5)+1"),
    "formulas.is-date": (to) =>
      ["DATE(2026,1,5)", '"7/20/1969"', '"July"', '""'].map((value) => to.computed(`=ISDATE(${value})`)),
    "formulas.is-date-of-number": (to) => to.computed("=ISDATE(46027)"),
    "formulas.n": (to) => [to.computed('=N("text")'), to.computed("=N(TRUE)"), to.computed("=N(A1)")],
    "formulas.countifs-blank": (to) => {
      to.computed('=""', "A2");
      to.cell("A3").setValue("x");
      return [
        to.computed('=COUNTIFS(A1:A3,"")'),
        to.computed('=COUNTIFS(A1:A3,"<>")'),
        to.computed("=COUNTBLANK(A1:A3)"),
      ];
    },
    "formulas.compare-case": (to) => [to.computed('="Abc"="aBC"'), to.computed('=EXACT("Abc","aBC")')],
    "formulas.number-below-text": (to) => to.computed('=1000<"a"'),
    "formulas.let": (to) => to.computed("=LET(x,2,x*3)"),
    "formulas.map": (to) => [to.computed("=MAP({1;2},LAMBDA(x,x*10))"), to.get("H2")],
    "formulas.regex": (to) => [
      to.computed('=REGEXMATCH("KPI 12","\\d+")'),
      to.computed('=REGEXEXTRACT("KPI 12","\\d+")'),
    ],
    "formulas.query": (to) => {
      to.cell("A1:B3").setValues([
        ["a", 1],
        ["b", 3],
        ["c", 2],
      ]);
      return [to.computed('=QUERY(A1:B3,"select A where B > 1 order by B desc",0)'), to.get("H2")];
    },
    "formulas.ifs-no-match": (to) => to.computed("=IFS(FALSE,1)"),
    "formulas.cycle": (to) => to.computed("=H1+1"),
    "formulas.to-text": (to) => to.computed("=TO_TEXT(0.5)"),
    "formulas.rounding": (to) => to.computed("=0.1+0.2=0.3"),
    "formulas.text-and-number": (to) => to.computed('="5"*2'),
    "formulas.iserror-literal": (to) => to.computed("=ISNA(#N/A)"),
  };
}

function customProbes_() {
  const seen = (args) => (to) => {
    to.cell("A1:B2").setValues([
      [5, "a"],
      ["", true],
    ]);
    return to.computed(`=PROBE_SEEN(${args})`);
  };
  const gave = (what) => (to) => to.computed(`=PROBE_GIVE("${what}")`);
  return {
    "custom.cell": seen("A1"),
    "custom.text": seen("B1"),
    "custom.boolean": seen("B2"),
    "custom.literal": seen('1,"x",TRUE'),
    "custom.range": seen("A1:B2"),
    "custom.one-cell-range": seen("A1:A1"),
    "custom.blank-cell": seen("A2"),
    "custom.blank-in-range": seen("A1:A2"),
    "custom.omitted-middle": seen("A1,,B1"),
    "custom.omitted-end": (to) => to.computed("=PROBE_SEEN(A1,)"),
    "custom.no-argument": seen(""),
    "custom.percent": (to) => {
      to.cell("A1").setValue(0.1).setNumberFormat("0%");
      return to.computed("=PROBE_SEEN(A1)");
    },
    "custom.money": (to) => {
      to.cell("A1").setValue(5).setNumberFormat("$0.00");
      return to.computed("=PROBE_SEEN(A1)");
    },
    "custom.date": (to) => {
      to.computed("=DATE(2026,1,5)", "A1");
      return to.computed("=PROBE_SEEN(A1)");
    },
    "custom.duration": (to) => {
      to.kept("2:30:00");
      return to.computed("=PROBE_SEEN(A1)");
    },
    "custom.error-cell": (to) => {
      to.computed("=NA()", "A1");
      return [to.computed("=PROBE_SEEN(A1)"), to.computed("=PROBE_SEEN(A1:A2)")];
    },
    "custom.whole-column": (to) => to.computed("=PROBE_SHAPE(A:A)") === `rows ${to.sheet.getMaxRows()} x 1`,
    "custom.name-case": (to) => to.computed('=probe_give("true")'),
    "custom.private": (to) => to.computed("=PROBE_PRIVATE_()"),
    "custom.unknown": (to) => to.computed("=PROBE_NO_SUCH_NAME()"),
    "custom.block": (to) => [gave("block")(to), to.cell("H1:I2").getValues()],
    "custom.block-blocked": (to) => {
      to.cell("H2").setValue("mine");
      return [gave("block")(to), to.get("H2")];
    },
    "custom.flat-array": (to) => [gave("flat")(to), to.get("H2"), to.get("I1")],
    "custom.null": (to) => ["null", "undefined", "empty"].map((what) => gave(what)(to)),
    "custom.null-is-blank": (to) => {
      gave("null")(to);
      return [to.computed("=ISBLANK(H1)", "J1"), to.computed('=H1=""', "J2")];
    },
    "custom.not-a-number": (to) => [gave("nan")(to), gave("infinity")(to)],
    "custom.boolean-result": gave("true"),
    "custom.date-result": (to) => gave("date")(to) instanceof Date,
    "custom.formula-text": gave("text"),
    "custom.throw": (to) => [gave("throw")(to), to.cell("H1").getDisplayValue()],
    "custom.iferror": (to) => to.computed('=IFERROR(PROBE_GIVE("throw"),"caught")'),
    "custom.write": gave("write"),
    "custom.mail": gave("mail"),
    "custom.active-range": gave("read"),
    "custom.user-hidden": gave("address"),
    "custom.user-locale": gave("locale"),
    "custom.reads-file": (to) => gave("zone")(to) === to.file.getSpreadsheetTimeZone(),
    "custom.reads-properties": (to) => {
      const kept = PropertiesService.getDocumentProperties();
      kept.setProperty("lodestar probe", "kept");
      try {
        return gave("property")(to);
      } finally {
        kept.deleteProperty("lodestar probe");
      }
    },
    "custom.array-formula": (to) => [to.computed("=ARRAYFORMULA(PROBE_SHAPE(A1:A3))"), to.get("H2")],
    "custom.map": (to) => {
      to.cell("A1:A2").setValues([[1], [2]]);
      return [to.computed("=MAP(A1:A2,LAMBDA(x,PROBE_SHAPE(x)))"), to.get("H2")];
    },
    "custom.recalculates": (to) => {
      to.cell("A1").setValue(1);
      const first = to.computed("=PROBE_SEEN(A1)");
      to.cell("A1").setValue(2);
      SpreadsheetApp.flush();
      for (let waited = 0; waited < 20 && isLoading_(to.cell("H1")); waited++) Utilities.sleep(500);
      return [first, to.get("H1")];
    },
    "custom.volatile": (to) => to.computed("=PROBE_SEEN(NOW())"),
  };
}

function ruleProbes_() {
  const set = (to, rules) => to.sheet.setConditionalFormatRules(rules);
  const texts = (to) =>
    to.sheet.getConditionalFormatRules().map((one) => one.getBooleanCondition().getCriteriaValues()[0]);
  return {
    "rules.replace-all": (to) => {
      set(to, [to.rule("=A1=1"), to.rule("=A1=2")]);
      set(to, [to.rule("=A1=3")]);
      return texts(to);
    },
    "rules.order": (to) => {
      set(to, [to.rule("=A1=2"), to.rule("=A1=1")]);
      return texts(to);
    },
    "rules.formula-text": (to) => {
      set(to, [to.rule('=AND($A1<>"",N($B1)>0.5)')]);
      return texts(to);
    },
    "rules.other-sheet": (to) => to.refusal(() => set(to, [to.rule(`='${to.file.getSheets()[0].getName()}'!A1>1`)])),
    "rules.indirect": (to) => to.refusal(() => set(to, [to.rule('=INDIRECT("A1")>1')])),
    "rules.custom-function": (to) => to.refusal(() => set(to, [to.rule("=PROBE_SEEN(A1)=1")])),
    "rules.broken-formula": (to) => to.refusal(() => set(to, [to.rule("=SUM(")])),
    "rules.without-equals": (to) => to.refusal(() => set(to, [to.rule("A1>1")])),
    "rules.no-range": (to) =>
      to.refusal(() =>
        set(to, [SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=A1").setRanges([]).build()]),
      ),
    "rules.no-condition": (to) =>
      to.refusal(() =>
        set(to, [
          SpreadsheetApp.newConditionalFormatRule()
            .setRanges([to.cell("A1")])
            .build(),
        ]),
      ),
    "rules.own-background": (to) => {
      to.cell("A1").setValue(1);
      set(to, [to.rule("=A1=1")]);
      return to.cell("A1").getBackground();
    },
    "rules.insert-shifts": (to) => {
      set(to, [to.rule("=$B2>1", "A2:A5")]);
      to.sheet.insertRowsBefore(1, 2);
      return [texts(to), to.sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()];
    },
    "rules.insert-inside": (to) => {
      set(to, [to.rule("=$B2>1", "A2:A5")]);
      to.sheet.insertRowsBefore(3, 2);
      return to.sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation();
    },
    "rules.delete-range": (to) => {
      set(to, [to.rule("=$B2>1", "A2:A3")]);
      to.sheet.deleteRows(2, 2);
      return to.sheet.getConditionalFormatRules().length;
    },
    "rules.several-ranges": (to) => {
      const rule = to
        .rule("=A1>1")
        .copy()
        .setRanges([to.cell("A1:A3"), to.cell("C1:C3")])
        .build();
      set(to, [rule]);
      return to.sheet
        .getConditionalFormatRules()[0]
        .getRanges()
        .map((one) => one.getA1Notation());
    },
    "rules.style-read-back": (to) => {
      set(to, [to.rule("=A1>1").copy().setBold(true).build()]);
      const condition = to.sheet.getConditionalFormatRules()[0].getBooleanCondition();
      return [condition.getBackground(), condition.getBold()];
    },
    "validation.list": (to) => {
      const list = SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"]).build();
      to.cell("A1").setDataValidation(list);
      return to.cell("A1").getDataValidation().getCriteriaValues()[0];
    },
    "validation.none": (to) => to.cell("A1").getDataValidation(),
    "validation.default-invalid": () =>
      SpreadsheetApp.newDataValidation().requireValueInList(["a"]).build().getAllowInvalid(),
    "validation.reject-script": (to) => {
      const list = SpreadsheetApp.newDataValidation().requireValueInList(["a"]).setAllowInvalid(false).build();
      to.cell("A1").setDataValidation(list);
      return to.refusal(() => {
        to.cell("A1").setValue("z");
        SpreadsheetApp.flush();
      });
    },
    "validation.dropdown": (to) => {
      to.cell("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a"], false).build());
      return to.cell("A1").getDataValidation().getCriteriaValues();
    },
    "validation.help-text": (to) => {
      const list = () => SpreadsheetApp.newDataValidation().requireValueInList(["a"]);
      to.cell("A1").setDataValidation(list().setHelpText("Pick one").build());
      return [to.cell("A1").getDataValidation().getHelpText(), list().build().getHelpText()];
    },
    "validation.allow-script": (to) => {
      const list = SpreadsheetApp.newDataValidation().requireValueInList(["a"]).setAllowInvalid(true).build();
      to.cell("A1").setDataValidation(list);
      return to.kept("z");
    },
  };
}

function tiedProbes_() {
  const places = (to) =>
    to.sheet
      .createDeveloperMetadataFinder()
      .withKey("lodestar-probe")
      .find()
      .map((one) => one.getLocation().getRow().getRow());
  const forget = (to) =>
    to.sheet
      .createDeveloperMetadataFinder()
      .withKey("lodestar-probe")
      .find()
      .forEach((one) => {
        one.remove();
      });
  const marked = (act) => (to) => {
    to.cell("2:2").addDeveloperMetadata("lodestar-probe");
    try {
      return act(to);
    } finally {
      forget(to);
    }
  };
  return {
    "metadata.row": marked(places),
    "metadata.arbitrary-range": (to) => to.refusal(() => to.cell("A1:B2").addDeveloperMetadata("lodestar-probe")),
    "metadata.cell-finds-by-intersecting": marked((to) => {
      const finder = () => to.cell("B2").createDeveloperMetadataFinder().withKey("lodestar-probe");
      return [
        to.cell("B2").getDeveloperMetadata().length,
        finder().find().length,
        finder().onIntersectingLocations().find().length,
      ];
    }),
    "metadata.insert": marked((to) => {
      to.sheet.insertRowsBefore(1, 3);
      return places(to);
    }),
    "metadata.delete": marked((to) => {
      to.sheet.deleteRow(2);
      return places(to);
    }),
    "metadata.same-key": marked((to) => {
      to.cell("2:2").addDeveloperMetadata("lodestar-probe");
      return places(to);
    }),
    "metadata.no-value": marked((to) =>
      to.sheet.createDeveloperMetadataFinder().withKey("lodestar-probe").find()[0].getValue(),
    ),
    "metadata.visibility": marked((to) =>
      String(to.sheet.createDeveloperMetadataFinder().withKey("lodestar-probe").find()[0].getVisibility()),
    ),
    "metadata.sort": marked((to) => {
      to.cell("A1:A3").setValues([["c"], ["a"], ["b"]]);
      to.cell("A1:A3").sort(1);
      return places(to);
    }),
    "metadata.sheet-copy": marked((to) => {
      const copy = to.sheet.copyTo(to.file);
      try {
        return copy.createDeveloperMetadataFinder().withKey("lodestar-probe").find().length;
      } finally {
        to.file.deleteSheet(copy);
      }
    }),
    "names.follow": (to) => {
      to.file.setNamedRange("LodestarProbe", to.cell("B2:B4"));
      try {
        to.sheet.insertRowBefore(1);
        return to.file.getRangeByName("LodestarProbe").getA1Notation();
      } finally {
        to.file.removeNamedRange("LodestarProbe");
      }
    },
    "names.missing": (to) => to.file.getRangeByName("LodestarHasNoSuchName"),
    "names.bad": (to) =>
      to.refusal(() => to.file.setNamedRange("not a name", to.cell("A1"))).replace(/"[^"]*"/, '"it"'),
    "names.in-formula": (to) => {
      to.file.setNamedRange("LodestarProbe", to.cell("B2:B4"));
      try {
        to.cell("B2:B4").setValues([[1], [2], [3]]);
        return to.computed("=SUM(LodestarProbe)");
      } finally {
        to.file.removeNamedRange("LodestarProbe");
      }
    },
    "protection.owner-edits": (to) => {
      const made = to.cell("A1").protect();
      try {
        return [made.canEdit(), to.cell("A1").canEdit(), to.kept(5)];
      } finally {
        made.remove();
      }
    },
    "protection.twice": (to) => {
      const made = [to.cell("A1").protect(), to.cell("A1").protect()];
      try {
        return to.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
      } finally {
        made.forEach((one) => {
          one.remove();
        });
      }
    },
    "protection.warning-only": (to) => {
      const made = to.cell("A1").protect().setWarningOnly(true);
      try {
        return [made.isWarningOnly(), to.cell("A1").canEdit()];
      } finally {
        made.remove();
      }
    },
  };
}

function structureProbes_() {
  const column = (to, values) => to.cell(`A1:A${values.length}`).setValues(values.map((value) => [value]));
  const sorted = (to, values, ascending) => {
    column(to, values);
    const area = to.cell(`A1:A${values.length}`);
    return area
      .sort({ column: 1, ascending: ascending })
      .getValues()
      .map((row) => row[0]);
  };
  const filtered = (act) => (to) => {
    column(to, ["KPI", "a", "b", "a"]);
    const filter = to.cell("A1:A4").createFilter();
    try {
      return act(to, filter);
    } finally {
      filter.remove();
    }
  };
  const hideB = (filter) =>
    filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(["b"]).build());
  return {
    "sort.kinds": (to) => sorted(to, ["b", true, 2, "", "a", 1], true),
    "sort.descending": (to) => sorted(to, ["b", 2, "", "a", 1], false),
    "sort.case": (to) => sorted(to, ["b", "A", "B", "a"], true),
    "sort.equals-stay": (to) => {
      to.cell("A1:B3").setValues([
        [2, "x"],
        [1, "first"],
        [1, "second"],
      ]);
      to.cell("A1:B3").sort(1);
      return to
        .cell("B1:B3")
        .getValues()
        .map((row) => row[0]);
    },
    "sort.formulas-shift": (to) => {
      to.cell("A1:A2").setValues([[2], [1]]);
      to.cell("B1:B2").setFormulas([["=A1*10"], ["=A2*10"]]);
      to.cell("A1:B2").sort(1);
      return [to.cell("A1:B2").getValues(), to.cell("B1:B2").getFormulas()];
    },
    "sort.formats-move": (to) => {
      to.cell("A1:A2").setValues([[2], [1]]);
      to.cell("A1").setBackground("#ff0000");
      to.cell("A1:A2").sort(1);
      return to.cell("A1:A2").getBackgrounds();
    },
    "sort.notes-move": (to) => {
      to.cell("A1:A2").setValues([[2], [1]]);
      to.cell("A1").setNote("x");
      to.cell("A1:A2").sort(1);
      return to.cell("A1:A2").getNotes();
    },
    "sort.rules-stay": (to) => {
      column(to, [3, 1, 2]);
      to.sheet.setConditionalFormatRules([to.rule("=A1>1", "A1:A3")]);
      to.cell("A1:A3").sort(1);
      return to.sheet
        .getConditionalFormatRules()
        .map((one) => [one.getRanges()[0].getA1Notation(), one.getBooleanCondition().getCriteriaValues()[0]]);
    },
    "sort.names-stay": (to) => {
      column(to, [3, 1, 2]);
      to.file.setNamedRange("LodestarProbe", to.cell("A1"));
      try {
        to.cell("A1:A3").sort(1);
        return to.file.getRangeByName("LodestarProbe").getA1Notation();
      } finally {
        to.file.removeNamedRange("LodestarProbe");
      }
    },
    "filter.none": (to) => to.sheet.getFilter(),
    "filter.range": filtered((_, filter) => filter.getRange().getA1Notation()),
    "filter.twice": filtered((to) => to.refusal(() => to.cell("A1:A4").createFilter())),
    "filter.hides": filtered((to, filter) => {
      hideB(filter);
      return [2, 3, 4].map((row) => to.sheet.isRowHiddenByFilter(row));
    }),
    "filter.by-user": filtered((to, filter) => {
      hideB(filter);
      to.sheet.hideRows(4);
      return [3, 4].map((row) => [to.sheet.isRowHiddenByUser(row), to.sheet.isRowHiddenByFilter(row)]);
    }),
    "filter.subtotal": filtered((to, filter) => {
      to.cell("C1:C4").setValues([["n"], [1], [2], [4]]);
      hideB(filter);
      to.sheet.hideRows(4);
      to.cell("D1:D3").setFormulas([["=SUM(C2:C4)"], ["=SUBTOTAL(9,C2:C4)"], ["=SUBTOTAL(109,C2:C4)"]]);
      return to.cell("D1:D3").getValues();
    }),
    "filter.values-stay": filtered((to, filter) => {
      hideB(filter);
      return to
        .cell("A1:A4")
        .getValues()
        .map((row) => row[0]);
    }),
    "merge.values": (to) => {
      to.cell("A1:B2").setValues([
        [1, 2],
        [3, 4],
      ]);
      return to.cell("A1:B2").merge().getValues();
    },
    "merge.part": (to) => {
      to.cell("A1:B2").merge();
      return [
        to.cell("B2").isPartOfMerge(),
        to
          .cell("B2")
          .getMergedRanges()
          .map((one) => one.getA1Notation()),
      ];
    },
    "merge.break": (to) => {
      to.cell("A1:B2").merge();
      return to.cell("A1:B2").breakApart().isPartOfMerge();
    },
    "ranges.r1c1": (to) => {
      to.cell("A1").setValue(4);
      to.cell("B1").setFormulaR1C1("=R[0]C[-1]*2");
      return [to.get("B1"), to.cell("B1").getFormula(), to.cell("B1").getFormulaR1C1()];
    },
    "ranges.list": (to) => {
      to.sheet.getRangeList(["A1", "C3"]).setValue("x");
      return [to.get("A1"), to.get("B2"), to.get("C3")];
    },
    "ranges.copy-shifts": (to) => {
      to.cell("A1").setValue(4);
      to.cell("B1").setFormula("=A1*2");
      to.cell("B1").copyTo(to.cell("B2"));
      return to.cell("B2").getFormula();
    },
    "ranges.copy-values": (to) => {
      to.cell("A1").setFormula("=1+1");
      to.cell("A1").copyTo(to.cell("B1"), { contentsOnly: true });
      return [to.get("B1"), to.cell("B1").getFormula()];
    },
    "ranges.copy-validation": (to) => {
      to.cell("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a"]).build());
      to.cell("A1").copyTo(to.cell("B1"));
      return to.cell("B1").getDataValidation() !== null;
    },
    "ranges.copy-note": (to) => {
      to.cell("A1").setNote("x");
      to.cell("A1").copyTo(to.cell("B1"));
      return to.cell("B1").getNote();
    },
    "ranges.copy-rule": (to) => {
      to.sheet.setConditionalFormatRules([to.rule("=A1>1", "A1:A3")]);
      to.cell("A1").copyTo(to.cell("C5"));
      return to.sheet.getConditionalFormatRules().map((one) => one.getRanges().map((range) => range.getA1Notation()));
    },
    "ranges.copy-merge": (to) => {
      const paste = SpreadsheetApp.CopyPasteType;
      to.cell("A1:B1").merge();
      to.cell("A1:B1").copyTo(to.cell("A3"));
      for (const [place, type] of [
        ["A5", paste.PASTE_VALUES],
        ["A6", paste.PASTE_FORMULA],
        ["A7", paste.PASTE_FORMAT],
      ])
        to.cell("A1:B1").copyTo(to.cell(place), type, false);
      return ["A3", "A5", "A6", "A7"].map((place) => to.cell(place).isPartOfMerge());
    },
    "ranges.copy-widths": (to) => {
      to.cell("A1").setValue("x");
      to.sheet.setColumnWidth(1, 150);
      to.cell("A1").copyTo(to.cell("C1"), SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false);
      const found = [to.sheet.getColumnWidth(3), to.get("C1")];
      to.sheet.setColumnWidths(1, 3, 100);
      return found;
    },
    "ranges.transposed": (to) => {
      to.cell("A1:B3").setValues([
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
      to.cell("A1:B3").copyTo(to.cell("D1"), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true);
      return to.cell("D1:F2").getValues();
    },
    "ranges.copy-transposed": (to) => {
      to.cell("B2").setFormula("=A2+B1*$A$1");
      to.cell("B2").copyTo(to.cell("E5"), SpreadsheetApp.CopyPasteType.PASTE_FORMULA, true);
      return to.cell("E5").getFormula();
    },
    "finder.pattern": (to) => {
      column(to, ["a plan", "no plan"]);
      const finder = to.sheet.createTextFinder("(n?o) (pl)").useRegularExpression(true);
      return [finder.replaceAllWith("$2 $1"), to.get("A1"), to.get("A2")];
    },
    "finder.replace": (to) => {
      column(to, ["a plan", "no plan", "other"]);
      return [to.sheet.createTextFinder("plan").replaceAllWith("goal"), to.get("A2")];
    },
    "finder.case": (to) => {
      column(to, ["Plan", "plan"]);
      const finder = () => to.sheet.createTextFinder("plan");
      return [finder().findAll().length, finder().matchCase(true).findAll().length];
    },
    "sheet.insert-format": (to) => {
      to.cell("A2").setBackground("#ff0000");
      to.sheet.insertRowAfter(2);
      to.sheet.insertRowBefore(2);
      return ["A2", "A4"].map((place) => to.cell(place).getBackground());
    },
    "sheet.copy-name": (to) => {
      const copy = to.sheet.copyTo(to.file);
      try {
        return copy.getName().replace(to.sheet.getName(), "it");
      } finally {
        to.file.deleteSheet(copy);
      }
    },
    "sheet.copy-rules": (to) => {
      to.sheet.setConditionalFormatRules([to.rule("=A1>1")]);
      const copy = to.sheet.copyTo(to.file);
      try {
        return copy.getConditionalFormatRules().length;
      } finally {
        to.file.deleteSheet(copy);
      }
    },
    "sheet.hidden-row": (to) => {
      to.sheet.hideRows(2);
      try {
        return [to.sheet.isRowHiddenByUser(2), to.sheet.isRowHiddenByUser(3)];
      } finally {
        to.sheet.showRows(2);
      }
    },
    "sheet.move-rows": (to) => {
      column(to, ["a", "b", "c"]);
      to.computed("=A1", "C1");
      to.sheet.moveRows(to.cell("1:1"), 4);
      return [to.cell("A1:A3").getValues(), to.cell("C3").getFormula()];
    },
    "checkbox.unticked": (to) => {
      to.cell("A1").insertCheckboxes();
      return [to.get("A1"), to.cell("A1").isChecked()];
    },
    "checkbox.mixed": (to) => {
      to.cell("A1:A2").insertCheckboxes();
      to.cell("A1").check();
      return to.cell("A1:A2").isChecked();
    },
    "chart.insert": (to) => {
      to.cell("A1:B3").setValues([
        ["KPI", "Actual"],
        ["a", 1],
        ["b", 2],
      ]);
      const chart = to.sheet
        .newChart()
        .setChartType(Charts.ChartType.LINE)
        .addRange(to.cell("A1:B3"))
        .setPosition(5, 1, 0, 0);
      to.sheet.insertChart(chart.build());
      const made = to.sheet.getCharts();
      made.forEach((one) => {
        to.sheet.removeChart(one);
      });
      return [made.length, to.sheet.getCharts().length];
    },
  };
}

function serviceProbes_() {
  const withStore = (act) => () => {
    const store = PropertiesService.getUserProperties();
    try {
      return act(store);
    } finally {
      store.deleteProperty("lodestar probe");
    }
  };
  const refusal = (act) => {
    try {
      act();
      return "allowed";
    } catch (refused) {
      return `refused: ${refused.message}`;
    }
  };
  const triggerMade = (build) => () => {
    let made;
    try {
      made = build(ScriptApp.newTrigger("probeTriggered")).create();
      return String(made.getEventType());
    } catch (refused) {
      return `refused: ${refused.message}`;
    } finally {
      if (made !== undefined) ScriptApp.deleteTrigger(made);
    }
  };
  return {
    "properties.absent": withStore((store) => store.getProperty("lodestar probe")),
    "properties.number": withStore((store) => store.setProperty("lodestar probe", 5).getProperty("lodestar probe")),
    "properties.value-limit": withStore((store) =>
      refusal(() => store.setProperty("lodestar probe", "x".repeat(9 * 1024 + 1))),
    ),
    "properties.value-fits": withStore((store) =>
      refusal(() => store.setProperty("lodestar probe", "x".repeat(9 * 1024))),
    ),
    "properties.empty-key": withStore((store) => refusal(() => store.setProperty("", "x"))),
    "properties.document-here": () => PropertiesService.getDocumentProperties() !== null,
    "cache.absent": () => CacheService.getUserCache().get("lodestar probe"),
    "cache.round-trip": () => {
      const cache = CacheService.getUserCache();
      cache.put("lodestar probe", "kept", 10);
      const kept = cache.get("lodestar probe");
      cache.remove("lodestar probe");
      return [kept, cache.get("lodestar probe")];
    },
    "cache.value-limit": () =>
      refusal(() => CacheService.getUserCache().put("lodestar probe", "x".repeat(100 * 1024 + 1), 10)),
    "cache.key-limit": () => refusal(() => CacheService.getUserCache().put("x".repeat(251), "x", 10)),
    "cache.empty-key": () => refusal(() => CacheService.getUserCache().put("", "x", 10)),
    "lock.taken-and-freed": () => {
      const lock = LockService.getDocumentLock();
      const taken = [lock.tryLock(1000), lock.hasLock()];
      lock.releaseLock();
      return taken.concat(lock.hasLock());
    },
    "lock.two-kinds": () => {
      const locks = [LockService.getScriptLock(), LockService.getUserLock()];
      const taken = locks.map((lock) => lock.tryLock(1000));
      locks.forEach((lock) => {
        lock.releaseLock();
      });
      return taken;
    },
    "mail.quota": () => typeof MailApp.getRemainingDailyQuota(),
    "mail.no-recipient": () => refusal(() => MailApp.sendEmail("", "Lodestar probe", "never sent")),
    "session.address": () => /@/.test(Session.getActiveUser().getEmail()),
    "session.locale": () => /^[a-z]{2}/.test(Session.getActiveUserLocale()),
    "triggers.clock-kind": triggerMade((builder) => builder.timeBased().everyDays(1).atHour(9)),
    "triggers.edit-kind": triggerMade((builder) => builder.forSpreadsheet(SpreadsheetApp.getActive()).onEdit()),
    "triggers.change-kind": triggerMade((builder) => builder.forSpreadsheet(SpreadsheetApp.getActive()).onChange()),
    "triggers.minutes-invalid": triggerMade((builder) => builder.timeBased().everyMinutes(7)),
    "triggers.hours-invalid": triggerMade((builder) => builder.timeBased().everyHours(5)),
    "triggers.hour-outside": triggerMade((builder) => builder.timeBased().everyDays(1).atHour(24)),
    "triggers.no-schedule": triggerMade((builder) => builder.timeBased()),
    "authorization.full": () =>
      String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()),
    "html.content": () => HtmlService.createHtmlOutput("<b>x</b>").append("y").getContent(),
    "html.no-such-file": () => refusal(() => HtmlService.createHtmlOutputFromFile("no-such-page")),
    "ui.empty-menu": () => refusal(() => SpreadsheetApp.getUi().createMenu("Lodestar probe").addToUi()),
    "dates.format": () => {
      const at = new Date(Date.UTC(2026, 0, 5, 14, 3, 9));
      return Utilities.formatDate(at, "America/Sao_Paulo", "yyyy-MM-dd'T'HH:mm:ss EEE MMM d");
    },
    "dates.epoch": (to) => {
      to.cell("A1").setValue(1).setNumberFormat("yyyy-mm-dd");
      return [to.cell("A1").getDisplayValue(), to.get("A1")];
    },
    "dates.script-zone": () => new Date(2026, 0, 5).getHours() === 0 && Session.getScriptTimeZone().length > 0,
    "utilities.base64": () => Utilities.base64Encode("é"),
    "utilities.format-string": () => Utilities.formatString("%s is %d of %.2f", "it", 3, 4.5),
    "utilities.csv": () => Utilities.parseCsv('a,"b ""c"""\nd,e'),
    "utilities.digest-signed": () =>
      Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "a").some((byte) => byte < 0),
    "utilities.sleep": () => {
      const before = Date.now();
      Utilities.sleep(50);
      return Date.now() - before >= 50;
    },
  };
}

function runtimeProbes_() {
  const absent = [
    "URL",
    "setTimeout",
    "fetch",
    "TextEncoder",
    "structuredClone",
    "process",
    "window",
    "crypto",
    "performance",
    "atob",
  ];
  const found = (name) => Object.hasOwn(globalThis, name);
  return {
    "runtime.absent": () => absent.filter(found),
    "runtime.present": () =>
      ["Promise", "Map", "Intl", "WebAssembly", "console", "Symbol", "Proxy"].filter((name) => !found(name)),
    "runtime.intl": () => new Intl.NumberFormat("de-DE").format(1234.5),
    "runtime.dates-are-dates": (to) => to.kept(new Date(2026, 0, 5)) instanceof Date,
    "runtime.errors-are-errors": (to) => {
      try {
        to.sheet.getRange(0, 1);
        return "allowed";
      } catch (refused) {
        return refused instanceof Error;
      }
    },
    "runtime.error-name": (to) => {
      try {
        to.sheet.getRange(0, 1);
        return "allowed";
      } catch (refused) {
        return refused.name;
      }
    },
    "runtime.recent-syntax": () => {
      const read = new Function("const a = { b: { c: 1 } }; return [a?.b?.c, a.x ?? 2, 2 ** 3];");
      return read();
    },
  };
}
