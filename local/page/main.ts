// The page of Local Sheets: the engine's grid in the middle, and around it what Google Sheets has and the engine has not.
import { words } from "../language/en";
import type { ServerMessage } from "../server/protocol";
import { clock } from "./clock";
import { type Connection, connect } from "./connection";
import { dialogs } from "./dialog";
import { element } from "./element";
import { focusGrid, mountGrid } from "./grid";
import { openPageModel } from "./open-page-model";
import { outbox } from "./outbox";
import type { PageModel } from "./page-model";
import { panel } from "./panel";
import { sidebarPane } from "./sidebar";
import { toasts } from "./toasts";
import { topBar } from "./top-bar";

type State = ServerMessage & { readonly type: "state" };

/** For browser tests and pictures. */
export interface LocalSheets {
  model: PageModel | undefined;
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
const connection = connect(`ws://${location.host}/join`);
connection.onLost(() => waitForServer());
let showLater: ((message: ServerMessage) => void) | undefined;
connection.onMessage((message) => {
  if (message.type !== "state") {
    showLater?.(message);
    return;
  }
  open(message).catch((cause) => {
    status.textContent = words.page.openFailed({ reason: cause instanceof Error ? cause.message : String(cause) });
    status.setAttribute("role", "alert");
    throw cause;
  });
});

async function open(state: State): Promise<void> {
  const grid = element("main", { class: "grid" });
  const toGrid = () => focusGrid(grid);
  const asked = dialogs(connection, toGrid);
  const notices = toasts();
  const sidebar = sidebarPane(connection, toGrid);
  const sent = outbox(state.view.clock.timeZone);
  const time = clock(async (by) => {
    await connection.ask({ type: "advance", by });
  });
  let unseen = 0;
  const drawer = panel(
    [
      { id: "outbox", name: words.outbox.name, content: sent.element },
      { id: "clock", name: words.clock.name, content: time.element },
    ],
    () => {
      if (drawer.isOpen("outbox")) unseen = 0;
      bar.showUnseen(unseen);
      bar.showOpen({ outbox: drawer.isOpen("outbox"), clock: drawer.isOpen("clock") });
    },
  );
  const bar = topBar(time.face, (entry) => runMenu(connection, bar.showWork, entry), drawer.toggle);

  const incoming: unknown[] = [];
  let receiveRevision = (revision: unknown): void => {
    incoming.push(revision);
  };
  const model = openPageModel({
    state,
    send: (revision) => connection.send({ type: "revision", message: revision }),
    receive(listener) {
      receiveRevision = listener;
      for (const revision of incoming.splice(0)) listener(revision);
    },
    ask: connection.askCustom,
  });
  window.localSheets.model = model;

  function showView(view: State["view"]): void {
    bar.showFile(view.fileName);
    bar.showMenus(view.menus);
    sidebar.show(view.sidebar);
    asked.show(view.dialog);
    time.show(view.clock);
  }

  showLater = (message) => {
    if (message.type === "revision") receiveRevision(message.message);
    else if (message.type === "view") {
      showView(message.view);
      sent.add(message.outbox);
      for (const entry of message.outbox) if (entry.kind === "toast") notices.show(entry);
      if (!drawer.isOpen("outbox")) unseen += message.outbox.length;
      bar.showUnseen(unseen);
    } else if (message.type === "activate") activate(model, message.sheet);
    else if (message.type === "refused")
      notices.show({ title: words.page.product, message: message.message, seconds: 10 });
  };

  document.body.replaceChildren(
    bar.element,
    element("div", { class: "middle" }, grid, sidebar.element),
    drawer.element,
    notices.element,
    asked.element,
  );
  sent.add(state.outbox);
  showView(state.view);
  activate(model, state.activeSheet);
  await mountGrid(grid, model, await templates, {
    notify: (text) => notices.show({ title: "", message: text, seconds: 5 }),
    tell: asked.tell,
    confirm: (text, agreed, refused) => asked.confirm(text, (yes) => (yes ? agreed() : refused?.())),
  });
  followActiveSheet(model, connection);
  toGrid();
  window.localSheets.ready = true;
}

async function runMenu(
  through: Connection,
  showWork: (text: string) => void,
  entry: { readonly caption: string; readonly functionName: string },
): Promise<void> {
  // Google shows its busy line only when a script takes its time.
  const slow = setTimeout(() => showWork(words.page.working({ name: entry.caption })), 300);
  await through.ask({ type: "menu", function: entry.functionName });
  clearTimeout(slow);
  showWork("");
}

function activate(model: PageModel, sheet: string): void {
  const from = model.getters.getActiveSheetId();
  if (from !== sheet && model.getters.getSheetIds().includes(sheet))
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: from, sheetIdTo: sheet });
}

/** Scripts ask which sheet the user has before him. */
function followActiveSheet(model: PageModel, through: Connection): void {
  let known = model.getters.getActiveSheetId();
  model.on("update", {}, () => {
    const active = model.getters.getActiveSheetId();
    if (active === known) return;
    known = active;
    through.send({ type: "activate", sheet: active });
  });
}

/** Nothing can be changed without the server. As soon as it answers again, the page begins anew from its state. */
async function waitForServer(): Promise<void> {
  document.body.toggleAttribute("data-lost", true);
  for (const part of document.body.children) part.toggleAttribute("inert", true);
  document.body.prepend(element("p", { class: "lost", role: "alert" }, words.page.lost));
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const answer = await fetch("/", { method: "HEAD" }).catch(() => undefined);
    if (answer?.ok) location.reload();
  }
}
