import { googleMessages } from "../../apps-script/google-messages";
import type { Book } from "../../engine/book";

/**
 * The name that was asked for, or the next free "Sheet2".
 * @throws where another sheet has it, in whichever case
 */
export function newSheetName(book: Book, asked: string | null): string {
  const names = new Set(book.sheets().map((one) => one.name.toLowerCase()));
  if (asked !== null && names.has(asked.toLowerCase())) throw new Error(googleMessages.sheetNameTaken({ name: asked }));
  if (asked !== null) return asked;
  for (let n = names.size + 1; ; n++) if (!names.has(`sheet${n}`)) return `Sheet${n}`;
}
