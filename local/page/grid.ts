// The stock user interface of the engine, put into our page.
import type { PageModel } from "./page-model";

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
export async function mountGrid(
  target: HTMLElement,
  model: PageModel,
  templates: string,
  host: GridHost,
): Promise<void> {
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
  // The engine takes keys through this one composer, whichever cell is selected.
  target.querySelector<HTMLElement>(".o-grid .o-composer, .o-grid-composer .o-composer, .o-grid")?.focus();
}
