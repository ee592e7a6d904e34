// What a machine can see that is wrong with a page as it stands. These functions run in the page.

/** Names, sizes, ids, headings and references. */
export function faultsOf(): readonly string[] {
  const faults: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`scrolls sideways: ${scrollWidth} of ${clientWidth}`);
  if (document.querySelectorAll("h1").length !== 1) faults.push("not one h1");
  const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) => Number(tagName.slice(1)));
  levels.forEach((level, at) => {
    if (at > 0 && level > (levels[at - 1] ?? 0) + 1) faults.push(`a heading of level ${level} below ${levels[at - 1]}`);
  });
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  if (new Set(ids).size < ids.length) faults.push("an id stands twice");
  for (const element of document.querySelectorAll<HTMLElement>("button, input, select, textarea, summary")) {
    const { width, height } = element.getBoundingClientRect();
    // What is folded away is not there to be pressed.
    if (width === 0 && height === 0 && element.closest("details:not([open])") !== null) continue;
    const field = element instanceof HTMLInputElement && ["checkbox", "radio"].includes(element.type);
    // A box is pressed by its label, too.
    const area = field ? element.parentElement?.querySelector("label")?.getBoundingClientRect() : undefined;
    if (Math.max(width, area?.width ?? 0) < 24 || Math.max(height, area?.height ?? 0) < 20)
      faults.push(`small: ${element.outerHTML.slice(0, 80)} ${width}×${height}`);
    const labels = "labels" in element && element.labels instanceof NodeList ? element.labels.length : 0;
    const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
    const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
    if (labels === 0 && (isField ? !element.hasAttribute("aria-label") : name.trim() === ""))
      faults.push(`without a name: ${element.outerHTML.slice(0, 80)}`);
    if (element.tabIndex > 0) faults.push(`jumps the queue: ${element.outerHTML.slice(0, 80)}`);
  }
  for (const element of document.querySelectorAll("[aria-describedby], [aria-labelledby]"))
    for (const attribute of ["aria-describedby", "aria-labelledby"])
      for (const id of element.getAttribute(attribute)?.split(" ") ?? [])
        if (document.getElementById(id) === null) faults.push(`${attribute} to nothing: ${id}`);
  return faults;
}

/** Texts with a contrast of less than 4.5 to what is behind them; what is off for the moment aside. */
export function paleTexts(): readonly string[] {
  const channels = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (rgb: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
      const share = channel / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element: Element | null): readonly number[] => {
    for (let each = element; each !== null; each = each.parentElement) {
      const [red = 0, green = 0, blue = 0, alpha = 1] = channels(getComputedStyle(each).backgroundColor);
      if (alpha === 1) return [red, green, blue];
    }
    return [255, 255, 255];
  };
  const pale: string[] = [];
  for (const element of document.querySelectorAll("#app *")) {
    const text = [...element.childNodes]
      .flatMap((node) => (node.nodeType === 3 ? (node.textContent ?? "") : []))
      .join("");
    const isOff = element.closest("[aria-disabled='true'], :disabled, [aria-hidden='true']") !== null;
    if (text.trim() === "" || isOff || element.getClientRects().length === 0) continue;
    const [one, other] = [channels(getComputedStyle(element).color).slice(0, 3), behind(element)].map(luminance);
    const ratio = (Math.max(one ?? 0, other ?? 0) + 0.05) / (Math.min(one ?? 0, other ?? 0) + 0.05);
    if (ratio < 4.5) pale.push(`${text.trim().slice(0, 40)}: ${ratio.toFixed(2)}`);
  }
  return pale;
}

/** What Tab should reach, in the order in which it is read, as short names. */
export function reachable(): readonly string[] {
  const root = document.querySelector("dialog[open], [role=dialog]") ?? document;
  const found: string[] = [];
  for (const element of root.querySelectorAll<HTMLElement>("button, input, select, textarea, summary, a[href]")) {
    if (element.getClientRects().length === 0 || element.matches(":disabled")) continue;
    // One of a group of radio buttons is reached, the chosen one.
    if (element instanceof HTMLInputElement && element.type === "radio" && !element.checked) {
      const group = document.querySelectorAll<HTMLInputElement>(`input[name="${element.name}"]`);
      if ([...group].some(({ checked }) => checked) || group[0] !== element) continue;
    }
    found.push(element.id || element.outerHTML.slice(0, 60));
  }
  return found;
}

/** What has the focus, as a short name, and what is wrong with how it is seen; "" for nothing. */
export function focusNow(): { readonly name: string; readonly fault: string } {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return { name: "", fault: "" };
  const name = element.id || element.outerHTML.slice(0, 60);
  const { outlineStyle, boxShadow } = getComputedStyle(element);
  if (outlineStyle === "none" && boxShadow === "none") return { name, fault: `${name} shows no focus` };
  const { left, top, width, height } = element.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12));
  const isSeen = seen !== null && (element.contains(seen) || seen.contains(element) || seen.closest("label") !== null);
  return { name, fault: isSeen ? "" : `${name} is hidden by ${seen?.outerHTML.slice(0, 60) ?? "the edge"}` };
}
