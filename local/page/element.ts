type Attributes = Readonly<Record<string, string | boolean | undefined>>;
type Child = Node | string | null;

/** A DOM element with attributes and children. Texts go in as text, never as HTML. `true` sets an empty attribute. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A button that does one thing. */
export function button(label: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", act);
  return made;
}

/** A button that shows a picture instead of its name. */
export function iconButton(
  label: string,
  paths: string,
  act: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const made = button("", act, { "aria-label": label, title: label, class: "icon-button", ...attributes });
  made.append(icon(paths));
  return made;
}

/** A 20-pixel line drawing. @param paths the `d` of an SVG path */
export function icon(paths: string): SVGSVGElement {
  const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [name, value] of Object.entries({
    viewBox: "0 0 20 20",
    width: "20",
    height: "20",
    "aria-hidden": "true",
    class: "icon",
  })) {
    drawing.setAttribute(name, value);
  }
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", paths);
  drawing.append(path);
  return drawing;
}
