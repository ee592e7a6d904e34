// The page of Local Sheets: joins the server and opens the workbook that it sends.
import type { Model } from "../engine/upstream/model";
import { words } from "../language/en";
import { connect } from "./connection";
import { element } from "./element";
import { startAgainWhenAnswered } from "./reconnect";
import { openWorkbookPage, type WorkbookPage } from "./workbook-page";

/** For browser tests and pictures: the engine's model, once there is one, and whether the grid stands. */
export interface LocalSheets {
  model: Model | undefined;
  ready: boolean;
}

declare global {
  interface Window {
    localSheets: LocalSheets;
  }
}

window.localSheets = { model: undefined, ready: false };
const status = element("p", { class: "opening", role: "status" }, words.page.opening);
document.body.append(status);

const templates = fetch("/engine/o-spreadsheet.xml").then((response) => response.text());
const connection = connect(`ws://${location.host}/join${location.search}`);
let page: WorkbookPage | undefined;

connection.onMessage((message) => {
  if (message.type !== "state") {
    page?.receive(message);
    return;
  }
  try {
    page = openWorkbookPage(message, connection);
    window.localSheets.model = page.model;
    page.mount(templates).then(() => {
      window.localSheets.ready = true;
    }, fail);
  } catch (cause) {
    fail(cause);
  }
});
connection.onLost(startAgainWhenAnswered);

function fail(cause: unknown): void {
  status.textContent = words.page.openFailed({ reason: cause instanceof Error ? cause.message : String(cause) });
  status.setAttribute("role", "alert");
  document.body.replaceChildren(status);
  console.error(cause);
}
