import type { SwitchName } from "../engine/switches";
import { words } from "../language/en";
import type { Menu, MenuItem } from "../runtime/host";
import { button, element, icon } from "./element";
import { icons } from "./icons";
import { type MenuButton, menuButton } from "./menu";

export interface TopBar {
  readonly element: HTMLElement;
  showFile(name: string): void;
  /** Puts our menus behind the engine's own, in one row, or into a row of theirs. @param left pixels */
  placeMenus(left: number | undefined): void;
  showMenus(menus: readonly Menu[]): void;
  /** A quiet line for those who see this for the first time; "" takes it away. */
  showHint(text: string): void;
  /** Text while a script runs, "" when none does. */
  showWork(text: string): void;
  showUnseen(count: number): void;
  showOpen(tab: { readonly outbox: boolean; readonly clock: boolean }): void;
}

/** File name, menus, and at the right the ways to the outbox and the clock. */
export function topBar(
  clockFace: HTMLElement,
  person: HTMLElement,
  turned: readonly SwitchName[],
  choose: (entry: MenuItem) => void,
  toggle: (tab: "outbox" | "clock") => void,
): TopBar {
  const name = element("h1", { class: "file-name", dir: "auto" });
  const hint = element("span", { class: "hint" });
  const work = element("span", { class: "work", role: "status" });
  const extensions = menuButton(words.page.extensions, "extensions", choose);
  const menus = element("nav", { class: "menus", "aria-label": words.page.menus }, extensions.element);
  const badge = element("span", { class: "count", hidden: true });
  const outbox = button("", () => toggle("outbox"), { class: "bar-button", "aria-expanded": "false" });
  outbox.append(icon(icons.outbox), element("span", {}, words.outbox.name), badge);
  const clock = button("", () => toggle("clock"), {
    class: "bar-button",
    "aria-expanded": "false",
  });
  clock.append(icon(icons.clock), element("span", { class: "unseen" }, words.clock.name), clockFace);
  const top = new Map<string, MenuButton>();

  const bar = element(
    "header",
    { class: "top-bar" },
    mark(),
    element(
      "div",
      { class: "top-line" },
      name,
      element("span", { class: "here", title: words.page.onlyHereLong }, icon(icons.lock), words.page.onlyHere),
      ...(turned.length === 0 ? [] : [switchNote(turned)]),
      hint,
      work,
    ),
    menus,
    element("div", { class: "bar-buttons" }, clock, outbox, person),
  );

  return {
    element: bar,
    showFile(fileName) {
      name.textContent = fileName;
      document.title = words.page.title({ fileName });
    },
    placeMenus(left) {
      bar.classList.toggle("has-menu-row", left === undefined);
      menus.style.left = left === undefined ? "" : `${left}px`;
    },
    showMenus(shown) {
      extensions.show(shown);
      for (const menu of shown) {
        if (menu.place !== "top") continue;
        const known = top.get(menu.name) ?? menuButton(menu.name, "top", choose);
        if (!top.has(menu.name)) menus.append(known.element);
        top.set(menu.name, known);
        known.show([menu]);
      }
    },
    showHint(text) {
      hint.textContent = text;
    },
    showWork(text) {
      work.textContent = text;
    },
    showUnseen(count) {
      badge.hidden = count === 0;
      badge.textContent = String(count);
      outbox.setAttribute("aria-label", words.outbox.withCount({ count }));
    },
    showOpen(tab) {
      outbox.setAttribute("aria-expanded", String(tab.outbox));
      clock.setAttribute("aria-expanded", String(tab.clock));
    },
  };
}

/** Tells that the file does not behave as usual; which way it goes is in the title. */
function switchNote(names: readonly SwitchName[]): HTMLElement {
  const title = words.page.turnedLong({ names });
  return element("span", { class: "here turned", title, tabindex: "0" }, words.page.turned({ count: names.length }));
}

/** A four-pointed star over a grid: Lodestar in a sheet. */
function mark(): HTMLElement {
  const drawing = icon(
    "M10 1.500C10.600 6.500 13.500 9.400 18.500 10C13.500 10.600 10.600 13.500 10 18.500C9.400 13.500 6.500 10.600 1.500 10C6.500 9.400 9.400 6.500 10 1.500Z",
  );
  drawing.setAttribute("class", "mark-star");
  return element("span", { class: "mark", "aria-hidden": "true" }, drawing);
}
