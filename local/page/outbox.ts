import { words } from "../language/en";
import type { OutboxEntry } from "../runtime/host";
import { element, icon } from "./element";
import { icons } from "./icons";

export interface Outbox {
  readonly element: HTMLElement;
  add(entries: readonly OutboxEntry[]): void;
}

type Kind = OutboxEntry["kind"];

const filters: readonly (readonly [Kind | "all", string])[] = [
  ["all", words.outbox.all],
  ["mail", words.outbox.mails],
  ["fetch", words.outbox.fetches],
  ["toast", words.outbox.toasts],
  ["log", words.outbox.log],
];

/** Rows that are shown at most: a script may talk without end. */
const ROWS = 2000;

/** What left the file, newest first: mails to read, webhook calls, toasts that are gone, the script's log. */
export function outbox(timeZone: string): Outbox {
  const list = element("ol", { class: "outbox-list" });
  const empty = element("p", { class: "empty" }, words.outbox.empty);
  let shown: Kind | "all" = "all";

  const choices = filters.map(([kind, caption]) => {
    const choice = element("input", { type: "radio", name: "outbox-kind", value: kind, checked: kind === shown });
    choice.addEventListener("change", () => {
      shown = kind;
      filter();
    });
    return element("label", { class: "chip" }, choice, element("span", {}, caption));
  });

  function filter(): void {
    let visible = 0;
    for (const row of list.querySelectorAll<HTMLElement>("li")) {
      const kind = row.dataset.kind === "failure" ? "log" : row.dataset.kind;
      row.hidden = shown !== "all" && kind !== shown;
      if (!row.hidden) visible += 1;
    }
    empty.hidden = visible > 0;
    empty.textContent = list.childElementCount === 0 ? words.outbox.empty : words.outbox.nothingOfKind;
  }

  return {
    element: element(
      "div",
      { class: "outbox" },
      element("fieldset", { class: "chips" }, element("legend", { class: "unseen" }, words.outbox.filter), ...choices),
      empty,
      list,
    ),
    add(entries) {
      for (const entry of entries) list.prepend(row(entry, timeZone));
      while (list.childElementCount > ROWS) list.lastElementChild?.remove();
      filter();
    },
  };
}

function row(entry: OutboxEntry, timeZone: string): HTMLLIElement {
  const time = new Intl.DateTimeFormat("en", {
    dateStyle: "medium",
    timeStyle: "short",
    hourCycle: "h23",
    timeZone,
  }).format(entry.at);
  const { caption, summary, body } = described(entry);
  const made = element(
    "li",
    { class: `outbox-row is-${entry.kind}` },
    icon(icons[entry.kind]),
    element(
      "div",
      { class: "outbox-what" },
      element(
        "div",
        { class: "outbox-head" },
        element("span", { class: "outbox-kind" }, caption),
        element("time", {}, time),
      ),
      ...summary,
      ...body,
    ),
  );
  made.dataset.kind = entry.kind;
  return made;
}

interface Described {
  readonly caption: string;
  readonly summary: readonly HTMLElement[];
  readonly body: readonly HTMLElement[];
}

function described(entry: OutboxEntry): Described {
  switch (entry.kind) {
    case "mail":
      return {
        caption: words.outbox.mail,
        summary: [field(words.outbox.to, entry.to), field(words.outbox.subject, entry.subject)],
        body: [element("pre", { class: "outbox-text", dir: "auto" }, entry.body), ...letter(entry)],
      };
    case "fetch":
      return {
        caption: words.outbox.fetch,
        summary: [field(entry.method, entry.url)],
        body: [element("pre", { class: "outbox-text" }, entry.payload)],
      };
    case "toast":
      return {
        caption: words.outbox.toast,
        summary: [plain([entry.title, entry.message].filter((text) => text !== "").join(": "))],
        body: [],
      };
    case "log":
      return {
        caption: `${words.outbox.log}, ${entry.level}`,
        summary: [],
        body: [element("pre", { class: "outbox-text" }, entry.message)],
      };
    case "failure":
      return {
        caption: words.outbox.failure,
        summary: [plain(words.outbox.failed({ name: entry.function }))],
        body: [element("pre", { class: "outbox-text" }, entry.message)],
      };
  }
}

/** The HTML of a mail in a frame that can run and load nothing, as mail programs show it. */
function letter(entry: OutboxEntry & { readonly kind: "mail" }): HTMLElement[] {
  if (entry.htmlBody === undefined) return [];
  const frame = element("iframe", {
    title: words.outbox.mailFrame({ subject: entry.subject }),
    sandbox: "",
    class: "letter",
    referrerpolicy: "no-referrer",
  });
  const details = element("details", {}, element("summary", {}, words.outbox.showMail), frame);
  details.addEventListener("toggle", () => {
    frame.srcdoc = entry.htmlBody ?? "";
  });
  return [details];
}

function field(name: string, value: string): HTMLElement {
  return element(
    "p",
    { class: "outbox-field" },
    element("span", { class: "outbox-label" }, name),
    element("span", { dir: "auto" }, value),
  );
}

function plain(text: string): HTMLElement {
  return element("p", { class: "outbox-field", dir: "auto" }, text);
}
