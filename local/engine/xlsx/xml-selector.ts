import type { XmlElement } from "./xml-element";

interface Step {
  /** "" fits every tag; ":root" the outermost element. */
  readonly tag: string;
  readonly attributes: readonly { readonly name: string; readonly value: string | undefined }[];
  /** Whether the step before it must fit the parent, not any ancestor. */
  readonly child: boolean;
}

/** What the engine's reader asks with: `a, b > c d[e][f="g"]`. */
export type Selector = readonly (readonly Step[])[];

// The same few selectors are asked for each of ten thousand cells. Bounded: they stand in the engine's own code.
const known = new Map<string, Selector>();

export function selectorOf(text: string): Selector {
  let selector = known.get(text);
  if (selector === undefined) {
    selector = splitOutsideQuotes(text, ",").map(stepsOf);
    known.set(text, selector);
  }
  return selector;
}

export function matches(element: XmlElement, selector: Selector): boolean {
  return selector.some((steps) => endsWith(element, steps, steps.length - 1));
}

function endsWith(element: XmlElement, steps: readonly Step[], last: number): boolean {
  const step = steps[last];
  if (step === undefined) return true;
  if (!fits(element, step)) return false;
  if (last === 0) return true;
  for (let above = element.parent; above !== undefined; above = above.parent) {
    if (endsWith(above, steps, last - 1)) return true;
    if (step.child) return false;
  }
  return false;
}

function fits(element: XmlElement, { tag, attributes }: Step): boolean {
  if (tag === ":root") return element.parent?.parent === undefined && element.parent !== undefined;
  if (tag !== "" && element.tagName !== tag) return false;
  return attributes.every(({ name, value }) => {
    const found = element.attributes[name]?.value;
    return value === undefined ? found !== undefined : found === value;
  });
}

function stepsOf(text: string): Step[] {
  const steps: Step[] = [];
  let child = false;
  for (const part of splitOutsideQuotes(text.replace(/\s*>\s*/g, " > ").trim(), " ")) {
    if (part === "") continue;
    if (part === ">") {
      child = true;
      continue;
    }
    const [tag = ""] = /^[^[]*/.exec(part) ?? [];
    const attributes = [...part.matchAll(/\[([^=\]]+)(?:="([^"]*)")?\]/g)].map(([, name = "", value]) => ({
      name,
      value,
    }));
    steps.push({ tag, attributes, child });
    child = false;
  }
  return steps;
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts = [""];
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (character === separator && !quoted) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}
