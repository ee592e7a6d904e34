import { type Behind, behind } from "./behind";
import { exception } from "./exception";
import { googleMessages } from "./google-messages";

/** One value of an enumeration: at Google an object, compared by identity, that prints its name. */
class EnumerationValue {
  readonly [behind]: Behind;

  constructor(
    enumeration: string,
    private readonly label: string,
    private readonly position: number,
  ) {
    this[behind] = { name: enumeration, implementation: this };
  }

  name(): string {
    return this.label;
  }

  ordinal(): number {
    return this.position;
  }

  compareTo(other: EnumerationValue): number {
    return this.position - other.position;
  }

  toString(): string {
    return this.label;
  }

  toJSON(): string {
    return this.label;
  }
}

/** An enumeration such as ScriptApp.AuthMode. Names that it lacks throw. */
export function enumeration<E extends object>(name: string, values: readonly string[]): E {
  const members = new Map(values.map((label, index) => [label, new EnumerationValue(name, label, index)]));
  return new Proxy<object>(Object.create(null), {
    get: (_, key) => {
      if (typeof key === "symbol" || key === "then" || key === "toJSON") return undefined;
      const found = members.get(key);
      if (found !== undefined) return found;
      throw exception(googleMessages.notEmulated({ member: `${name}.${key}` }));
    },
    has: (_, key) => typeof key === "string" && members.has(key),
    ownKeys: () => [...values],
    getOwnPropertyDescriptor: (_, key) =>
      typeof key === "string" && members.has(key)
        ? { value: members.get(key), enumerable: true, configurable: true, writable: false }
        : undefined,
  }) as E;
}

/** "OK_CANCEL" for ButtonSet.OK_CANCEL. */
export function labelOf(value: unknown): string {
  return value instanceof EnumerationValue ? value.name() : "";
}
