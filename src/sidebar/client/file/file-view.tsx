import type { OpenReply } from "../../contract";
import type { Dispatch } from "../dispatch";
import { newToken } from "../dispatch";
import { BusyLine } from "../parts/busy-line";
import { Button } from "../parts/button";
import { Dialog } from "../parts/dialog";
import { Frame } from "../parts/frame";
import { NoticeBox } from "../parts/notice-box";
import { words } from "../words";
import type { FileEvent, FileScreen } from "./screen";

const text = words.file;

interface FileProps {
  readonly screen: FileScreen;
  readonly open: OpenReply;
  readonly dispatch: Dispatch;
}

/** The way back and the way out: undo, a copy begun afresh, independence, and where to remove Lodestar. */
export function FileView({ screen, open, dispatch }: FileProps) {
  const act = (event: FileEvent) => dispatch({ type: "file", event });
  const retry = () => dispatch({ type: "retried" });
  const waiting = screen.kind === "working" ? screen.waiting : undefined;
  const off = waiting !== undefined;
  const { lastChange } = open;
  return (
    <Frame title={text.title} onBack={() => dispatch({ type: "went", to: { view: "home" }, token: newToken() })}>
      <div aria-live="polite">
        {screen.kind === "viewing" ? <NoticeBox notice={screen.notice} onRetry={retry} /> : null}
      </div>
      <BusyLine waiting={waiting} onRetry={retry} />
      <section class="act">
        <h2>{text.lastChange}</h2>
        {lastChange === null ? (
          <p class="hint">{text.noChange}</p>
        ) : (
          <>
            <p dir="auto" id="last-change">
              {lastChange.what}
            </p>
            <Button
              look="outline"
              describedBy="last-change undo-hint"
              off={off}
              onPress={() => act({ type: "undoPressed", change: lastChange.id, token: newToken() })}
            >
              {text.undo}
            </Button>
            <p class="hint" id="undo-hint">
              {text.undoHint}
            </p>
          </>
        )}
      </section>
      {open.isCopy ? (
        <section class="act">
          <Button
            look="outline"
            describedBy="afresh-hint"
            off={off}
            onPress={() => act({ type: "afreshPressed", token: newToken() })}
          >
            {text.afresh}
          </Button>
          <p class="hint" id="afresh-hint">
            {text.afreshHint}
          </p>
        </section>
      ) : null}
      <section class="act">
        <Button
          look="outline"
          describedBy="independent-hint"
          off={off}
          onPress={() => act({ type: "independentPressed" })}
        >
          {text.independent}
        </Button>
        <p class="hint" id="independent-hint">
          {text.independentHint}
        </p>
      </section>
      <section class="act">
        <p class="hint">{text.removeHint}</p>
      </section>
      {screen.kind === "asking" ? (
        <Dialog
          title={text.askTitle}
          text={text.ask}
          stay={words.cancel}
          go={text.independent}
          onStay={() => act({ type: "independentCancelled" })}
          onGo={() => act({ type: "independentConfirmed", token: newToken() })}
        />
      ) : null}
    </Frame>
  );
}
