import type { Host, HostMemory } from "./host";
import type { Person } from "./person";

/** What a host of the copy is made of, besides the script: `book` is what `openBook` takes. */
export interface Copied {
  readonly book: unknown;
  readonly memory: HostMemory;
  readonly user: string;
  readonly people: readonly Person[];
}

/**
 * The file as "Make a copy" gives it to a person, shared with the same people: another file with another id, without
 * triggers. An add-on was never used in it; a bound script came along and asks everybody anew.
 */
export function copyOf(host: Host): Copied {
  const { person: self, people, script } = host.view();
  const { properties } = host.memory();
  const { turned } = host.book;
  const isBound = script.kind === "bound";
  return {
    book: turned.has("metadata.file-copy") ? withoutMetadata(host.book.save()) : host.book.save(),
    memory: {
      properties: {
        document: turned.has("properties.file-copy") ? properties.document : {},
        script: isBound ? {} : properties.script,
        user: {},
      },
      triggers: [],
      enabled: false,
    },
    user: self.address,
    people: people.map(({ address, role, installed, granted }) => ({
      address,
      role: address === self.address ? "owner" : role === "owner" ? "editor" : role,
      installed,
      granted: isBound ? "unasked" : granted,
    })),
  };
}

function withoutMetadata(saved: unknown): unknown {
  if (typeof saved !== "object" || saved === null || !("lodestarAnchors" in saved)) return saved;
  const anchors: unknown = saved.lodestarAnchors;
  if (!Array.isArray(anchors)) return saved;
  const isMetadata = (anchor: unknown) =>
    typeof anchor === "object" && anchor !== null && "kind" in anchor && anchor.kind === "metadata";
  return { ...saved, lodestarAnchors: anchors.filter((anchor) => !isMetadata(anchor)) };
}
