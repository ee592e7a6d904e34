import type { ColumnRole } from "./column-role";
import { readTitle } from "./title";

/** A title as it is compared: case, width and blanks do not matter. */
export function normalTitle(title: string): string {
  // Most titles and names are plain letters; this runs once a row and more.
  const spelled = /^[ -~]*$/.test(title) ? title : title.normalize("NFKC");
  return spelled
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, " ");
}

/** The role that a title's words name, whatever the cells below hold; undefined where they name none. [T1, T2] */
export function titleRole(title: string): { readonly role: ColumnRole } | undefined {
  const [main] = readTitle(title).senses;
  switch (main) {
    case "name":
    case "measure":
    case "label":
      return { role: "name" };
    case "actual":
    case "value":
      return { role: "actual" };
    case "target":
    case "goal":
      return { role: "target" };
    case "direction":
    case "owner":
    case "status":
      return { role: main };
    default:
      return undefined;
  }
}
