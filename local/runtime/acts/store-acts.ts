import type { StoreName } from "../../apps-script/acts";
import { googleMessages } from "../../apps-script/google-messages";
import type { Execution } from "../execution";
import type { HostState } from "../host-state";
import type { ServedActs } from "./served-acts";

type Names =
  | "properties"
  | "setProperties"
  | "deleteProperties"
  | "cached"
  | "cache"
  | "uncache"
  | "lock"
  | "unlock"
  | "hasLock";

/** Bytes of UTF-8. */
const PROPERTY_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;
/** Characters. */
const PROPERTY_KEY_LIMIT = 8066;
const CACHE_LIMIT = 100 * 1024;
const CACHE_KEY_LIMIT = 250;
const CACHE_ENTRIES = 1000;
const CACHE_LONGEST_SECONDS = 21_600;

/** Acts of properties, caches and locks. */
export function storeActs(state: HostState, execution: Execution): ServedActs<Names> {
  const { memory, locks, clock, patience } = state;
  return {
    properties: (store) => Object.fromEntries(memory.properties[store]),
    setProperties(store, properties, deleteOthers) {
      for (const [key, value] of Object.entries(properties)) {
        if (key === "") throw new Error(googleMessages.emptyPropertyKey);
        if (key.length > PROPERTY_KEY_LIMIT) throw new Error(googleMessages.storeTooLarge);
        if (Buffer.byteLength(value) > PROPERTY_LIMIT && !state.book.turned.has("properties.value-limit"))
          throw new Error(googleMessages.valueTooLarge);
      }
      const next = new Map(deleteOthers ? [] : memory.properties[store]);
      for (const [key, value] of Object.entries(properties)) next.set(key, value);
      const bytes = [...next].reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);
      if (bytes > STORE_LIMIT) throw new Error(googleMessages.storeTooLarge);
      memory.properties[store] = next;
    },
    deleteProperties(store, key) {
      if (key === null) memory.properties[store].clear();
      else memory.properties[store].delete(key);
    },

    cached: (store, keys) =>
      Object.fromEntries(
        keys.flatMap((key) => {
          const entry = memory.caches[store].get(key);
          return entry !== undefined && entry.until > clock.now() ? [[key, entry.text]] : [];
        }),
      ),
    cache(store, values, seconds) {
      for (const [key, text] of Object.entries(values)) remember(store, key, text, seconds);
    },
    uncache(store, keys) {
      for (const key of keys) memory.caches[store].delete(key);
    },

    lock(store, milliseconds) {
      if (locks.take(store, execution)) return true;
      if (patience.canWait) return locks.wait(store, execution, milliseconds);
      // The holder is an execution that this one interrupted: it cannot go on before this one ends.
      clock.wind(milliseconds);
      return false;
    },
    unlock: (store) => locks.release(store, execution),
    hasLock: (store) => locks.holds(store, execution),
  };

  function remember(store: StoreName, key: string, text: string, seconds: number): void {
    if (key === "") throw new Error(googleMessages.emptyKey);
    if (key.length > CACHE_KEY_LIMIT) throw new Error(googleMessages.keyTooLarge);
    if (Buffer.byteLength(text) > CACHE_LIMIT) throw new Error(googleMessages.valueTooLarge);
    const cache = memory.caches[store];
    const oldest = cache.size >= CACHE_ENTRIES ? [...cache.keys()].slice(0, CACHE_ENTRIES / 10) : [];
    for (const old of oldest) cache.delete(old);
    cache.set(key, { text, until: clock.now() + Math.min(seconds, CACHE_LONGEST_SECONDS) * 1000 });
  }
}
