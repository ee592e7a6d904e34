import { words } from "../../language/en";
import { attributesOf, XmlElement } from "./xml-element";

/** Elements within elements: real files have about ten. */
const deepest = 200;

/**
 * The document as an element without a name around the outermost one. Throws a sentence where it is no XML. Declarations
 * of types are refused: no workbook has them, and they can make a small file huge.
 */
export function parseXml(text: string): XmlElement {
  const document = new XmlElement("", attributesOf([]), undefined);
  let open = document;
  let depth = 0;
  let at = 0;
  const broken = () => new Error(words.workbookFile.brokenXml({ at }));
  while (at < text.length) {
    const start = text.indexOf("<", at);
    const end = start < 0 ? text.length : start;
    if (end > at && open !== document) open.addText(unescaped(text.slice(at, end)));
    if (start < 0) break;
    at = start;
    if (text.startsWith("<!--", at)) at = after(text, "-->", at, broken);
    else if (text.startsWith("<![CDATA[", at)) {
      const close = after(text, "]]>", at, broken);
      open.addText(text.slice(at + 9, close - 3));
      at = close;
    } else if (text.startsWith("<?", at)) at = after(text, "?>", at, broken);
    else if (text.startsWith("<!", at)) throw broken();
    else if (text.startsWith("</", at)) {
      const close = after(text, ">", at, broken);
      if (text.slice(at + 2, close - 1).trim() !== open.tagName || open.parent === undefined) throw broken();
      open = open.parent;
      depth -= 1;
      at = close;
    } else {
      const close = tagEnd(text, at, broken);
      const isEmpty = text[close - 2] === "/";
      const inside = text.slice(at + 1, close - (isEmpty ? 2 : 1));
      const [name = ""] = /^[^\s/>]+/.exec(inside) ?? [];
      if (name === "") throw broken();
      const element = new XmlElement(name, attributesOf(attributesIn(inside.slice(name.length))), open);
      open.addChild(element);
      if (!isEmpty) {
        open = element;
        depth += 1;
        if (depth > deepest) throw broken();
      }
      at = close;
    }
  }
  if (open !== document || document.children.length !== 1) throw broken();
  return document;
}

function after(text: string, mark: string, from: number, broken: () => Error): number {
  const found = text.indexOf(mark, from);
  if (found < 0) throw broken();
  return found + mark.length;
}

/** Behind the ">" that ends the tag; one within quotes does not. */
function tagEnd(text: string, from: number, broken: () => Error): number {
  let quote = "";
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? "";
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at + 1;
  }
  throw broken();
}

function attributesIn(text: string): [string, string][] {
  return [...text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = "", double, single]) => [
    name,
    unescaped(double ?? single ?? ""),
  ]);
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return named[name] ?? whole;
    const code = Number(name[1]?.toLowerCase() === "x" ? `0${name.slice(1)}` : name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
