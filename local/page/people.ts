import { words } from "../language/en";
import type { PersonView } from "../runtime/host";
import type { PageView } from "../server/protocol";
import { addressOf } from "./address";
import type { Connection } from "./connection";
import { button, element } from "./element";
import { type MenuButton, menuButton } from "./menu";
import { scopeTicks } from "./scope-ticks";

/** Whose page this is, and the way to the same file as somebody else has it open. */
export function personMenu(showPane: () => void): { readonly element: HTMLElement; show(view: PageView): void } {
  const box = element("div", { class: "person" });
  let opener: MenuButton | undefined;
  let shownRole = "";

  return {
    element: box,
    show({ person, people }) {
      if (opener === undefined || shownRole !== person.address) {
        shownRole = person.address;
        opener = menuButton(words.people.role[person.role], "top", ({ functionName: address }) =>
          address === "" ? showPane() : openAs(address),
        );
        opener.element.title = words.people.you({ address: person.address });
        box.replaceChildren(opener.element);
      }
      opener.show([
        { place: "top", name: words.people.you({ address: person.address }), items: [] },
        {
          place: "top",
          name: words.people.openAs,
          items: people
            .filter(({ address }) => address !== person.address)
            .map((other) => ({ caption: captionOf(other), functionName: other.address })),
        },
        { place: "top", name: "", items: [{ caption: words.people.showPane, functionName: "" }] },
      ]);
    },
  };
}

function captionOf({ address, role, installed }: PersonView): string {
  return words.people.caption({ address, role: words.people.role[role], installed });
}

function openAs(address: string): void {
  window.open(addressOf("/", { as: address }), "_blank", "noopener");
}

/** Who has the file, and where the add-on stands with each: what one would change in a Google account. */
export function peoplePane(connection: Connection): { readonly element: HTMLElement; show(view: PageView): void } {
  const box = element("div", { class: "people" });
  let shown = "";

  function tick(caption: string, checked: boolean, changed: (checked: boolean) => void): HTMLElement {
    const input = element("input", { type: "checkbox" });
    input.checked = checked;
    input.addEventListener("change", () => changed(input.checked));
    return element("label", {}, input, caption);
  }

  function row(person: PersonView, { script, person: self }: PageView): HTMLElement {
    const { address, role, installed, granted, severalAccounts } = person;
    const change = (changed: Partial<Pick<PersonView, "installed" | "granted" | "severalAccounts">>) =>
      connection.send({ type: "person", address, change: changed });
    const ticked = granted === "all" ? script.scopes : granted === "unasked" ? [] : granted;
    return element(
      "section",
      { class: "person-row", "aria-label": address },
      element("h3", { dir: "auto" }, captionOf(person)),
      element(
        "div",
        { class: "person-ticks" },
        script.kind === "bound" || role === "viewer"
          ? null
          : tick(words.people.installed, installed, (now) => change({ installed: now })),
        role === "viewer"
          ? null
          : tick(words.people.severalAccounts, severalAccounts, (now) => change({ severalAccounts: now })),
        role === "viewer"
          ? null
          : element(
              "details",
              {},
              element("summary", {}, words.people.granted({ granted: ticked.length, all: script.scopes.length })),
              scopeTicks(script.scopes, ticked, (now) => change({ granted: now })).element,
            ),
        address === self.address ? null : button(words.people.open, () => openAs(address), { class: "plain" }),
      ),
    );
  }

  return {
    element: box,
    show(view) {
      const { people, person, script } = view;
      const text = JSON.stringify([people, person, script]);
      if (text === shown) return;
      shown = text;
      box.replaceChildren(
        element(
          "div",
          { class: "people-script" },
          element("p", {}, script.kind === "bound" ? words.people.bound : words.people.addOn),
          script.kind === "bound"
            ? null
            : tick(words.people.enabled, script.enabled, (enabled) => connection.send({ type: "enable", enabled })),
        ),
        ...people.map((one) => row(one, view)),
      );
    },
  };
}
