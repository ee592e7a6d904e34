import { googleMessages } from "../apps-script/google-messages";
import { words } from "../language/en";
import type { Dialog, DialogAnswer, Outcome } from "./host";
import type { HostState } from "./host-state";
import type { Person, ScriptKind } from "./person";

/** Whether this person's next click must ask first: they never installed the add-on, or never were asked. */
export function needsConsent({ file, person }: HostState): boolean {
  return isNew(file.kind, person) || person.granted === "unasked";
}

/** Asks what the script may do. Why nothing runs, where they say no. */
export async function consent(state: HostState): Promise<Outcome | undefined> {
  const { file, person, surroundings, options, patience } = state;
  const { oauthScopes } = options.files.manifest;
  const dialog: Dialog = {
    id: surroundings.nextId(),
    kind: "consent",
    title: words.people.consentTitle({ name: state.addOnName }),
    text: isNew(file.kind, person) ? words.people.consentInstall({ name: state.addOnName }) : words.people.consentText,
    buttons: ["OK", "CANCEL"],
    scopes: oauthScopes,
  };
  const answer = patience.canWait
    ? await new Promise<DialogAnswer>((resolve) => surroundings.showDialog(dialog, resolve))
    : options.answer?.(dialog);
  if (answer?.button !== "OK") return { ok: false, message: googleMessages.authorizationRequired };
  state.person = { ...state.person, installed: true, granted: answer.granted ?? "all" };
  surroundings.changed();
  return undefined;
}

function isNew(kind: ScriptKind, person: Person): boolean {
  return kind === "add-on" && person.installed === false;
}
