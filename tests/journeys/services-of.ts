import { poses } from "../../local/apps-script/pose";
import type { AuthMode } from "../../local/runtime/host";
import type { Services } from "../../src/sheets/services";
import type { TestFile } from "./open-file";

/** Google's services of one execution, for code of src/ that a test calls itself. */
export function servicesOf({ host }: TestFile, mode: AuthMode = "FULL"): Services {
  const { now } = host.view().clock;
  let seed = (now % 2_147_483_646) + 1;
  return {
    ...poses(host.port(mode)).globals,
    now: () => host.view().clock.now,
    // A small generator, so that a test goes the same way each time.
    random: () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    },
  };
}
