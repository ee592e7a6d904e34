import { IconButton } from "../parts/button";
import { TextField } from "../parts/field";
import { Icon } from "../parts/icon";
import { ScoreBar, scoreText } from "../parts/score-bar";
import { words } from "../words";
import { blockFieldKey, type FormEvent, type KeyResultField, type KeyResultForm } from "./form";
import type { KeyResultPreview } from "./preview";

const text = words.objective;

interface KeyResultProps {
  readonly block: KeyResultForm;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly preview: KeyResultPreview | undefined;
  readonly goal: number;
  readonly problems: ReadonlyMap<string, string>;
  readonly off: boolean;
  readonly change: (event: FormEvent) => void;
  readonly focusAfter: (...ids: readonly string[]) => void;
}

export function KeyResultView(props: KeyResultProps) {
  const { block, preview, problems } = props;
  const { key, folded } = block;
  const nameId = `key.${key}.name`;
  const hasProblem = [...problems.keys()].some((field) => field.startsWith(`key.${key}.`));
  return (
    <fieldset aria-labelledby={nameId} class={hasProblem ? "key-result wrong" : "key-result"}>
      <Head {...props} nameId={nameId} />
      {folded ? (
        <p class="card-facts" dir="auto">
          {block.keyResult.metric === "" ? text.noMetric : block.keyResult.metric}
        </p>
      ) : (
        <Fields {...props} />
      )}
      {preview === undefined || (folded && preview.score === null) ? null : <Echo {...props} preview={preview} />}
    </fieldset>
  );
}

function Head({ block, number, count, preview, off, change, focusAfter, nameId }: KeyResultProps & { nameId: string }) {
  const { key, folded } = block;
  const id = (act: string) => `key.${key}.${act}`;
  const move = (by: -1 | 1) => {
    change({ type: "moved", key, by });
    focusAfter(...(by < 0 ? [id("up"), id("down")] : [id("down"), id("up")]));
  };
  return (
    <div class="key-result-head">
      <button
        type="button"
        id={id("fold")}
        class="fold"
        aria-expanded={!folded}
        aria-label={folded ? text.unfold({ number }) : text.fold({ number })}
        onClick={() => change({ type: "folded", key, folded: !folded })}
      >
        <Icon name={folded ? "open" : "unfold"} />
        <span id={nameId}>{text.keyResult({ number })}</span>
      </button>
      {preview === undefined || preview.score === null ? null : (
        <span class="score-text">{scoreText(preview.score)}</span>
      )}
      <span class="tools">
        {count < 2 ? null : (
          <>
            <IconButton
              icon="up"
              id={id("up")}
              label={text.moveUp({ number })}
              off={off || number === 1}
              onPress={() => move(-1)}
            />
            <IconButton
              icon="down"
              id={id("down")}
              label={text.moveDown({ number })}
              off={off || number === count}
              onPress={() => move(1)}
            />
            <IconButton
              icon="remove"
              id={id("remove")}
              label={text.remove({ number })}
              off={off}
              onPress={() => {
                change({ type: "removed", key });
                focusAfter("undo-removal", "add-key-result");
              }}
            />
          </>
        )}
      </span>
    </div>
  );
}

function Fields({ block, problems, off, change }: KeyResultProps) {
  const { key, keyResult } = block;
  const field = (name: KeyResultField) => {
    const id = blockFieldKey(key, name);
    return {
      id,
      value: keyResult[name],
      problem: problems.get(id) ?? "",
      off,
      onText: (value: string) => change({ type: "keyResultSet", key, field: name, value }),
      onLeave: () => change({ type: "touched", field: id }),
    };
  };
  const echo = `key.${key}.echo`;
  return (
    <>
      <TextField {...field("metric")} label={text.metric} hint={text.metricHint} />
      <div class="columns three">
        <TextField {...field("baseline")} label={text.baseline} describedBy={echo} />
        <TextField {...field("target")} label={text.target} describedBy={echo} />
        <TextField {...field("current")} label={text.current} describedBy={echo} />
      </div>
      <div class="columns two">
        <TextField {...field("unit")} label={text.unit} hint={text.unitHint} />
        <TextField {...field("weight")} label={text.weight} hint={text.weightHint} />
      </div>
    </>
  );
}

function Echo({ block, preview, goal }: KeyResultProps & { preview: KeyResultPreview }) {
  const { keyResult, folded, key } = block;
  const isBlank = keyResult.baseline === "" && keyResult.target === "" && keyResult.current === "";
  return (
    <div class="echo">
      {preview.score === null ? null : <ScoreBar score={preview.score} goal={goal} />}
      {folded ? null : (
        <p class="hint" id={`key.${key}.echo`} dir="auto">
          {preview.target !== "" ? text.readAs(preview) : isBlank ? text.example : ""}
        </p>
      )}
    </div>
  );
}
