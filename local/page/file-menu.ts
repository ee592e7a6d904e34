import { words } from "../language/en";
import type { Version } from "../runtime/versions";
import { addressOf } from "./address";
import type { Connection } from "./connection";
import type { Dialogs } from "./dialog";
import { element } from "./element";

/** What the engine's File menu is made of, as far as we add to it. */
declare const o_spreadsheet: {
  readonly registries: {
    readonly topbarMenuRegistry: {
      addChild(
        id: string,
        path: readonly string[],
        entry: {
          readonly name: string;
          readonly sequence: number;
          readonly separator?: boolean;
          readonly isReadonlyAllowed?: boolean;
          readonly execute?: () => void;
        },
      ): unknown;
    };
  };
};

/** Copies, downloads and earlier versions, in the engine's own File menu. Once a page. */
export function addToFileMenu(connection: Connection, dialogs: Dialogs, clockFace: (at: number) => string): void {
  const { topbarMenuRegistry } = o_spreadsheet.registries;
  const add = (id: string, path: readonly string[], sequence: number, name: string, execute?: () => void): void => {
    topbarMenuRegistry.addChild(id, path, {
      name,
      sequence,
      isReadonlyAllowed: true,
      ...(execute === undefined ? {} : { execute }),
    });
  };
  add("open_workbook", ["file"], 10, words.file.open, () => void openAnother());
  add("make_copy", ["file"], 20, words.file.copy, () => void makeCopy());
  add("download", ["file"], 30, words.file.download);
  add("download_xlsx", ["file", "download"], 10, words.file.xlsx, () => fetchFile("xlsx"));
  add("download_csv", ["file", "download"], 20, words.file.csv, () => fetchFile("csv"));
  add("versions", ["file"], 40, words.file.versions);
  add("keep_version", ["file", "versions"], 10, words.file.keepVersion, () => {
    connection.send({ type: "keepVersion", name: words.file.keptByHand });
    dialogs.tell(words.file.kept);
  });
  add("restore_version", ["file", "versions"], 20, words.file.restore, () => void restoreVersion());

  async function makeCopy(): Promise<void> {
    const outcome = await connection.ask({ type: "copy" });
    if (!outcome.ok) {
      dialogs.tell(outcome.message);
      return;
    }
    show(String(outcome.value), words.file.copyMade, words.file.openCopy);
  }

  async function openAnother(): Promise<void> {
    const outcome = await connection.ask({ type: "workbooks" });
    if (!outcome.ok || !isNames(outcome.value)) {
      dialogs.tell(outcome.ok ? words.file.noWorkbooks : outcome.message);
      return;
    }
    const choices = outcome.value.map((name) => ({ value: name, caption: name }));
    dialogs.pick(words.file.openTitle, words.file.openText, choices, async (name) => {
      const opened = await connection.ask({ type: "openWorkbook", name });
      if (opened.ok) show(String(opened.value), words.file.opened({ name }), words.file.openIt);
      else dialogs.tell(opened.message);
    });
  }

  /** In another tab. A browser may not let a page open one after a wait: then its address is there to be clicked. */
  function show(file: string, told: string, caption: string): void {
    const address = addressOf("/", { file });
    if (window.open(address, "_blank") === null) dialogs.link(told, caption, address);
  }

  async function restoreVersion(): Promise<void> {
    const outcome = await connection.ask({ type: "versions" });
    const versions = outcome.ok && isVersions(outcome.value) ? outcome.value : [];
    const choices = versions.map(({ id, at, name }) => ({
      value: id,
      caption: words.file.version({ when: clockFace(at), name: name || words.file.byItself }),
    }));
    dialogs.pick(words.file.restoreTitle, words.file.restoreText, choices, (version) =>
      connection.send({ type: "restore", version }),
    );
  }
}

function fetchFile(format: "xlsx" | "csv"): void {
  element("a", { href: addressOf("/download", { format }), download: "" }).click();
}

function isNames(found: unknown): found is readonly string[] {
  return Array.isArray(found) && found.length > 0;
}

function isVersions(found: unknown): found is readonly Version[] {
  return Array.isArray(found);
}
