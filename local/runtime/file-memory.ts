import type { StoreName } from "../apps-script/acts";
import type { InstalledTrigger } from "./clock-triggers";
import type { HostMemory } from "./host";

/** What belongs to the file and its add-on besides the book: it stays when the file is closed. */
export class FileMemory {
  readonly properties: Record<StoreName, Map<string, string>>;
  readonly caches: Record<StoreName, Map<string, { readonly text: string; readonly until: number }>> = {
    document: new Map(),
    script: new Map(),
    user: new Map(),
  };
  fileId: string | undefined;
  triggers: InstalledTrigger[];
  /** How many triggers were ever made here. */
  triggersMade: number;

  constructor(from: HostMemory | undefined) {
    const store = (name: StoreName) => new Map(Object.entries(from?.properties[name] ?? {}));
    this.properties = { document: store("document"), script: store("script"), user: store("user") };
    this.fileId = from?.fileId;
    this.triggers = [...(from?.triggers ?? [])];
    this.triggersMade = this.triggers.length;
  }

  saved(): HostMemory {
    return {
      fileId: this.fileId,
      properties: {
        document: Object.fromEntries(this.properties.document),
        script: Object.fromEntries(this.properties.script),
        user: Object.fromEntries(this.properties.user),
      },
      triggers: [...this.triggers],
    };
  }
}
