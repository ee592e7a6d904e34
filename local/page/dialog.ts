import { words } from "../language/en";
import type { Dialog, DialogAnswer } from "../runtime/host";
import { addressOf } from "./address";
import type { Connection } from "./connection";
import { button, element, iconButton } from "./element";
import { scriptFrame } from "./frame-pane";
import { icons } from "./icons";
import { scopeTicks } from "./scope-ticks";

export interface Dialogs {
  readonly element: HTMLElement;
  /** What a script asks, or null when nothing is asked any more. */
  show(dialog: Dialog | null): void;
  /** What the page itself asks. `dismissed` answers Esc and the close button. */
  confirm(text: string, answer: (agreed: boolean) => void): void;
  tell(text: string, done?: () => void): void;
  /** One of several, or none. */
  pick<V>(
    title: string,
    text: string,
    choices: readonly { readonly value: V; readonly caption: string }[],
    picked: (value: V) => void,
  ): void;
  /** Something to be clicked. */
  link(text: string, caption: string, address: string): void;
}

type ButtonName = DialogAnswer["button"];

interface Question {
  readonly title: string;
  readonly body: readonly HTMLElement[];
  readonly buttons: readonly ButtonName[];
  readonly captions?: Partial<typeof captions>;
  readonly answer: (button: ButtonName) => void;
}

/** One modal box. The browser keeps the focus inside it and gives it back afterwards; Esc counts as closing. */
export function dialogs(connection: Connection, focusGrid: () => void): Dialogs {
  const box = element("dialog", { class: "dialog", "aria-labelledby": "dialog-title" });
  let shownId: number | undefined;
  let dismiss: (() => void) | undefined;

  // Some scripts ask without a way out but OK: Esc still closes, as at Google.
  box.addEventListener("cancel", (event) => {
    event.preventDefault();
    dismiss?.();
  });

  function open({ title, body, buttons, captions: own = {}, answer }: Question): void {
    const settle = (name: ButtonName) => {
      box.close();
      box.replaceChildren();
      answer(name);
    };
    dismiss = () => settle("CLOSE");
    const [first, ...rest] = buttons
      .filter((name) => name !== "CLOSE")
      .map((name, index) =>
        button(own[name] ?? captions[name], () => settle(name), {
          class: index === 0 ? "primary" : "plain",
          value: name,
        }),
      );
    box.replaceChildren(
      element(
        "header",
        { class: "dialog-head" },
        element("h2", { id: "dialog-title", dir: "auto" }, title),
        first ? null : iconButton(words.page.close, icons.close, () => settle("CLOSE")),
      ),
      ...body,
      element("div", { class: "dialog-buttons" }, ...rest.reverse(), first ?? null),
    );
    if (!box.open) box.showModal();
    (box.querySelector<HTMLElement>("input") ?? first)?.focus();
  }

  function ask(dialog: Dialog): void {
    const answer = (name: ButtonName, text?: string) =>
      connection.send({
        type: "answer",
        dialog: dialog.id,
        answer: text === undefined ? { button: name } : { button: name, text },
      });
    if (dialog.kind === "html") {
      const close = () => {
        box.close();
        answer("CLOSE");
      };
      const frame = scriptFrame(
        addressOf("/dialog", { id: dialog.id }),
        words.page.dialogFrame({ title: dialog.title }),
        connection,
        {
          close,
          focusEditor: focusGrid,
          resize({ width, height }) {
            if (width !== undefined) frame.style.width = `${width}px`;
            if (height !== undefined) frame.style.height = `${height}px`;
          },
        },
      );
      open({ title: dialog.title, body: [frame], buttons: ["CLOSE"], answer });
      return;
    }
    if (dialog.kind === "consent") {
      const ticks = scopeTicks(dialog.scopes ?? [], dialog.scopes ?? []);
      open({
        title: dialog.title,
        body: [paragraphs(dialog.text), ticks.element],
        buttons: ["OK", "CANCEL"],
        captions: { OK: words.people.allow },
        answer: (button) =>
          connection.send({ type: "answer", dialog: dialog.id, answer: { button, granted: ticks.ticked() } }),
      });
      return;
    }
    const text = paragraphs(dialog.text);
    if (dialog.kind === "alert") {
      open({ title: dialog.title, body: [text], buttons: dialog.buttons, answer });
      return;
    }
    const input = element("input", {
      type: "text",
      "aria-label": dialog.text || words.page.input,
      class: "dialog-input",
      dir: "auto",
    });
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      // The focus goes back to a button, which must not be pressed by this same key.
      event.preventDefault();
      box.querySelector<HTMLButtonElement>(".primary")?.click();
    });
    open({
      title: dialog.title,
      body: [text, input],
      buttons: dialog.buttons,
      answer: (name) => answer(name, input.value),
    });
  }

  return {
    element: box,
    show(dialog) {
      if (dialog?.id === shownId) return;
      const wasShown = shownId !== undefined;
      shownId = dialog?.id;
      if (dialog !== null) ask(dialog);
      else if (wasShown && box.open) box.close();
    },
    confirm: (text, answer) =>
      open({
        title: words.page.product,
        body: [paragraphs(text)],
        buttons: ["OK", "CANCEL"],
        answer: (name) => answer(name === "OK"),
      }),
    pick(title, text, choices, picked) {
      const list = element(
        "div",
        { class: "choices" },
        ...choices.map(({ value, caption }) =>
          button(
            caption,
            () => {
              box.close();
              box.replaceChildren();
              picked(value);
            },
            { class: "plain" },
          ),
        ),
      );
      open({ title, body: [paragraphs(text), list], buttons: ["CANCEL"], answer: () => undefined });
    },
    link: (text, caption, address) =>
      open({
        title: words.page.product,
        body: [paragraphs(text), element("p", {}, element("a", { href: address, target: "_blank" }, caption))],
        buttons: ["OK"],
        answer: () => undefined,
      }),
    tell: (text, done) =>
      open({ title: words.page.product, body: [paragraphs(text)], buttons: ["OK"], answer: () => done?.() }),
  };
}

const captions: Readonly<Record<ButtonName, string>> = {
  OK: words.page.ok,
  CANCEL: words.page.cancel,
  YES: words.page.yes,
  NO: words.page.no,
  CLOSE: words.page.close,
};

function paragraphs(text: string): HTMLElement {
  return element(
    "div",
    { class: "dialog-text" },
    ...text.split("\n").map((line) => element("p", { dir: "auto" }, line)),
  );
}
