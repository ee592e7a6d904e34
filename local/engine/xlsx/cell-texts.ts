import type { XlsxFiles } from "./xlsx-files";

// A text of an .xlsx file is a text, whatever stands in it. The engine reads a cell's content as if it were typed, so
// there it has an apostrophe before it.

const texts = "xl/sharedStrings.xml";
const apostrophe = /^(?:'|&apos;|&#39;|&#x27;)/i;

/** What another program wrote, with texts as the engine takes them; those that stand in their cells are values there. */
export function textsKept(files: XlsxFiles): XlsxFiles {
  return mapped(files, (path, xml) => {
    if (path === texts) return xml.replace(/<si>[\s\S]*?<\/si>/g, kept);
    if (!path.startsWith("xl/worksheets/")) return xml;
    return xml.replace(
      /<is>([\s\S]*?)<\/is>/g,
      (_, inner: string) => `<v>${kept(`<t>${textOf(inner)}</t>`).slice(3, -4)}</v>`,
    );
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
  return text === "" || isPlain ? shared : shared.replace(/<t(?:\s[^>]*)?>/, "$&'");
}

/** All its pieces, each of which may have a look of its own; how to read it aloud is no part of it. */
function textOf(shared: string): string {
  const spoken = shared.replace(/<rPh[\s\S]*?<\/rPh>/g, "");
  return [...spoken.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map(([, piece = ""]) => piece).join("");
}

function mapped(files: XlsxFiles, change: (path: string, xml: string) => string): XlsxFiles {
  return Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, change(path, xml)]));
}
