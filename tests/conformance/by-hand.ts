import type { Area } from "../../local/engine/book";
import type { SwitchName } from "../../local/engine/switches";
import { type ProbeAnswer, type ProbedPlace, probedHost } from "./local-answer";

/** The second part of the self-probe, with a person's hands in Local Sheets. */
export async function handAnswer(place: ProbedPlace, turned: readonly SwitchName[] = []): Promise<ProbeAnswer> {
  const { host, answer } = probedHost(place, turned);
  const { book } = host;
  await answer("selfProbeByHand");
  const sheet = book.sheets().find(({ name }) => name === "Lodestar probe by hand")?.id ?? "";
  const at = (row: number, column: number, columns = 1, rows = 1): Area => ({ sheet, row, column, rows, columns });
  book.userWrite(at(2, 4), [["5"]]);
  book.userWrite(at(3, 4), [["7"]]);
  book.userClear(at(4, 4));
  book.userWrite(at(5, 4), [["TRUE"]]);
  book.userWrite(at(6, 4), [["2026-01-05"]]);
  book.userWrite(at(7, 6, 2), [["1", "2"]]);
  book.userWrite(at(8, 6), [["3"]]);
  book.userMove(at(9, 4), 9, 6);
  book.userSort(at(10, 4, 1, 2), 4, true);
  for (const row of [13, 14, 15, 16]) {
    const { background = "" } = book.shownStyle(sheet, row, 4);
    const colours: Readonly<Record<string, string>> = { "#ff0000": "red", "#00ff00": "green" };
    book.userWrite(at(row, 5), [[colours[background ?? ""] ?? "none"]]);
  }
  book.userInsertRows(sheet, 18, 1);
  return JSON.parse(String(await answer("selfProbeByHandEnd")));
}
