import { words } from "../language/en";
import type { PageView } from "../server/protocol";
import { addressOf } from "./address";
import type { Connection } from "./connection";
import { element, iconButton } from "./element";
import { scriptFrame } from "./frame-pane";
import { icons } from "./icons";

export interface Sidebar {
  readonly element: HTMLElement;
  show(sidebar: PageView["sidebar"]): void;
}

/** The pane at the right, 300 pixels wide as at Google. One at a time; a new one takes the old one's place. */
export function sidebarPane(
  connection: Connection,
  focusGrid: () => void,
  leave: (backwards: boolean) => void,
): Sidebar {
  const pane = element("aside", { class: "sidebar", hidden: true });
  let shownId: number | undefined;

  function close(): void {
    if (shownId !== undefined) connection.send({ type: "closeSidebar", sidebar: shownId });
    focusGrid();
  }

  return {
    element: pane,
    show(sidebar) {
      if (sidebar?.id === shownId) return;
      shownId = sidebar?.id;
      pane.hidden = sidebar === null;
      if (sidebar === null) {
        pane.replaceChildren();
        return;
      }
      pane.setAttribute("aria-label", sidebar.title);
      pane.replaceChildren(
        element(
          "header",
          { class: "sidebar-title" },
          element("h2", { dir: "auto" }, sidebar.title),
          iconButton(words.page.closeSidebar, icons.close, close),
        ),
        scriptFrame(
          addressOf("/sidebar", { id: sidebar.id }),
          words.page.sidebarFrame({ title: sidebar.title }),
          connection,
          {
            close,
            focusEditor: focusGrid,
            leave,
          },
        ),
      );
    },
  };
}
