import type { CycleView } from "../../contract";
import type { Dispatch } from "../dispatch";
import { newToken } from "../dispatch";
import { BusyLine } from "../parts/busy-line";
import { Button } from "../parts/button";
import { Frame } from "../parts/frame";
import { FaultBox } from "../parts/notice-box";
import { ScoreBar, scoreText } from "../parts/score-bar";
import { words } from "../words";
import { ConflictView } from "./conflict-view";
import { FormView } from "./form-view";
import type { ObjectiveEvent, ObjectiveScreen } from "./screen";

const text = words.objective;

export interface ObjectiveProps {
  readonly screen: ObjectiveScreen;
  /** Known cycles, the present one first. */
  readonly cycles: readonly CycleView[];
  readonly userEmail: string;
  readonly dispatch: Dispatch;
}

export function ObjectiveView({ screen, cycles, userEmail, dispatch }: ObjectiveProps) {
  const back = () => dispatch({ type: "went", to: { view: "home" }, token: newToken() });
  const retry = () => dispatch({ type: "retried" });
  const act = (event: ObjectiveEvent) => dispatch({ type: "objective", event });
  switch (screen.kind) {
    case "reading":
      return (
        <Frame title={text.reading} onBack={back}>
          <BusyLine waiting={screen.waiting} onRetry={retry} />
        </Frame>
      );
    case "unread":
      return (
        <Frame title={text.unread} onBack={back}>
          <FaultBox fault={screen.fault} onRetry={retry} />
        </Frame>
      );
    case "gone":
      return (
        <Frame title={text.goneTitle} onBack={back}>
          <p>{text.gone}</p>
          <Button look="action" onPress={back}>
            {words.back}
          </Button>
        </Frame>
      );
    case "editing":
    case "saving":
      return <FormView screen={screen} cycles={cycles} userEmail={userEmail} act={act} onBack={back} onRetry={retry} />;
    case "conflict":
      return <ConflictView screen={screen} act={act} onBack={back} />;
    case "saved": {
      const build = () => dispatch({ type: "went", to: { view: "objective", id: "" }, token: newToken() });
      return (
        <Frame title={text.savedTitle} onBack={back}>
          <div class="card still">
            <span class="card-title" dir="auto">
              {screen.draft.objective}
            </span>
            <span class="card-score">
              <ScoreBar score={screen.score} goal={screen.draft.commitment === "aspirational" ? 0.7 : 1} />
              <span class={screen.score === null ? "score-text none" : "score-text"}>{scoreText(screen.score)}</span>
            </span>
          </div>
          <p>{text.saved}</p>
          <div class="stack">
            <Button look="action" onPress={back}>
              {words.back}
            </Button>
            <Button look="outline" onPress={() => act({ type: "editedAgain" })}>
              {text.edit}
            </Button>
            <Button look="quiet" onPress={build}>
              {text.another}
            </Button>
          </div>
        </Frame>
      );
    }
  }
}
