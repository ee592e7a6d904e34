import type { WireTrigger } from "../../apps-script/acts";
import { googleMessages } from "../../apps-script/google-messages";
import { firstRun, type InstalledTrigger, minuteOfTrigger } from "../clock-triggers";
import type { HostState } from "../host-state";
import type { ServedActs } from "./served-acts";

type Names =
  | "createClockTrigger"
  | "createDocumentTrigger"
  | "triggers"
  | "deleteTrigger"
  | "authorizationRequired"
  | "scriptTimeZone";

/** Triggers that a user may have in one script. */
const TRIGGERS_LIMIT = 20;

/** Acts of ScriptApp. An add-on has one trigger of each type for a user and file, hourly at most; a bound script has 20. */
export function scriptActs(state: HostState): ServedActs<Names> {
  const { memory, clock, options, fileId, surroundings } = state;
  const wire = ({ id, functionName, eventType, sourceId }: InstalledTrigger): WireTrigger => ({
    id,
    functionName,
    eventType,
    sourceId,
  });
  const add = (trigger: Omit<InstalledTrigger, "id">): WireTrigger => {
    memory.triggersMade += 1;
    const made: InstalledTrigger = { ...trigger, id: String(6_000_000_000_000 + memory.triggersMade) };
    memory.triggers = [...memory.triggers, made];
    surroundings.changed();
    return wire(made);
  };
  const isBound = state.file.kind === "bound";
  const needRoom = (eventType: WireTrigger["eventType"], message: string) => {
    if (!isBound && memory.triggers.some((one) => one.eventType === eventType)) throw new Error(message);
    if (memory.triggers.length >= TRIGGERS_LIMIT) throw new Error(googleMessages.scriptTriggers);
  };
  return {
    createClockTrigger(spec) {
      if (spec.every === "minutes" && !isBound) throw new Error(googleMessages.tooOften);
      // Its builder knows better; but a script may have gone by it, and what is due again at once is due for ever.
      if (spec.every !== "once" && !(spec.count >= 1)) throw new Error(googleMessages.tooOften);
      needRoom("CLOCK", googleMessages.tooManyClockTriggers);
      const schedule = {
        ...spec,
        timeZone: spec.timeZone ?? options.files.manifest.timeZone,
        minute: minuteOfTrigger(memory.triggersMade + 1, spec.nearMinute),
      };
      return add({
        functionName: spec.functionName,
        eventType: "CLOCK",
        sourceId: "",
        clock: schedule,
        nextAt: firstRun(schedule, clock.now()),
      });
    },
    createDocumentTrigger({ functionName, on }) {
      needRoom(on, googleMessages.tooManyTriggers({ kind: on.toLowerCase() }));
      return add({ functionName, eventType: on, sourceId: fileId, nextAt: null });
    },
    triggers: () => memory.triggers.map(wire),
    deleteTrigger(id) {
      if (!memory.triggers.some((one) => one.id === id)) throw new Error(googleMessages.triggerGone);
      memory.triggers = memory.triggers.filter((one) => one.id !== id);
      surroundings.changed();
    },
    authorizationRequired: () => state.granted.length < options.files.manifest.oauthScopes.length,
    scriptTimeZone: () => options.files.manifest.timeZone,
  };
}
