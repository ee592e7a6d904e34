import { matches, selectorOf } from "./xml-selector";

interface XmlAttribute {
  readonly name: string;
  readonly value: string;
}

/** Attributes by name, as the engine's reader asks for them. */
export type XmlAttributes = Readonly<Record<string, XmlAttribute | undefined>> & {
  getNamedItem(name: string): XmlAttribute | null;
};

/** One element of a document without anything that .xlsx files do not need: no namespaces, no live lists. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  private readonly content: (string | XmlElement)[] = [];

  constructor(
    readonly tagName: string,
    readonly attributes: XmlAttributes,
    readonly parent: XmlElement | undefined,
  ) {}

  get textContent(): string {
    return this.content.map((part) => (typeof part === "string" ? part : part.textContent)).join("");
  }

  addText(text: string): void {
    this.content.push(text);
  }

  addChild(child: XmlElement): void {
    this.children.push(child);
    this.content.push(child);
  }

  querySelector(selector: string): XmlElement | null {
    return this.first(selectorOf(selector)) ?? null;
  }

  querySelectorAll(selector: string): XmlElement[] {
    const found: XmlElement[] = [];
    this.collect(selectorOf(selector), found);
    return found;
  }

  private first(selector: ReturnType<typeof selectorOf>): XmlElement | undefined {
    for (const child of this.children) {
      if (matches(child, selector)) return child;
      const found = child.first(selector);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private collect(selector: ReturnType<typeof selectorOf>, found: XmlElement[]): void {
    for (const child of this.children) {
      if (matches(child, selector)) found.push(child);
      child.collect(selector, found);
    }
  }
}

export function attributesOf(entries: readonly (readonly [name: string, value: string])[]): XmlAttributes {
  const byName: Record<string, XmlAttribute | undefined> = Object.create(null);
  for (const [name, value] of entries) byName[name] = { name, value };
  return Object.assign(byName, { getNamedItem: (name: string) => byName[name] ?? null });
}
