import { words } from "../language/en";
import type { Menu, MenuItem } from "../runtime/host";
import { button, element } from "./element";

export interface MenuButton {
  readonly element: HTMLElement;
  show(menus: readonly Menu[]): void;
}

/**
 * A menu button with the keys that people expect: Enter, Space or Down opens it, arrows, Home, End and first letters
 * move, Esc closes and gives the focus back.
 */
export function menuButton(caption: string, place: Menu["place"], choose: (entry: MenuItem) => void): MenuButton {
  const list = element("div", { role: "menu", "aria-label": caption, class: "menu", hidden: true });
  const opener = button(caption, () => (list.hidden ? open("first") : close(false)), {
    "aria-haspopup": "menu",
    "aria-expanded": "false",
    class: "menu-button",
  });
  const box = element("div", { class: "menu-box" }, opener, list);

  let shown = "";

  const entries = () => [...list.querySelectorAll<HTMLButtonElement>("[role=menuitem]:not([aria-disabled])")];

  function open(focus: "first" | "last"): void {
    list.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    const all = entries();
    all[focus === "first" ? 0 : all.length - 1]?.focus();
  }

  function close(giveFocusBack: boolean): void {
    list.hidden = true;
    opener.setAttribute("aria-expanded", "false");
    if (giveFocusBack) opener.focus();
  }

  function move(to: number): void {
    const all = entries();
    all[(to + all.length) % all.length]?.focus();
  }

  opener.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    open(event.key === "ArrowDown" ? "first" : "last");
  });

  list.addEventListener("keydown", (event) => {
    const all = entries();
    const at = all.findIndex((each) => each.matches(":focus"));
    if (event.key === "Escape") close(true);
    else if (event.key === "Tab") {
      close(false);
      return;
    } else if (event.key === "ArrowDown") move(at + 1);
    else if (event.key === "ArrowUp") move(at - 1);
    else if (event.key === "Home") move(0);
    else if (event.key === "End") move(-1);
    else if (event.key.length === 1 && event.key !== " ") {
      const letter = event.key.toLowerCase();
      const after = [...all.slice(at + 1), ...all.slice(0, at + 1)];
      after.find((each) => each.textContent.trim().toLowerCase().startsWith(letter))?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });

  // A page that loads in the sidebar may take the focus for itself: that alone does not close a menu.
  box.addEventListener("focusout", ({ relatedTarget }) => {
    const isElsewhere = relatedTarget instanceof Node && !box.contains(relatedTarget);
    if (isElsewhere || document.querySelector("iframe:hover") !== null) close(false);
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!list.hidden && !(target instanceof Node && box.contains(target))) close(false);
  });

  function row(entry: MenuItem | "separator"): HTMLElement {
    if (entry === "separator") return element("div", { role: "separator", class: "menu-separator" });
    const act = () => {
      close(true);
      choose(entry);
    };
    return button(entry.caption, act, { role: "menuitem", tabindex: "-1", class: "menu-row" });
  }

  return {
    element: box,
    show(menus) {
      const here = menus.filter((menu) => menu.place === place);
      // A view comes with every change; rows that are drawn anew would take the focus out of an open menu.
      const text = JSON.stringify(here);
      if (text === shown) return;
      shown = text;
      list.replaceChildren(
        ...here.flatMap((menu, index) => [
          ...(index > 0 ? [element("div", { role: "separator", class: "menu-separator" })] : []),
          element(
            "div",
            { role: "group", "aria-label": menu.name },
            menu.name === "" ? null : element("div", { class: "menu-heading", "aria-hidden": "true" }, menu.name),
            ...menu.items.map(row),
          ),
        ]),
      );
      if (here.length === 0) {
        list.append(
          element(
            "div",
            { role: "menuitem", "aria-disabled": "true", class: "menu-row menu-empty" },
            words.page.noAddOn,
          ),
        );
      }
    },
  };
}
