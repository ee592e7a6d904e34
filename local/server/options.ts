import { type SwitchName, switchNames } from "../engine/switches";
import { words } from "../language/en";
import type { ScriptKind } from "../runtime/person";

/** What was asked for on the command line. */
export interface StartOptions {
  readonly file: string | undefined;
  /** Undefined: the first free one of our own. */
  readonly port: number | undefined;
  readonly locale: string;
  readonly open: boolean;
  readonly script: ScriptKind;
  /** Where workbooks are kept; undefined: only as long as this runs. */
  readonly folder: string | undefined;
  /** A file to write instead of opening a browser. */
  readonly saveAs: string | undefined;
  /** Servers on this machine that answer webhook calls in the place of a host. */
  readonly routes: Readonly<Record<string, string>>;
  /** Where Local Sheets goes the other way than docs/platform.md tells. */
  readonly turned: readonly SwitchName[];
  readonly help: boolean;
}

/** Reads the words after `npm start --`; a sentence where they cannot be understood. */
export function parseOptions(
  given: readonly string[],
  locales: readonly string[],
): StartOptions | { readonly problem: string } {
  let options: StartOptions = {
    file: undefined,
    port: undefined,
    locale: "en_US",
    open: true,
    script: "add-on",
    folder: undefined,
    saveAs: undefined,
    routes: {},
    turned: [],
    help: false,
  };
  for (let index = 0; index < given.length; index++) {
    const word = given[index] ?? "";
    const [name = "", attached] = word.startsWith("--") ? splitOnce(word) : [word];
    // "--port=4310" and "--port 4310" are the same.
    const value = () => attached ?? given[++index];
    switch (name) {
      case "--help":
      case "-h":
        options = { ...options, help: true };
        break;
      case "--no-open":
        options = { ...options, open: false };
        break;
      case "--port": {
        const found = value();
        if (found === undefined || found.startsWith("--"))
          return { problem: words.commandLine.valueMissing({ option: name, example: "4310" }) };
        if (!/^\d{1,5}$/.test(found) || Number(found) > 65_535)
          return { problem: words.commandLine.portUnreadable({ found }) };
        options = { ...options, port: Number(found) };
        break;
      }
      case "--locale": {
        const found = value();
        if (found === undefined || found.startsWith("--"))
          return { problem: words.commandLine.valueMissing({ option: name, example: "pt_BR" }) };
        const locale = locales.find((known) => known.toLowerCase() === found.replace("-", "_").toLowerCase());
        if (locale === undefined)
          return { problem: words.commandLine.localeUnknown({ found, known: locales.join(", ") }) };
        options = { ...options, locale };
        break;
      }
      case "--as": {
        const found = value();
        if (found !== "add-on" && found !== "bound")
          return { problem: words.commandLine.asUnknown({ found: found ?? "" }) };
        options = { ...options, script: found };
        break;
      }
      case "--route": {
        const found = value() ?? "";
        const [, host, port] = /^([^=\s]+)=(\d{1,5})$/.exec(found) ?? [];
        if (host === undefined || port === undefined || Number(port) > 65_535)
          return { problem: words.commandLine.routeUnreadable({ found }) };
        options = { ...options, routes: { ...options.routes, [host]: `http://127.0.0.1:${port}` } };
        break;
      }
      case "--switch": {
        const found = value();
        if (found === undefined || found.startsWith("--"))
          return { problem: words.commandLine.valueMissing({ option: name, example: "rules.numbers" }) };
        const read = readSwitches(found);
        if ("problem" in read) return read;
        options = { ...options, turned: [...new Set([...options.turned, ...read.turned])] };
        break;
      }
      case "--folder":
      case "--save-as": {
        const found = value();
        const example = name === "--folder" ? "my-workbooks" : "copy.xlsx";
        if (found === undefined || found === "" || found.startsWith("--"))
          return { problem: words.commandLine.valueMissing({ option: name, example }) };
        options = name === "--folder" ? { ...options, folder: found } : { ...options, saveAs: found };
        break;
      }
      default:
        if (word.startsWith("-") && word !== "-") return { problem: words.commandLine.unknownOption({ option: word }) };
        if (options.file !== undefined)
          return { problem: words.commandLine.oneFile({ first: options.file, second: word }) };
        options = { ...options, file: word };
    }
  }
  return options;
}

/** "rules.numbers,custom.null" */
function readSwitches(text: string): { readonly turned: readonly SwitchName[] } | { readonly problem: string } {
  const turned: SwitchName[] = [];
  for (const wanted of text.split(",").map((part) => part.trim())) {
    const found = switchNames.find((known) => known === wanted.toLowerCase());
    if (found === undefined) return { problem: words.commandLine.switchUnknown({ found: wanted, known: switchNames }) };
    turned.push(found);
  }
  return { turned };
}

function splitOnce(word: string): [string, string?] {
  const at = word.indexOf("=");
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}
