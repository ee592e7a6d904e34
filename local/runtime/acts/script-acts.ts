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

/** Acts of ScriptApp. The limits are those of add-ons: one trigger of each type for a user and file, hourly at most. */
export function scriptActs({ memory, clock, options, fileId, surroundings }: HostState): ServedActs<Names> {
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
  const present = (eventType: WireTrigger["eventType"]) => memory.triggers.some((one) => one.eventType === eventType);
  return {
    createClockTrigger(spec) {
      if (spec.every === "minutes") throw new Error(googleMessages.tooOften);
      if (present("CLOCK")) throw new Error(googleMessages.tooManyClockTriggers);
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
      if (present(on)) throw new Error(googleMessages.tooManyTriggers({ kind: on.toLowerCase() }));
      return add({ functionName, eventType: on, sourceId: fileId, nextAt: null });
    },
    triggers: () => memory.triggers.map(wire),
    deleteTrigger(id) {
      if (!memory.triggers.some((one) => one.id === id)) throw new Error(googleMessages.triggerGone);
      memory.triggers = memory.triggers.filter((one) => one.id !== id);
      surroundings.changed();
    },
    authorizationRequired: () => false,
    scriptTimeZone: () => options.files.manifest.timeZone,
  };
}
