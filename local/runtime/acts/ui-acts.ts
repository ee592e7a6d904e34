import { googleMessages } from "../../apps-script/google-messages";
import { words } from "../../language/en";
import type { Execution } from "../execution";
import type { Dialog } from "../host";
import type { HostState } from "../host-state";
import type { ServedActs } from "./served-acts";

type Names = "getUi" | "toast" | "addMenu" | "showSidebar" | "showDialog" | "ask" | "page";

/** Acts around the grid: menus, toasts, the sidebar, dialogs, and the pages they show. */
export function uiActs(state: HostState, execution: Execution): ServedActs<Names> {
  const { surroundings, options } = state;
  return {
    getUi() {
      if (execution.kind === "clock" || execution.kind === "custom") throw new Error(googleMessages.uiContext);
    },
    toast(message, title, seconds) {
      // Nobody looks when the clock strikes.
      if (execution.kind !== "clock" || state.book.turned.has("ui.toast-clock"))
        surroundings.post({ kind: "toast", title, message, seconds });
    },
    addMenu(place, name, entries) {
      if (entries.length === 0) throw new Error(googleMessages.menuEmpty);
      surroundings.addMenu({ place, name: name ?? state.addOnName, items: entries });
    },
    showSidebar: (title, html) => surroundings.showSidebar(title, html),
    showDialog: (title, html) =>
      surroundings.showDialog(
        { id: surroundings.nextId(), kind: "html", title, text: html, buttons: ["CLOSE"] },
        () => undefined,
      ),
    ask(kind, title, text, buttons) {
      const dialog: Dialog = { id: surroundings.nextId(), kind, title, text, buttons };
      if (state.patience.canWait)
        return new Promise((resolve) => {
          surroundings.showDialog(dialog, ({ button, text: typed = "" }) => resolve({ button, text: typed }));
        });
      if (options.answer === undefined) throw new Error(words.runtime.nobodyAnswers({ text }));
      const { button, text: typed = "" } = options.answer(dialog);
      return { button, text: typed };
    },
    page(name) {
      const found = options.files.pages[name.replace(/\.html$/, "")];
      if (found === undefined) throw new Error(googleMessages.pageMissing({ name }));
      return found;
    },
  };
}
