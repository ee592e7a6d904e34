import type { XlsxFiles } from "./xlsx-files";

// A text of an .xlsx file is a text, whatever stands in it. The engine reads a cell's content as if it were typed, so
// there it has an apostrophe before it.

const texts = "xl/sharedStrings.xml";
const apostrophe = /^(?:'|&apos;|&#39;|&#x27;)/i;

/** What another program wrote, with texts as the engine takes them; those that stand in their cells are values there. */
export function textsKept(files: XlsxFiles): XlsxFiles {
  return mapped(files, (path, xml) => {
    if (path === texts) return between(xml, "<si>", "</si>", (inner) => kept(`<si>${inner}</si>`));
    if (!path.startsWith("xl/worksheets/")) return xml;
    return between(xml, "<is>", "</is>", (inner) => `<v>${kept(`<t>${textOf(inner)}</t>`).slice(3, -4)}</v>`);
  });
}

/** What the engine wrote, as another program takes it. */
export function textsShown(files: XlsxFiles): XlsxFiles {
  return mapped(files, (path, xml) =>
    path === texts
      ? xml.replace(/(<si>\s*<t[^>]*>)([^<]*)/g, (_, head: string, text: string) => head + text.replace(apostrophe, ""))
      : xml,
  );
}

/** With an apostrophe where it could be read as anything else. */
function kept(shared: string): string {
  const text = textOf(shared);
  const isPlain = /^[^=+\-@#'&\d][^\d]*$/u.test(text) && !/^\s*(?:true|false)\s*$/i.test(text);
  return text === "" || isPlain ? shared : shared.replace(/<t(?:\s[^<>]*)?>/, "$&'");
}

/** All its pieces, each of which may have a look of its own; how to read it aloud is no part of it. */
function textOf(shared: string): string {
  const spoken = between(shared, "<rPh", "</rPh>", () => "");
  return [...spoken.matchAll(/<t(?:\s[^<>]*)?>([^<]*)<\/t>/g)].map(([, piece = ""]) => piece).join("");
}

/** Looks at each character once, where an expression would look for an end that is missing from every beginning. */
function between(xml: string, open: string, close: string, change: (inner: string) => string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const start = xml.indexOf(open, at);
    const end = start < 0 ? -1 : xml.indexOf(close, start + open.length);
    if (end < 0) return parts.join("") + xml.slice(at);
    parts.push(xml.slice(at, start), change(xml.slice(start + open.length, end)));
    at = end + close.length;
  }
}

function mapped(files: XlsxFiles, change: (path: string, xml: string) => string): XlsxFiles {
  return Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, change(path, xml)]));
}
