import type { KeyResultDraft, ObjectiveDraft, Operations, Problem, ScoreView } from "../../contract";
import {
  type Answer,
  type Fault,
  firstAttempt,
  type Notice,
  nextAttempt,
  noNotice,
  type Request,
  type Waiting,
} from "../request";
import { problemsOf } from "./check";
import {
  draftOf,
  type FormEvent,
  formOf,
  type ObjectiveForm,
  reduceForm,
  revealed,
  sameDraft,
  settledForm,
} from "./form";
import { type Choices, type Difference, differences, mergedDraft, type Side } from "./merge";

type SaveRequest = Extract<Request, { operation: "saveObjective" }>;

export type ObjectiveScreen =
  | { readonly kind: "reading"; readonly locale: string; readonly waiting: Waiting }
  | { readonly kind: "unread"; readonly locale: string; readonly fault: Fault; readonly asked: Waiting }
  | { readonly kind: "gone" }
  | {
      readonly kind: "editing";
      readonly form: ObjectiveForm;
      readonly notice: Notice;
      /** One more each time the first problem is to be looked at. */
      readonly attention: number;
    }
  | {
      readonly kind: "saving";
      readonly form: ObjectiveForm;
      readonly waiting: Waiting;
      /** Keys of the key results that were sent, in order. */
      readonly keys: readonly number[];
      /** Set while an earlier save is asked again: the token for what was typed since. "" otherwise. */
      readonly nextToken: string;
    }
  | { readonly kind: "saved"; readonly locale: string; readonly draft: ObjectiveDraft; readonly score: ScoreView }
  | {
      readonly kind: "conflict";
      readonly form: ObjectiveForm;
      readonly original: ObjectiveDraft;
      readonly theirs: ObjectiveDraft;
      readonly differences: readonly Difference[];
      readonly choices: Choices;
      /** The script's own sentences, one for each thing it found. */
      readonly messages: readonly string[];
    };

export type ObjectiveEvent =
  | { readonly type: "formChanged"; readonly change: FormEvent }
  | { readonly type: "savePressed"; readonly token: string }
  | { readonly type: "sideChosen"; readonly key: string; readonly side: Side }
  | { readonly type: "choicesSaved"; readonly token: string }
  | { readonly type: "conflictLeft" }
  | { readonly type: "editedAgain" };

export function readingObjective(id: string, locale: string, token: string): ObjectiveScreen {
  return { kind: "reading", locale, waiting: firstAttempt({ token, operation: "readObjective", payload: { id } }) };
}

export function editing(form: ObjectiveForm, notice: Notice = noNotice): ObjectiveScreen {
  return { kind: "editing", form, notice, attention: 0 };
}

function saving(form: ObjectiveForm, token: string): ObjectiveScreen {
  const request: SaveRequest = {
    token,
    operation: "saveObjective",
    payload: { requestId: token, draft: draftOf(form), original: form.original },
  };
  const keys = form.keyResults.map((block) => block.key);
  return { kind: "saving", form, waiting: firstAttempt(request), keys, nextToken: "" };
}

function savePressed(screen: Extract<ObjectiveScreen, { kind: "editing" }>, token: string): ObjectiveScreen {
  const { form } = screen;
  const problems = problemsOf(draftOf(form), form.locale);
  if (problems.length > 0)
    return { ...screen, form: revealed(form, problems), notice: noNotice, attention: screen.attention + 1 };
  if (form.unsettled === null) return saving(form, token);
  const { asked, keys } = form.unsettled;
  return { kind: "saving", form, waiting: nextAttempt(asked), keys, nextToken: token };
}

const withoutIds = (draft: ObjectiveDraft): ObjectiveDraft => ({
  ...draft,
  id: "",
  keyResults: draft.keyResults.map((keyResult: KeyResultDraft) => ({ ...keyResult, id: "" })),
});

function savedReply(
  screen: Extract<ObjectiveScreen, { kind: "saving" }>,
  sent: ObjectiveDraft,
  saved: ObjectiveDraft,
  score: ScoreView,
): ObjectiveScreen {
  const isAllSaved = sameDraft(withoutIds(draftOf(screen.form)), withoutIds(sent));
  if (screen.nextToken === "" || isAllSaved) return { kind: "saved", locale: screen.form.locale, draft: saved, score };
  return saving(settledForm(screen.form, saved, screen.keys), screen.nextToken);
}

function rejectedReply(form: ObjectiveForm, problems: readonly Problem[]): ObjectiveScreen {
  const settled = { ...form, unsettled: null };
  return {
    kind: "editing",
    form: { ...revealed(settled, problems), rejected: problems },
    notice: noNotice,
    attention: 1,
  };
}

function conflictReply(form: ObjectiveForm, theirs: ObjectiveDraft, fields: readonly Problem[]): ObjectiveScreen {
  const settled = { ...form, unsettled: null };
  const messages = fields.map((problem) => problem.message);
  const original = form.original ?? theirs;
  return {
    kind: "conflict",
    form: settled,
    original,
    theirs,
    differences: differences(original, draftOf(settled), theirs),
    choices: {},
    messages,
  };
}

function saveAnswered(
  screen: Extract<ObjectiveScreen, { kind: "saving" }>,
  reply: Operations["saveObjective"]["reply"],
): ObjectiveScreen {
  const { form, waiting, nextToken } = screen;
  if (waiting.request.operation !== "saveObjective") return screen;
  if (reply.outcome === "saved") return savedReply(screen, waiting.request.payload.draft, reply.draft, reply.score);
  // Nothing of the earlier save was written: what is typed now is saved on its own.
  if (nextToken !== "") return saving({ ...form, unsettled: null }, nextToken);
  if (reply.outcome === "rejected") return rejectedReply(form, reply.problems);
  return conflictReply(form, reply.theirs, reply.fields);
}

export function objectiveAnswered(screen: ObjectiveScreen, answer: Answer): ObjectiveScreen {
  if (screen.kind === "reading" && answer.operation === "readObjective") {
    const { draft } = answer.reply;
    return draft === null ? { kind: "gone" } : editing(formOf(draft, draft, screen.locale));
  }
  if (screen.kind === "saving" && answer.operation === "saveObjective") return saveAnswered(screen, answer.reply);
  return screen;
}

export function objectiveFaulted(screen: ObjectiveScreen, fault: Fault): ObjectiveScreen {
  if (screen.kind === "reading") return { kind: "unread", locale: screen.locale, fault, asked: screen.waiting };
  if (screen.kind !== "saving") return screen;
  const { form, keys, waiting } = screen;
  const kept = fault.unsettled ? { ...form, unsettled: { asked: waiting, keys } } : form;
  return { kind: "editing", form: kept, notice: { kind: "fault", fault, asked: waiting }, attention: 0 };
}

/** A reading is asked again as it was. A save is pressed again instead: what was typed since belongs to it. */
export function objectiveRetried(screen: ObjectiveScreen): ObjectiveScreen {
  if (screen.kind !== "unread") return screen;
  return { kind: "reading", locale: screen.locale, waiting: nextAttempt(screen.asked) };
}

export function reduceObjective(screen: ObjectiveScreen, event: ObjectiveEvent): ObjectiveScreen {
  switch (event.type) {
    case "formChanged":
      return screen.kind === "editing" ? { ...screen, form: reduceForm(screen.form, event.change) } : screen;
    case "savePressed":
      return screen.kind === "editing" ? savePressed(screen, event.token) : screen;
    case "sideChosen":
      return screen.kind === "conflict"
        ? { ...screen, choices: { ...screen.choices, [event.key]: event.side } }
        : screen;
    case "choicesSaved": {
      if (screen.kind !== "conflict" || !isDecided(screen)) return screen;
      return saving(mergedForm(screen), event.token);
    }
    case "conflictLeft":
      return screen.kind === "conflict" ? editing(screen.form) : screen;
    case "editedAgain":
      return screen.kind === "saved" ? editing(formOf(screen.draft, screen.draft, screen.locale)) : screen;
  }
}

export const isDecided = (screen: Extract<ObjectiveScreen, { kind: "conflict" }>): boolean =>
  screen.differences.every((difference) => screen.choices[difference.key] !== undefined);

function mergedForm(screen: Extract<ObjectiveScreen, { kind: "conflict" }>): ObjectiveForm {
  const draft = mergedDraft(screen.original, draftOf(screen.form), screen.theirs, screen.choices);
  // What was deleted has no ID any more: it is saved as a new one.
  const original = screen.theirs.id === "" ? null : screen.theirs;
  return { ...formOf(draft, original, screen.form.locale), opened: screen.theirs };
}
