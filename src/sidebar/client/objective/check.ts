import { checkDraft } from "../../../core/okr/draft";
import { type AskLocale, localeOf } from "../../../core/values/cell";
import type { ObjectiveDraft, Problem } from "../../contract";

/** Numbers are read as the spreadsheet reads them, whatever the browser's own language. */
export const asking =
  (locale: string): AskLocale =>
  () =>
    localeOf(locale);

/** The script checks the same draft by the same function before it saves. */
export const problemsOf = (draft: ObjectiveDraft, locale: string): readonly Problem[] =>
  checkDraft(draft, asking(locale));
