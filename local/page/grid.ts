// The stock user interface of the engine, put into our page.
import type { Model } from "../engine/upstream/model";
import { showNotes } from "./note-popover";

/** What the engine's interface asks its surroundings to show. */
export interface GridHost {
  notify(text: string): void;
  tell(text: string, done: (() => void) | undefined): void;
  confirm(text: string, agreed: () => void, refused: (() => void) | undefined): void;
}

interface OwlComponent {
  setup(): void;
}

/** The globals of owl.js and o-spreadsheet.js, as far as mounting needs them. */
declare const owl: {
  readonly Component: new (...given: never) => OwlComponent;
  readonly xml: (parts: TemplateStringsArray) => string;
  readonly App: new (
    root: unknown,
    config: object,
  ) => { addTemplates(xml: string): void; mount(target: HTMLElement): Promise<unknown> };
};
declare const o_spreadsheet: {
  readonly Spreadsheet: unknown;
  readonly stores: { useStoreProvider(): unknown };
};

/** Shows the model in `target`. Resolves when the first picture of it stands. */
export async function mountGrid(target: HTMLElement, model: Model, templates: string, host: GridHost): Promise<void> {
  showNotes();
  class Grid extends owl.Component {
    static template =
      owl.xml`<Spreadsheet model="props.model" notifyUser="props.notifyUser" raiseError="props.raiseError" askConfirmation="props.askConfirmation" colorScheme="'light'"/>`;
    static components = { Spreadsheet: o_spreadsheet.Spreadsheet };
    static props = ["model", "notifyUser", "raiseError", "askConfirmation"];
    override setup(): void {
      o_spreadsheet.stores.useStoreProvider();
    }
  }
  const app = new owl.App(Grid, {
    // The engine's own layout for telephones would be drawn over the sidebar: it measures the window, not its place.
    env: { isSmall: false },
    props: {
      model,
      notifyUser: ({ text }: { text: string }) => host.notify(text),
      raiseError: (text: string, done?: () => void) => host.tell(text, done),
      askConfirmation: (text: string, agreed: () => void, refused?: () => void) => host.confirm(text, agreed, refused),
    },
  });
  app.addTemplates(templates);
  await app.mount(target);
}

/** Puts the keyboard back into the grid. */
export function focusGrid(target: HTMLElement): void {
  // The engine takes keys through the grid's own composer, whichever cell is selected.
  target.querySelector<HTMLElement>(".o-grid .o-composer")?.focus();
}

/**
 * Tells where the engine's row of menus ends, in pixels from the left, whenever that changes: ours continue there.
 * Undefined on a narrow page, where the engine has no such row.
 */
export function onMenuRowEnd(target: HTMLElement, listener: (left: number | undefined) => void): void {
  const wrapper = target.querySelector(".o-spreadsheet-topbar-wrapper");
  if (wrapper === null) return;
  const measure = () => {
    const last = wrapper.querySelector(".o-topbar-topleft > :last-child");
    listener(last?.getBoundingClientRect().right);
  };
  // The row is drawn a moment after the grid, and again when the page is zoomed or made narrow.
  new ResizeObserver(measure).observe(wrapper);
  new MutationObserver(measure).observe(wrapper, { childList: true, subtree: true });
}
