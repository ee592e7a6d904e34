import type { Dispatch } from "../dispatch";
import { newToken } from "../dispatch";
import { BusyLine } from "../parts/busy-line";
import { Button } from "../parts/button";
import { Dialog } from "../parts/dialog";
import { Frame } from "../parts/frame";
import { NoticeBox } from "../parts/notice-box";
import { SentenceBox } from "../parts/sentence-box";
import { words } from "../words";
import type { TrackedEvent, TrackedScreen } from "./tracked-screen";

const text = words.tracked;

interface TrackedProps {
  readonly screen: TrackedScreen;
  readonly dispatch: Dispatch;
}

export function TrackedView({ screen, dispatch }: TrackedProps) {
  const back = () => dispatch({ type: "went", to: { view: "home" }, token: newToken() });
  const retry = () => dispatch({ type: "retried" });
  const act = (event: TrackedEvent) => dispatch({ type: "tracked", event });
  if (screen.kind === "removed")
    return (
      <Frame title={text.removedTitle} onBack={back}>
        <p dir="auto">{screen.message}</p>
        <Button look="action" onPress={back}>
          {words.back}
        </Button>
      </Frame>
    );
  const { table } = screen;
  const waiting = screen.kind === "working" ? screen.waiting : undefined;
  const off = waiting !== undefined;
  return (
    <Frame title={table.sheetName} onBack={back}>
      <p>{table.kpis === 0 ? text.noKpis : words.home.kpis({ count: table.kpis })}</p>
      <ul class="counts">
        <Count look="on" count={table.onTarget} word={text.onTarget} />
        <Count look="risk" count={table.atRisk} word={text.atRisk} />
        <Count look="off" count={table.offTarget} word={text.offTarget} />
        <Count look="none" count={table.noData} word={text.noData} />
      </ul>
      {table.problem === "" ? null : (
        <div class="notice warn">
          <p dir="auto">{table.problem}</p>
        </div>
      )}
      <SentenceBox title={text.disagreements} sentences={table.disagreements} />
      <div aria-live="polite">
        {screen.kind === "viewing" ? <NoticeBox notice={screen.notice} onRetry={retry} /> : null}
      </div>
      <BusyLine waiting={waiting} onRetry={retry} />
      <section class="act">
        <Button
          look={table.problem === "" ? "outline" : "action"}
          describedBy="repair-hint"
          off={off}
          onPress={() => act({ type: "repairPressed", token: newToken() })}
        >
          {text.repair}
        </Button>
        <p class="hint" id="repair-hint">
          {text.repairHint}
        </p>
      </section>
      <section class="act">
        <Button look="danger" describedBy="remove-hint" off={off} onPress={() => act({ type: "removePressed" })}>
          {text.remove}
        </Button>
        <p class="hint" id="remove-hint">
          {text.removeHint}
        </p>
      </section>
      {screen.kind === "asking" ? (
        <Dialog
          title={text.askTitle({ sheet: table.sheetName })}
          text={text.ask}
          stay={words.cancel}
          go={text.askRemove}
          onStay={() => act({ type: "removeCancelled" })}
          onGo={() => act({ type: "removeConfirmed", token: newToken() })}
        />
      ) : null}
    </Frame>
  );
}

interface CountProps {
  readonly look: "on" | "risk" | "off" | "none";
  readonly count: number;
  readonly word: string;
}

function Count({ look, count, word }: CountProps) {
  return count === 0 ? null : (
    <li class={`chip ${look}`}>
      {count} {word}
    </li>
  );
}
