import { words } from "../language/en";
import { button, element, iconButton } from "./element";
import { icons } from "./icons";

export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly content: HTMLElement;
}

export interface Panel {
  readonly element: HTMLElement;
  /** Opens the panel at a tab, or closes it when that tab is open already. */
  toggle(tab: string): void;
  readonly isOpen: (tab: string) => boolean;
}

/** The drawer under the grid: tabs with arrow keys, Esc closes it and gives the focus back. */
export function panel(tabs: readonly Tab[], changed: () => void): Panel {
  let openTab: string | undefined;
  let giveBack: HTMLElement | undefined;
  const heads = tabs.map((tab) =>
    button(tab.name, () => show(tab.id), {
      role: "tab",
      id: `tab-${tab.id}`,
      "aria-controls": `pane-${tab.id}`,
      class: "tab",
    }),
  );
  const panes = tabs.map((tab) =>
    element(
      "div",
      { role: "tabpanel", id: `pane-${tab.id}`, "aria-labelledby": `tab-${tab.id}`, tabindex: "0", class: "pane" },
      tab.content,
    ),
  );
  const box = element(
    "section",
    { class: "panel", "aria-label": words.page.panel, hidden: true },
    element(
      "header",
      { class: "panel-head" },
      element("div", { role: "tablist", class: "tabs" }, ...heads),
      iconButton(words.page.closePanel, icons.close, close),
    ),
    ...panes,
  );

  function show(tab: string): void {
    openTab = tab;
    box.hidden = false;
    tabs.forEach(({ id }, index) => {
      const chosen = id === tab;
      heads[index]?.setAttribute("aria-selected", String(chosen));
      heads[index]?.setAttribute("tabindex", chosen ? "0" : "-1");
      panes[index]?.toggleAttribute("hidden", !chosen);
    });
    changed();
  }

  function close(): void {
    openTab = undefined;
    box.hidden = true;
    giveBack?.focus();
    changed();
  }

  box.addEventListener("keydown", (event) => {
    const at = heads.findIndex((head) => head.matches(":focus"));
    if (event.key === "Escape") close();
    else if (at >= 0 && (event.key === "ArrowRight" || event.key === "ArrowLeft")) {
      const to = (at + (event.key === "ArrowRight" ? 1 : -1) + heads.length) % heads.length;
      heads[to]?.click();
      heads[to]?.focus();
    } else return;
    event.stopPropagation();
  });

  return {
    element: box,
    isOpen: (tab) => openTab === tab,
    toggle(tab) {
      if (openTab === tab) {
        close();
        return;
      }
      if (document.activeElement instanceof HTMLElement) giveBack = document.activeElement;
      show(tab);
      heads[tabs.findIndex(({ id }) => id === tab)]?.focus();
    },
  };
}
