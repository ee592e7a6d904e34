import type { ObjectiveEvent } from "../../../../src/sidebar/client/objective/screen";
import type { Request } from "../../../../src/sidebar/client/request";
import type { SidebarEvent, SidebarState } from "../../../../src/sidebar/client/state";
import type { ObjectiveDraft, SaveReply } from "../../../../src/sidebar/contract";
import { keyResult, objective, savedObjective } from "../drafts";
import { answer, asked, attempt, busy, fail, lost, opened, place, played } from "../timeline";

const on = (event: ObjectiveEvent): SidebarEvent => ({ type: "objective", event });
const owner = (value: string) => on({ type: "formChanged", change: { type: "headSet", field: "owner", value } });
const save = (token: string) => on({ type: "savePressed", token });

/** The builder with an objective of the sheet in it. */
const editing = (draft: ObjectiveDraft = savedObjective()): SidebarState =>
  answer(played(opened(), { type: "went", to: { view: "objective", id: draft.id }, token: "t1" }), {
    operation: "readObjective",
    reply: { draft },
  });

/** The builder with a new objective, typed to its end. */
function typed(): SidebarState {
  const { keyResults, commitment: _aspirational, id: _none, ...head } = objective();
  const fields = Object.entries(head).map(([field, value]) =>
    on({ type: "formChanged", change: { type: "headSet", field: field as keyof typeof head, value } }),
  );
  const { id: _new, ...texts } = keyResults[0] ?? keyResult();
  const figures = Object.entries(texts).map(([field, value]) =>
    on({ type: "formChanged", change: { type: "keyResultSet", key: 1, field: field as keyof typeof texts, value } }),
  );
  return played(opened(), { type: "went", to: { view: "objective", id: "" }, token: "t1" }, ...fields, ...figures);
}

const reply = (state: SidebarState, given: SaveReply) => answer(state, { operation: "saveObjective", reply: given });

function saveAsked(state: SidebarState): Extract<Request, { operation: "saveObjective" }>["payload"] {
  const request = asked(state);
  if (request.operation !== "saveObjective") throw new Error(`Not a save: ${request.operation}`);
  return request.payload;
}

const conflict = (theirs: ObjectiveDraft): SaveReply => ({
  outcome: "conflict",
  theirs,
  fields: [{ field: "owner", message: "Somebody changed the owner." }],
});

describe("opening an objective", () => {
  it("reads it from the sheet", () => {
    expect(editing().current).toMatchObject({ screen: { kind: "editing", form: { original: savedObjective() } } });
  });

  it("says that it is gone", () => {
    const reading = played(opened(), { type: "went", to: { view: "objective", id: "O-7K2P" }, token: "t1" });
    expect(place(answer(reading, { operation: "readObjective", reply: { draft: null } }))).toBe("objective gone");
  });

  it("can be tried again", () => {
    const reading = played(opened(), { type: "went", to: { view: "objective", id: "O-7K2P" }, token: "t1" });
    const again = played(fail(reading, lost), { type: "retried" });
    expect(place(again)).toBe("objective reading");
    expect(asked(again)).toMatchObject({ token: "t1", payload: { id: "O-7K2P" } });
  });
});

describe("saving", () => {
  it("first shows what is to be put right, and asks nothing of the script", () => {
    const pressed = played(opened(), { type: "went", to: { view: "objective", id: "" }, token: "t1" }, save("t2"));
    expect(place(pressed)).toBe("objective editing");
    expect(pressed.current).toMatchObject({ screen: { attention: 1, form: { reveal: { kind: "all" } } } });
  });

  it("sends the draft, what it was, and an id of its own", () => {
    const changed = played(editing(), owner("Head of Sales"), save("t2"));
    expect(saveAsked(changed)).toEqual({
      requestId: "t2",
      draft: { ...savedObjective(), owner: "Head of Sales" },
      original: savedObjective(),
    });
    expect(saveAsked(played(typed(), save("t2")))).toEqual({ requestId: "t2", draft: objective(), original: null });
  });

  it("a second press while it saves does nothing", () => {
    const saving = played(editing(), save("t2"));
    expect(played(saving, save("t3"))).toEqual(saving);
  });

  it("ends in the saved objective and its score, to be opened again as it stands in the sheet", () => {
    const saved = reply(played(typed(), save("t2")), { outcome: "saved", draft: savedObjective(), score: 0.6 });
    expect(saved.current).toMatchObject({ screen: { kind: "saved", draft: savedObjective(), score: 0.6 } });
    expect(saved.file.kind).toBe("refreshing");
    expect(played(saved, on({ type: "editedAgain" })).current).toMatchObject({
      screen: { kind: "editing", form: { original: savedObjective() } },
    });
  });

  it("shows what the script refused at its field, until it is changed", () => {
    const rejected = reply(played(editing(), owner("Nobody"), save("t2")), {
      outcome: "rejected",
      problems: [{ field: "owner", message: "Name one person." }],
    });
    expect(rejected.current).toMatchObject({
      screen: { kind: "editing", attention: 1, form: { rejected: [{ field: "owner" }] } },
    });
    expect(played(rejected, owner("Head of Sales")).current).toMatchObject({ screen: { form: { rejected: [] } } });
  });
});

describe("a save whose answer is lost", () => {
  it("is asked again with the same id, also when it takes long", () => {
    const again = played(played(editing(), owner("Head of Sales"), save("t2")), { type: "retried" });
    expect(again.current).toMatchObject({
      screen: { kind: "saving", waiting: { attempt: 2, request: { token: "t2" } } },
    });
  });

  it("is asked again first, and what was typed since is saved on top of it", () => {
    const failed = fail(played(typed(), save("t2")), lost);
    const pressed = played(failed, owner("Head of Sales"), save("t3"));
    expect(saveAsked(pressed)).toMatchObject({ requestId: "t2", draft: { owner: "Head of Support" } });
    expect(attempt(pressed)).toBe(2);
    const standing = objective({ id: "O-7K2P", keyResults: [keyResult({ id: "KR-0001" })] });
    const next = reply(pressed, { outcome: "saved", draft: standing, score: 0.6 });
    expect(saveAsked(next)).toEqual({
      requestId: "t3",
      draft: { ...standing, owner: "Head of Sales" },
      original: standing,
    });
  });

  it("is over when nothing was typed since", () => {
    const pressed = played(fail(played(typed(), save("t2")), lost), save("t3"));
    const standing = objective({ id: "O-7K2P", keyResults: [keyResult({ id: "KR-0001" })] });
    expect(place(reply(pressed, { outcome: "saved", draft: standing, score: 0.6 }))).toBe("objective saved");
  });

  it("that was refused leaves the way free for what is typed now", () => {
    const pressed = played(fail(played(typed(), save("t2")), lost), owner("Head of Sales"), save("t3"));
    const next = reply(pressed, { outcome: "rejected", problems: [{ field: "owner", message: "Name one person." }] });
    expect(saveAsked(next)).toMatchObject({ requestId: "t3", draft: { owner: "Head of Sales" }, original: null });
  });

  it("is not in doubt when the script said that it did nothing", () => {
    const failed = fail(played(typed(), save("t2")), busy);
    expect(failed.current).toMatchObject({
      screen: { kind: "editing", notice: { fault: busy }, form: { unsettled: null } },
    });
    expect(saveAsked(played(failed, save("t3"))).requestId).toBe("t3");
  });
});

describe("a conflict", () => {
  const mine = { ...savedObjective(), owner: "Head of Sales" };
  const theirs = { ...savedObjective(), owner: "Head of Success", objective: "Support worth staying for" };
  const conflicting = () => reply(played(editing(), owner(mine.owner), save("t2")), conflict(theirs));

  it("shows both sides of what both changed, and nothing else", () => {
    expect(conflicting().current).toMatchObject({
      screen: {
        kind: "conflict",
        differences: [{ kind: "field", field: "owner", yours: "Head of Sales", theirs: "Head of Success" }],
      },
    });
  });

  it("is saved once each side is chosen, on top of theirs", () => {
    const early = played(conflicting(), on({ type: "choicesSaved", token: "t3" }));
    expect(place(early)).toBe("objective conflict");
    const chosen = played(early, on({ type: "sideChosen", key: "owner", side: "yours" }));
    expect(saveAsked(played(chosen, on({ type: "choicesSaved", token: "t3" })))).toEqual({
      requestId: "t3",
      draft: { ...theirs, owner: "Head of Sales" },
      original: theirs,
    });
  });

  it("can be left for the form, which is as it was", () => {
    const back = played(conflicting(), on({ type: "conflictLeft" }));
    expect(back.current).toMatchObject({ screen: { kind: "editing", form: { head: { owner: "Head of Sales" } } } });
  });

  it("is not left for the overview without a question", () => {
    const leaving = played(conflicting(), { type: "went", to: { view: "home" }, token: "t4" });
    expect([place(leaving), leaving.leaving.kind]).toEqual(["objective conflict", "asking"]);
  });

  it("with an objective that was deleted is saved as a new one", () => {
    const deleted = reply(played(editing(), owner(mine.owner), save("t2")), conflict({ ...savedObjective(), id: "" }));
    const again = played(deleted, on({ type: "choicesSaved", token: "t3" }));
    expect(saveAsked(again)).toMatchObject({ draft: { id: "", owner: "Head of Sales" }, original: null });
  });
});
