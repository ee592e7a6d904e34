import { words } from "../../language/en";
import { loadEngine } from "../load-engine";
import { quietly } from "../quiet";
import { sheetIdOf } from "../sheets";
import type { Model } from "../upstream/model";
import type { WorkbookSnapshot } from "../upstream/snapshot";
import { textsKept, textsShown } from "./cell-texts";
import { parseXml } from "./parse-xml";
import { measure, tooMuch } from "./xlsx-extent";

/** The files within an .xlsx archive, by path. */
export type XlsxFiles = Readonly<Record<string, string>>;

/** The engine's JSON of a workbook that another program wrote. Throws a sentence where it cannot be read. */
export function snapshotOfXlsx(files: XlsxFiles): WorkbookSnapshot {
  const problem = tooMuch(files);
  if (problem !== undefined) throw new Error(problem);
  try {
    return readSnapshot(textsKept(files));
  } catch (cause) {
    // The engine says of what is not there how it could not use it.
    const isEngines = cause instanceof TypeError || cause instanceof RangeError;
    throw isEngines ? new Error(words.workbookFile.partsMissing, { cause }) : cause;
  }
}

function readSnapshot(files: XlsxFiles): WorkbookSnapshot {
  const { Model } = loadEngine();
  const measured = measure();
  const reading = class {
    parseFromString(text: string) {
      const document = parseXml(text);
      measured(document);
      return document;
    }
  };
  const model = withXml({ DOMParser: reading }, () => quietly(() => new Model(files)));
  const snapshot = quietly(() => model._exportData(false));
  const { revisionId: _, ...data } = snapshot;
  return { ...data, sheets: snapshot.sheets.map((sheet, index) => ({ ...sheet, id: sheetIdOf(index) })) };
}

/** The files of an .xlsx archive. The engine writes XML as text and only passes it through a DOM, which here keeps it. */
export async function xlsxFilesOf(model: Model): Promise<XlsxFiles> {
  const parsing = class {
    parseFromString = (text: string) => ({ text, querySelector: () => null });
  };
  const writing = class {
    serializeToString = ({ text }: { text: string }) => text;
  };
  const before = {
    DOMParser: Reflect.get(globalThis, "DOMParser"),
    XMLSerializer: Reflect.get(globalThis, "XMLSerializer"),
  };
  Object.assign(globalThis, { DOMParser: parsing, XMLSerializer: writing });
  try {
    const { files } = await quietly(() => model.exportXLSX());
    return textsShown(
      Object.fromEntries(
        files.flatMap(({ path, content }) => (content === undefined ? [] : [[path, content.trimStart()]])),
      ),
    );
  } finally {
    Object.assign(globalThis, before);
  }
}

/** The engine asks the global scope for what a browser has; nothing else in this process does. */
function withXml<T>(names: object, act: () => T): T {
  const before = { DOMParser: Reflect.get(globalThis, "DOMParser") };
  Object.assign(globalThis, names);
  try {
    return act();
  } finally {
    Object.assign(globalThis, before);
  }
}
