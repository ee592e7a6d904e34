import { useState } from "preact/hooks";
import type { AlertsView, ObjectiveSummary, OpenReply, TrackedTableView } from "../../contract";
import type { Dispatch } from "../dispatch";
import { newToken } from "../dispatch";
import { BusyLine } from "../parts/busy-line";
import { Button, IconButton } from "../parts/button";
import { Icon } from "../parts/icon";
import { FaultBox } from "../parts/notice-box";
import { ScoreBar, scoreText } from "../parts/score-bar";
import type { Destination, FileState } from "../state";
import { words } from "../words";
import { FirstRun } from "./first-run";

const text = words.home;
const shownAtFirst = 6;

const isEmpty = (open: OpenReply): boolean =>
  open.objectives.length === 0 && open.tables.length === 0 && !open.alerts.on;

interface HomeProps {
  readonly file: FileState;
  readonly open: OpenReply;
  readonly dispatch: Dispatch;
}

export function HomeView({ file, open, dispatch }: HomeProps) {
  const go = (to: Destination) => dispatch({ type: "went", to, token: newToken() });
  return (
    <main class="home">
      <BusyLine
        waiting={file.kind === "refreshing" ? file.waiting : undefined}
        onRetry={() => dispatch({ type: "fileRetried" })}
      />
      {file.kind === "stale" ? (
        <div aria-live="polite">
          <p class="hint">{text.stale}</p>
          <FaultBox fault={file.fault} onRetry={() => dispatch({ type: "fileRetried" })} />
        </div>
      ) : null}
      <Notices open={open} />
      {isEmpty(open) ? (
        <FirstRun go={go} />
      ) : (
        <>
          <header class="home-header">
            <h1 tabIndex={-1} dir="auto">
              {open.fileName === "" ? text.title : open.fileName}
            </h1>
            <IconButton
              icon="refresh"
              label={text.refresh}
              off={file.kind === "refreshing"}
              turns={file.kind === "refreshing"}
              onPress={() => dispatch({ type: "refreshPressed", token: newToken() })}
            />
          </header>
          <Objectives objectives={open.objectives} go={go} />
          <Tables tables={open.tables} go={go} />
          <Alerts alerts={open.alerts} go={go} />
          <Button look="quiet" onPress={() => go({ view: "file" })}>
            {text.file}
          </Button>
        </>
      )}
    </main>
  );
}

function Notices({ open }: { readonly open: OpenReply }) {
  const notices = open.isCopy ? [text.copy, ...open.notices] : open.notices;
  return (
    <>
      {notices.map((notice) => (
        <div class="notice warn" key={notice}>
          <p dir="auto">{notice}</p>
        </div>
      ))}
    </>
  );
}

type Go = (to: Destination) => void;

function Objectives({ objectives, go }: { readonly objectives: readonly ObjectiveSummary[]; readonly go: Go }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? objectives : objectives.slice(0, shownAtFirst);
  return (
    <section aria-labelledby="objectives-heading">
      <h2 id="objectives-heading">{text.objectives}</h2>
      {objectives.length === 0 ? <p class="hint">{text.noObjectives}</p> : null}
      <ul class="cards">
        {shown.map((objective) => (
          <li key={objective.id}>
            <ObjectiveCard objective={objective} go={go} />
          </li>
        ))}
      </ul>
      {shown.length < objectives.length ? (
        <Button look="quiet" onPress={() => setWhole(true)}>
          {text.showAll({ count: objectives.length })}
        </Button>
      ) : null}
      <Button look="action" icon="add" onPress={() => go({ view: "objective", id: "" })}>
        {text.build}
      </Button>
    </section>
  );
}

function ObjectiveCard({ objective, go }: { readonly objective: ObjectiveSummary; readonly go: Go }) {
  const { id, owner, cycle, score, keyResults } = objective;
  const facts = [cycle, text.keyResults({ count: keyResults })].filter((fact) => fact !== "");
  return (
    <button type="button" class="card" onClick={() => go({ view: "objective", id })}>
      <span class="card-title" dir="auto">
        {objective.objective}
      </span>
      <span class="card-score">
        <ScoreBar score={score} />
        <span class={score === null ? "score-text none" : "score-text"}>{scoreText(score)}</span>
      </span>
      <span class="card-facts" dir="auto">
        {owner === "" ? text.noOwner : owner}
      </span>
      <span class="card-facts">{facts.join(" · ")}</span>
    </button>
  );
}

function Tables({ tables, go }: { readonly tables: readonly TrackedTableView[]; readonly go: Go }) {
  return (
    <section aria-labelledby="tables-heading">
      <h2 id="tables-heading">{text.tables}</h2>
      {tables.length === 0 ? <p class="hint">{text.noTables}</p> : null}
      <ul class="cards">
        {tables.map((table) => (
          <li key={table.id}>
            <button type="button" class="card row" onClick={() => go({ view: "tracked", id: table.id })}>
              <span class="card-main">
                <span class="card-title" dir="auto">
                  {table.sheetName}
                </span>
                <span class="card-facts">
                  {[text.kpis({ count: table.kpis }), text.tableCounts(table)].filter((part) => part !== "").join(": ")}
                </span>
                {table.problem === "" ? null : (
                  <span class="problem" dir="auto">
                    {table.problem}
                  </span>
                )}
              </span>
              <Icon name="open" />
            </button>
          </li>
        ))}
      </ul>
      <Button look="outline" icon="add" onPress={() => go({ view: "table" })}>
        {text.track}
      </Button>
    </section>
  );
}

function Alerts({ alerts, go }: { readonly alerts: AlertsView; readonly go: Go }) {
  return (
    <section aria-labelledby="alerts-heading">
      <h2 id="alerts-heading">{text.alerts}</h2>
      {alerts.on ? (
        <p dir="auto">
          {`${text.alertsOn(alerts)} ${text.lastCheck({ at: alerts.lastCheck })} ${text.openAlerts({ count: alerts.openAlerts })}`}
        </p>
      ) : (
        <p>{text.alertsOff}</p>
      )}
      {alerts.on && alerts.late ? <p class="problem">{text.late}</p> : null}
      <Button look="outline" onPress={() => go({ view: "alerts" })}>
        {text.setAlerts}
      </Button>
    </section>
  );
}
