import { alertEn } from "../core/language/en/alert";
import { observationOf } from "../core/table/kpi-reading";
import type { ActAnswer } from "../sheets/act-once";
import type { Appliers } from "../sheets/journal";
import type { Services } from "../sheets/services";
import { readApproval } from "./approval";
import { checkAndMail } from "./check-and-mail";
import { eventSentence } from "./event-sentence";

/** A check because somebody asks for it, and what it found in words. It mails like the clock does. */
export function checkNow(services: Services, appliers: Appliers): ActAnswer {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const report = checkAndMail(services, appliers, readApproval(services, spreadsheet), "by somebody");
  if (!report) return { outcome: "refused", message: alertEn.copy };
  if (report.readings.length === 0) return { outcome: "refused", message: alertEn.nothingTracked };
  const rows = report.readings.flatMap((reading) => (reading.outcome === "read" ? reading.content.rows : []));
  const message = alertEn.checked({
    kpis: rows.length,
    off: rows.filter((row) => observationOf(row) === "off").length,
    risk: rows.filter((row) => observationOf(row) === "short").length,
    lines: report.events.map((event) => eventSentence(event, report.figures(event))),
    mailedTo: report.mailedTo,
    mailProblem: report.mailProblem,
    repaired: report.repaired,
    problems: report.problems,
  });
  return { outcome: "done", message };
}
