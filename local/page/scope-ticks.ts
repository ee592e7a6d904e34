import { words } from "../language/en";
import { element } from "./element";

export interface ScopeTicks {
  readonly element: HTMLElement;
  ticked(): string[];
}

/** One tick box for each scope of the manifest, in plain words. @param changed called with what is ticked from then on */
export function scopeTicks(
  scopes: readonly string[],
  granted: readonly string[],
  changed?: (granted: string[]) => void,
): ScopeTicks {
  const boxes = scopes.map((scope) => {
    const box = element("input", { type: "checkbox", value: scope });
    box.checked = granted.includes(scope);
    return box;
  });
  const ticked = () => boxes.flatMap((box) => (box.checked ? [box.value] : []));
  const list = element(
    "ul",
    { class: "scopes" },
    ...boxes.map((box) => {
      const name = box.value.replace("https://www.googleapis.com/auth/", "");
      return element("li", {}, element("label", { title: box.value }, box, words.people.scope({ name })));
    }),
  );
  list.addEventListener("change", () => changed?.(ticked()));
  return { element: list, ticked };
}
