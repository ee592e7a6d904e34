import { mostKeyResults } from "../../../core/okr/draft";
import type { CycleView } from "../../contract";
import { newToken } from "../dispatch";
import { BusyLine } from "../parts/busy-line";
import { Button } from "../parts/button";
import { Problem, Radios, TextField } from "../parts/field";
import { Frame } from "../parts/frame";
import { NoticeBox } from "../parts/notice-box";
import { ScoreBar, scoreText } from "../parts/score-bar";
import { words } from "../words";
import { problemsOf } from "./check";
import { CycleField } from "./cycle-field";
import { canMove, draftOf, type FormEvent, type HeadField, isChanged, shownProblems } from "./form";
import { KeyResultView } from "./key-result-view";
import { preview } from "./preview";
import type { ObjectiveEvent, ObjectiveScreen } from "./screen";

const text = words.objective;

interface FormProps {
  readonly screen: Extract<ObjectiveScreen, { kind: "editing" | "saving" }>;
  readonly cycles: readonly CycleView[];
  readonly userEmail: string;
  readonly act: (event: ObjectiveEvent) => void;
  readonly onBack: () => void;
  readonly onRetry: () => void;
}

/** Focus follows a block that moved, and goes to the nearest thing where the pressed button is gone or off. */
function focusAfter(...ids: readonly string[]): void {
  requestAnimationFrame(() => {
    const found = ids.map((id) => document.getElementById(id));
    found.find((element) => element !== null && element.getAttribute("aria-disabled") !== "true")?.focus();
  });
}

export function FormView({ screen, cycles, userEmail, act, onBack, onRetry }: FormProps) {
  const { form } = screen;
  const draft = draftOf(form);
  const found = problemsOf(draft, form.locale);
  const shown = shownProblems(form, found);
  const scores = preview(draft, form.locale);
  const off = screen.kind === "saving";
  const isUnsaved = isChanged(form);
  const change = (event: FormEvent) => act({ type: "formChanged", change: event });
  const save = () => act({ type: "savePressed", token: newToken() });
  const problem = (field: HeadField | "keyResults") => shown.get(field) ?? "";
  const left = (field: HeadField) => () => change({ type: "touched", field });
  const goal = draft.commitment === "aspirational" ? 0.7 : 1;
  const openProblems = screen.kind === "editing" && screen.attention > 0 ? shown.size : 0;

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!off) save();
      }}
    >
      <Frame
        title={form.original === null ? text.newTitle : text.editTitle}
        onBack={onBack}
        footer={
          <>
            <div aria-live="polite">
              {screen.kind === "editing" ? <NoticeBox notice={screen.notice} onRetry={save} /> : null}
              {openProblems > 0 ? <p class="problem">{text.problems({ count: openProblems })}</p> : null}
            </div>
            <BusyLine waiting={screen.kind === "saving" ? screen.waiting : undefined} onRetry={onRetry} />
            <div class="score-line">
              <span>{text.scoreSoFar}</span>
              <ScoreBar score={scores.score} goal={goal} />
              <span class={scores.score === null ? "score-text none" : "score-text"}>{scoreText(scores.score)}</span>
            </div>
            <Button look="action" id="save" submits onPress={save} off={off} describedBy="save-hint">
              {text.save}
            </Button>
            <p class={form.original === null || isUnsaved ? "hint" : "unseen"} id="save-hint">
              {isUnsaved ? text.unsaved : text.saveHint}
            </p>
          </>
        }
      >
        <TextField
          id="objective"
          label={text.objective}
          hint={text.objectiveHint}
          lines={3}
          value={form.head.objective}
          problem={problem("objective")}
          off={off}
          onText={(value) => change({ type: "headSet", field: "objective", value })}
          onLeave={left("objective")}
        />
        <div class="with-action">
          <TextField
            id="owner"
            label={text.owner}
            hint={text.ownerHint}
            value={form.head.owner}
            problem={problem("owner")}
            off={off}
            onText={(value) => change({ type: "headSet", field: "owner", value })}
            onLeave={left("owner")}
          />
          {userEmail === "" || form.head.owner !== "" ? null : (
            <Button
              look="quiet"
              label={text.ownerMeLabel({ email: userEmail })}
              onPress={() => {
                change({ type: "headSet", field: "owner", value: userEmail });
                focusAfter("owner");
              }}
            >
              {text.ownerMe}
            </Button>
          )}
        </div>
        <CycleField head={form.head} cycles={cycles} problem={problem} left={left} off={off} change={change} />
        <Radios
          name="commitment"
          legend={text.commitment}
          value={form.head.commitment}
          options={[
            { value: "aspirational", text: text.aspirational, hint: text.aspirationalHint },
            { value: "committed", text: text.committed, hint: text.committedHint },
          ]}
          off={off}
          problem={problem("commitment")}
          onChoice={(commitment) => change({ type: "commitmentSet", commitment })}
        />
        <section aria-labelledby="key-results-heading" class="key-results">
          <h2 id="key-results-heading">{text.keyResults}</h2>
          <p class="hint">{text.keyResultsHint}</p>
          {problem("keyResults") === "" ? null : <Problem id="keyResults-problem" text={problem("keyResults")} />}
          {form.keyResults.map((block, index) => (
            <KeyResultView
              key={block.key}
              block={block}
              number={index + 1}
              count={form.keyResults.length}
              canRise={canMove(form, index, -1)}
              canSink={canMove(form, index, 1)}
              preview={scores.keyResults[index]}
              goal={goal}
              problems={shown}
              off={off}
              change={change}
              focusAfter={focusAfter}
            />
          ))}
          <div class="undo" aria-live="polite">
            {form.removed === null ? null : (
              <>
                <span>{text.removed}</span>
                <Button look="quiet" id="undo-removal" onPress={() => change({ type: "removalUndone" })}>
                  {text.undo}
                </Button>
              </>
            )}
          </div>
          {form.keyResults.length >= mostKeyResults ? (
            <p class="hint">{text.most}</p>
          ) : (
            <Button
              look="outline"
              icon="add"
              id="add-key-result"
              off={off}
              onPress={() => {
                change({ type: "added" });
                focusAfter(`key.${form.nextKey}.metric`);
              }}
            >
              {text.add}
            </Button>
          )}
        </section>
      </Frame>
    </form>
  );
}
