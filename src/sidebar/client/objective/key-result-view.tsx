import { IconButton } from "../parts/button";
import { Problem, problemId, TextField } from "../parts/field";
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
  /** New ones can change places among themselves; saved ones stand in the order of their rows. */
  readonly canRise: boolean;
  readonly canSink: boolean;
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

function Head({
  block,
  number,
  count,
  canRise,
  canSink,
  preview,
  off,
  change,
  focusAfter,
  nameId,
}: KeyResultProps & { nameId: string }) {
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
        {canRise || canSink ? (
          <>
            <IconButton
              icon="up"
              id={id("up")}
              label={text.moveUp({ number })}
              off={off || !canRise}
              onPress={() => move(-1)}
            />
            <IconButton
              icon="down"
              id={id("down")}
              label={text.moveDown({ number })}
              off={off || !canSink}
              onPress={() => move(1)}
            />
          </>
        ) : null}
        {count < 2 ? null : (
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
        )}
      </span>
    </div>
  );
}

const figureFields: readonly KeyResultField[] = ["baseline", "target", "current"];
const sideFields: readonly KeyResultField[] = ["unit", "weight"];

function Fields({ block, number, problems, off, change }: KeyResultProps) {
  const { key, keyResult } = block;
  const field = (name: KeyResultField) => {
    const id = blockFieldKey(key, name);
    return {
      id,
      label: text[name],
      value: keyResult[name],
      problem: problems.get(id) ?? "",
      off,
      onText: (value: string) => change({ type: "keyResultSet", key, field: name, value }),
      onLeave: () => change({ type: "touched", field: id }),
    };
  };
  const echo = `key.${key}.echo`;
  // What a field is for is said once; seven times would be noise.
  const hints = (hint: string) => (number === 1 ? { hint } : {});
  return (
    <>
      <TextField {...field("metric")} {...hints(text.metricHint)} />
      <div>
        <div class="columns three">
          {figureFields.map((name) => (
            <TextField key={name} {...field(name)} describedBy={echo} apart />
          ))}
        </div>
        <Apart names={figureFields} blockKey={key} problems={problems} />
      </div>
      <div>
        <div class="columns two">
          <TextField {...field("unit")} {...hints(text.unitHint)} apart />
          <TextField {...field("weight")} {...hints(text.weightHint)} apart />
        </div>
        <Apart names={sideFields} blockKey={key} problems={problems} />
      </div>
    </>
  );
}

interface ApartProps {
  readonly names: readonly KeyResultField[];
  readonly blockKey: number;
  readonly problems: ReadonlyMap<string, string>;
}

/** Problems of narrow fields, over the whole width below them. */
function Apart({ names, blockKey, problems }: ApartProps) {
  return (
    <>
      {names.map((name) => {
        const id = blockFieldKey(blockKey, name);
        const message = problems.get(id);
        return message === undefined ? null : (
          <Problem key={name} id={problemId(id)} text={text.fieldProblem({ field: text[name], message })} />
        );
      })}
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
