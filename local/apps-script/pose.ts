import { PosedCacheService } from "./cache-service";
import { PosedCharts } from "./charts/charts";
import { Connection, type Port } from "./connection";
import { PosedHtmlService } from "./html/html-service";
import { PosedLockService } from "./lock-service";
import { PosedConsole, PosedLogger } from "./logger";
import { PosedMailApp } from "./mail-app";
import { poseObject } from "./pose-object";
import { PosedPropertiesService } from "./properties-service";
import { PosedScriptApp } from "./script/script-app";
import { PosedSession } from "./session/session";
import { PosedSpreadsheetApp, spreadsheetDocument } from "./spreadsheet/spreadsheet-app";
import type { SpreadsheetDocument } from "./spreadsheet/spreadsheet-document";
import { PosedUi } from "./ui/ui";
import { PosedUrlFetchApp } from "./url-fetch-app";
import { PosedUtilities } from "./utilities/utilities";

/** The names that a script finds in its global scope, besides the language's own. */
export interface Globals {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly MailApp: GoogleAppsScript.Mail.MailApp;
  readonly UrlFetchApp: GoogleAppsScript.URL_Fetch.UrlFetchApp;
  readonly Charts: GoogleAppsScript.Charts.Charts;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly Logger: GoogleAppsScript.Base.Logger;
  readonly console: Console;
}

/** Services of Google's that a script finds, and of which no member is posed. */
export const absentServices: readonly string[] = [
  ...[
    "Browser",
    "CalendarApp",
    "CardService",
    "ConferenceDataService",
    "ContactsApp",
    "ContentService",
    "DataStudioApp",
  ],
  ...[
    "DocumentApp",
    "DriveApp",
    "FormApp",
    "GmailApp",
    "GroupsApp",
    "Jdbc",
    "LanguageApp",
    "LinearOptimizationService",
  ],
  ...["Maps", "MimeType", "ScriptProperties", "SitesApp", "SlidesApp", "UserProperties", "XmlService"],
];

/** Google's services for one execution, all speaking through one port. */
export interface Poses {
  readonly globals: Globals;
  readonly document: SpreadsheetDocument;
  readonly connection: Connection;
  /** By name. */
  readonly absent: ReadonlyMap<string, object>;
}

export function poses(port: Port): Poses {
  const connection = new Connection(port);
  const document = spreadsheetDocument(connection);
  const ui = new PosedUi(connection).self;
  return {
    connection,
    document,
    absent: new Map(absentServices.map((name) => [name, poseObject<object>(name, connection, {})])),
    globals: {
      SpreadsheetApp: new PosedSpreadsheetApp(document, () => ui).self,
      HtmlService: new PosedHtmlService(connection).self,
      ScriptApp: new PosedScriptApp(connection).self,
      PropertiesService: new PosedPropertiesService(connection).self,
      CacheService: new PosedCacheService(connection).self,
      LockService: new PosedLockService(connection).self,
      MailApp: new PosedMailApp(connection).self,
      UrlFetchApp: new PosedUrlFetchApp(connection).self,
      Session: new PosedSession(connection).self,
      Utilities: new PosedUtilities(connection).self,
      Logger: new PosedLogger(connection).self,
      Charts: new PosedCharts(connection).self,
      console: new PosedConsole(connection).self,
    },
  };
}

/** Google's services alone, for whoever runs add-on code in a realm of their own. */
export function pose(port: Port): Globals {
  return poses(port).globals;
}
