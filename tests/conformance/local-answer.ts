import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bookFromTables } from "../../local/engine/open-book";
import type { SwitchName } from "../../local/engine/switches";
import { createHost } from "../../local/runtime/create-host";
import { allScopes, answerOf, wednesday } from "../local/runtime/try-script";

/** What scripts/probe/self-probe.js found, as its JSON says it. */
export interface ProbeAnswer {
  readonly probe: number;
  readonly met: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly scriptTimeZone: string;
  /** How long it took. */
  readonly seconds?: number;
  /** Sheets that it made and could not remove. */
  readonly left?: readonly string[];
  readonly answers: Readonly<Record<string, string>>;
}

export interface ProbedPlace {
  readonly locale: string;
  readonly timeZone: string;
  readonly scriptTimeZone: string;
}

/** The self-probe as a script bound to a file that is like the one in which it was run elsewhere. */
export function probedHost(place: ProbedPlace, turned: readonly SwitchName[] = []) {
  const code = readFileSync(join(__dirname, "../../scripts/probe/self-probe.js"), "utf8");
  const { locale, timeZone } = place;
  const surroundings = { name: "Probe", locale, timeZone, now: () => wednesday, turned };
  const book = bookFromTables([{ name: "Sheet1", rows: [] }], surroundings);
  const manifest = { oauthScopes: allScopes, timeZone: place.scriptTimeZone };
  const files = { code, pages: {}, manifest };
  const host = createHost({ now: wednesday, user: "owner@team.example", script: "bound", book, files });
  return { host, answer: async (name: string) => answerOf(await host.callFromPage(name, [])) };
}

export async function localAnswer(place: ProbedPlace, turned: readonly SwitchName[] = []): Promise<ProbeAnswer> {
  return JSON.parse(String(await probedHost(place, turned).answer("selfProbe")));
}
