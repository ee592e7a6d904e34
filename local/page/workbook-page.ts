import { openPageEngine } from "../engine/page-engine";
import type { EngineNamespace } from "../engine/upstream/engine";
import type { Model } from "../engine/upstream/model";
import { words } from "../language/en";
import type { Menu, MenuItem, OutboxEntry } from "../runtime/host";
import type { PageView, ServerMessage } from "../server/protocol";
import { clock } from "./clock";
import type { Connection } from "./connection";
import { dialogs } from "./dialog";
import { element } from "./element";
import { addToFileMenu } from "./file-menu";
import { focusGrid, mountGrid, onMenuRowEnd } from "./grid";
import { outbox } from "./outbox";
import { panel } from "./panel";
import { peoplePane, personMenu } from "./people";
import { walkRegions } from "./regions";
import { sidebarPane } from "./sidebar";
import { toasts } from "./toasts";
import { topBar } from "./top-bar";

declare const o_spreadsheet: EngineNamespace;

export interface WorkbookPage {
  readonly model: Model;
  receive(message: ServerMessage): void;
  /** Resolves when the grid stands and takes keys. */
  mount(templates: Promise<string>): Promise<void>;
}

/** Puts the whole page together: the grid in the middle, around it what Google Sheets has and the engine has not. */
export function openWorkbookPage(
  state: ServerMessage & { readonly type: "state" },
  connection: Connection,
): WorkbookPage {
  const grid = element("main", { class: "grid" });
  const toGrid = () => focusGrid(grid);
  const asked = dialogs(connection, toGrid);
  const notices = toasts();
  const sidebar = sidebarPane(connection, toGrid, (backwards) => step(backwards));
  const sent = outbox(state.view.clock.timeZone);
  const time = clock(state.view.clock, async (by) => {
    const outcome = await connection.ask({ type: "advance", by });
    return outcome.ok && typeof outcome.value === "number" ? outcome.value : undefined;
  });
  const people = peoplePane(connection);
  let functionsAnswer = state.view.script.enabled;
  let unseen = 0;
  let isLed = false;
  let isNew = state.outbox.length === 0;
  const drawer = panel(
    [
      { id: "outbox", name: words.outbox.name, content: sent.element },
      { id: "clock", name: words.clock.name, content: time.element },
      { id: "people", name: words.people.pane, content: people.element },
    ],
    showDrawer,
  );
  const who = personMenu(() => drawer.toggle("people"));
  const bar = topBar(time.face, who.element, state.turned, runMenu, drawer.toggle);

  const firstButton = (part: HTMLElement) => () => part.querySelector<HTMLElement>("button")?.focus();
  const step = walkRegions([
    { element: grid, focus: toGrid },
    { element: drawer.element, focus: firstButton(drawer.element) },
    { element: sidebar.element, focus: firstButton(sidebar.element) },
    { element: bar.element, focus: firstButton(bar.element) },
  ]);

  const revisions = inbox();
  const engine = openPageEngine({
    engine: o_spreadsheet,
    book: state.book,
    client: { id: state.client, name: state.view.person.address },
    locale: state.locale,
    timeZone: state.timeZone,
    turned: state.turned,
    now: time.now,
    functions: state.view.functions,
    functionsAnswer: () => functionsAnswer,
    readOnly: state.view.person.role === "viewer",
    visitor: {
      address: state.view.person.address,
      isOwner: state.view.person.role === "owner",
      refused: () => notices.show({ title: words.page.protected, message: words.page.protectedLong, seconds: 8 }),
    },
    send: (message) => connection.send({ type: "revision", message }),
    receive: revisions.listen,
    ask: connection.askCustom,
    onOutOfStep: () => location.reload(),
  });
  const { model } = engine;
  model.joinSession();

  function showDrawer(): void {
    if (drawer.isOpen("outbox")) unseen = 0;
    bar.showUnseen(unseen);
    bar.showOpen({ outbox: drawer.isOpen("outbox"), clock: drawer.isOpen("clock") });
  }

  async function runMenu(entry: MenuItem): Promise<void> {
    isNew = false;
    // Google shows its busy line only when a script takes its time.
    const slow = setTimeout(() => bar.showWork(words.page.working({ name: entry.caption })), 300);
    const outcome = await connection.ask(
      entry.functionName === installEntry ? { type: "install" } : { type: "menu", function: entry.functionName },
    );
    clearTimeout(slow);
    bar.showWork("");
    if (!outcome.ok) {
      notices.show({ title: words.page.scriptFailed({ name: entry.caption }), message: outcome.message, seconds: -1 });
    }
  }

  function showView(view: PageView): void {
    bar.showFile(view.fileName);
    bar.showMenus(menusOf(view));
    who.show(view);
    people.show(view);
    sidebar.show(view.sidebar);
    isNew = isNew && view.sidebar === null;
    bar.showHint(isNew ? firstStep(view) : "");
    asked.show(view.dialog);
    const moved = time.show(view.clock);
    if (moved || functionsAnswer !== view.script.enabled) {
      functionsAnswer = view.script.enabled;
      engine.clockMoved();
    }
  }

  function showSent(entries: readonly OutboxEntry[]): void {
    sent.add(entries);
    for (const entry of entries) if (entry.kind === "toast") notices.show(entry);
    if (drawer.isOpen("outbox")) return;
    unseen += entries.filter(({ kind }) => kind === "mail" || kind === "fetch" || kind === "failure").length;
    bar.showUnseen(unseen);
  }

  function activate(sheet: string): void {
    const from = model.getters.getActiveSheetId();
    if (from === sheet || !model.getters.getSheetIds().includes(sheet)) return;
    isLed = true;
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: from, sheetIdTo: sheet });
    isLed = false;
  }

  /** What the server has not taken is told to it, so that it can tell this person: the page forgets it. */
  function beginAnew(): void {
    const { sheetId, col, row } = model.getters.getActivePosition();
    const content = grid.querySelector(".o-grid-composer .o-composer")?.textContent ?? "";
    const typing = { type: "REMOTE_REVISION", commands: [{ type: "UPDATE_CELL", sheetId, col, row, content }] };
    for (const message of [...engine.unsent(), ...(content === "" ? [] : [typing])])
      connection.send({ type: "revision", message });
    location.reload();
  }

  /** Scripts ask which sheet the user has in front, and what is selected on it. */
  function followSelection(): void {
    let known = "";
    const tell = () => {
      const { left, top, right, bottom } = model.getters.getSelectedZone();
      const sheet = model.getters.getActiveSheetId();
      const area = { sheet, row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
      const text = JSON.stringify(area);
      if (text === known) return;
      known = text;
      // The script brought this sheet to the front, and may have gone on to another one since: nothing to tell it.
      if (!isLed) connection.send({ type: "select", area });
    };
    model.on("update", connection, tell);
    tell();
  }

  return {
    model,
    receive(message) {
      switch (message.type) {
        case "revision":
          revisions.put(message.message);
          return;
        case "view":
          showView(message.view);
          showSent(message.outbox);
          return;
        case "activate":
          activate(message.sheet);
          return;
        case "reload":
          beginAnew();
          return;
        case "refused":
          notices.show({ title: words.page.product, message: message.message, seconds: 10 });
          return;
      }
    },
    async mount(templates) {
      document.body.replaceChildren(
        bar.element,
        element(
          "div",
          { class: "middle" },
          element("div", { class: "desk" }, element("div", { class: "sheet" }, grid, notices.element), drawer.element),
          sidebar.element,
        ),
        asked.element,
      );
      sent.add(state.outbox);
      showView(state.view);
      activate(state.activeSheet);
      addToFileMenu(connection, asked, time.at);
      await mountGrid(grid, model, await templates, {
        notify: (text) => notices.show({ title: "", message: text, seconds: 5 }),
        tell: asked.tell,
        confirm: (text, agreed, refused) => asked.confirm(text, (yes) => (yes ? agreed() : refused?.())),
      });
      onMenuRowEnd(grid, bar.placeMenus);
      followSelection();
      toGrid();
    },
  };
}

/** No function of a script has this name. */
const installEntry = "";

/** The menus of scripts; for whoever has not installed the add-on, the way to do it. */
function menusOf({ menus, person, script }: PageView): readonly Menu[] {
  if (script.kind === "bound" || person.installed || person.role === "viewer") return menus;
  const caption = words.people.install({ name: words.page.addOn });
  return [
    ...menus,
    { place: "extensions", name: words.people.getAddOns, items: [{ caption, functionName: installEntry }] },
  ];
}

/** Where to begin: the first entry of the add-on's menu. */
function firstStep({ menus }: PageView): string {
  const menu = menus.find(({ place }) => place === "extensions");
  const first = menu?.items.find((entry) => entry !== "separator");
  return menu && first ? words.page.startHere({ menu: menu.name, caption: first.caption }) : "";
}

/** Keeps what arrives until somebody listens. */
function inbox(): { put(message: unknown): void; listen(listener: (message: unknown) => void): void } {
  const early: unknown[] = [];
  let listener: ((message: unknown) => void) | undefined;
  return {
    put: (message) => (listener ? listener(message) : void early.push(message)),
    listen(given) {
      listener = given;
      for (const message of early.splice(0)) given(message);
    },
  };
}
