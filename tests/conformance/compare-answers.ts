// Prints a probe's answer beside that of Local Sheets; run by scripts/probe-compare.mjs.
import { existsSync, readFileSync } from "node:fs";
import { sheetLocales } from "../../local/engine/locales";
import { handAnswer } from "./by-hand";
import { comparedRows, provenance, readAnswer, withSwitches } from "./compare-probes";
import { localAnswer } from "./local-answer";
import { readPlatform } from "./platform-rows";

async function compare(file: string): Promise<number> {
  if (!existsSync(file)) {
    console.error(`There is no file ${file}.`);
    return 1;
  }
  const there = readAnswer(readFileSync(file, "utf8"));
  if (there === undefined) {
    console.error(`${file} is not the answer of scripts/probe/self-probe.js: JSON with "probe", "met" and "answers".`);
    return 1;
  }
  const known = sheetLocales.some(({ code }) => code === there.locale);
  if (!known) console.log(`Local Sheets has no locale ${there.locale}: compared with en_US.`);
  const place = { ...there, locale: known ? there.locale : "en_US" };
  // Either part of the probe may have been run.
  const isSecond = !("values.number" in there.answers);
  const here = await (isSecond ? handAnswer(place) : localAnswer(place));
  const compared = comparedRows(there, here, readPlatform().rows).filter(({ id }) => !isSecond || id in there.answers);
  const rows = await withSwitches(compared, (turned) => (isSecond ? handAnswer : localAnswer)(place, turned));
  for (const { id, mark, verdict, ...answers } of rows) {
    console.log(`${verdict.padEnd(15)} ${mark.padEnd(11)} ${id}`);
    if (verdict !== "same")
      console.log(`${"".padEnd(28)}there: ${answers.there}\n${"".padEnd(28)}here:  ${answers.here}`);
  }
  const count = (wanted: string) => rows.filter(({ verdict }) => verdict === wanted).length;
  const counts = ["same", "DIFFERS", "as turned", "known to differ", "not answered"].map(
    (word) => `${count(word)} ${word}`,
  );
  console.log(`\n${counts.join(", ")}\n${provenance(there)}`);
  return count("DIFFERS") === 0 ? 0 : 1;
}

compare(process.argv[2] ?? "").then(
  (code) => {
    process.exitCode = code;
  },
  (failure: unknown) => {
    console.error(failure instanceof Error ? failure.message : failure);
    process.exitCode = 1;
  },
);
