import type { TableProposal } from "../../contract";
import type { Dispatch } from "../dispatch";
import { newToken } from "../dispatch";
import { BusyLine } from "../parts/busy-line";
import { Button } from "../parts/button";
import { SelectField, Tick } from "../parts/field";
import { Frame } from "../parts/frame";
import { FaultBox, NoticeBox } from "../parts/notice-box";
import { SentenceBox } from "../parts/sentence-box";
import { words } from "../words";
import { BandView, ColoursView } from "./colours-view";
import { ColumnsView } from "./columns-view";
import { DirectionsView } from "./directions-view";
import { KeyResultsView } from "./key-results-view";
import { RowsView } from "./rows-view";
import type { TableEvent, TableOption, TableScreen } from "./screen";
import { WordsView } from "./words-view";

const text = words.table;

interface TableProps {
  readonly screen: TableScreen;
  readonly dispatch: Dispatch;
}

export function TableView({ screen, dispatch }: TableProps) {
  const back = () => dispatch({ type: "went", to: { view: "home" }, token: newToken() });
  const retry = () => dispatch({ type: "retried" });
  switch (screen.kind) {
    case "reading":
      return (
        <Frame title={text.title} onBack={back}>
          <BusyLine waiting={screen.waiting} onRetry={retry} />
        </Frame>
      );
    case "unread":
      return (
        <Frame title={text.unread} onBack={back}>
          <FaultBox fault={screen.fault} onRetry={retry} />
        </Frame>
      );
    case "done":
      return (
        <Frame title={text.doneTitle} onBack={back}>
          <p dir="auto">{screen.message}</p>
          <Button look="action" onPress={back}>
            {words.back}
          </Button>
        </Frame>
      );
    default:
      return (
        <Proposal screen={screen} act={(event) => dispatch({ type: "table", event })} onBack={back} onRetry={retry} />
      );
  }
}

interface ProposalProps {
  readonly screen: Extract<TableScreen, { kind: "choosing" | "rereading" | "applying" }>;
  readonly act: (event: TableEvent) => void;
  readonly onBack: () => void;
  readonly onRetry: () => void;
}

function Proposal({ screen, act, onBack, onRetry }: ProposalProps) {
  const { proposal } = screen;
  const waiting = screen.kind === "choosing" ? undefined : screen.waiting;
  const isApplying = screen.kind === "applying";
  const headers = proposal.headers.length > 0;
  const isTable = headers && proposal.okrs === undefined;
  const readAgain = () => act({ type: "readAgain", token: newToken() });
  return (
    <Frame
      title={text.title}
      onBack={onBack}
      footer={
        <>
          <div aria-live="polite">
            {screen.kind === "choosing" ? <NoticeBox notice={screen.notice} onRetry={onRetry} /> : null}
          </div>
          <BusyLine waiting={waiting} onRetry={onRetry} />
          {isTable ? (
            <>
              <p class="hint" id="apply-hint">
                {text.applyHint}
              </p>
              <Button
                look="action"
                off={waiting !== undefined}
                describedBy="apply-hint"
                onPress={() => act({ type: "applyPressed", token: newToken() })}
              >
                {text.apply}
              </Button>
            </>
          ) : (
            <Button look="action" off={waiting !== undefined} onPress={readAgain}>
              {words.readAgain}
            </Button>
          )}
        </>
      }
    >
      <p class="where" dir="auto">
        {headers
          ? text.where({ sheet: proposal.sheetName, row: proposal.headerRow })
          : text.nothing({ sheet: proposal.sheetName })}
      </p>
      {isTable && proposal.summary !== "" ? (
        <p class="summary" dir="auto">
          {proposal.summary}
        </p>
      ) : null}
      <SentenceBox title={text.problems} sentences={proposal.problems} />
      {proposal.okrs === undefined ? null : <KeyResultsView okrs={proposal.okrs} />}
      {isTable || proposal.tables.length > 1 ? <TableChoiceView screen={screen} act={act} off={isApplying} /> : null}
      {isTable ? (
        <>
          <Button look="quiet" icon="refresh" off={waiting !== undefined} onPress={readAgain}>
            {words.readAgain}
          </Button>
          <ColumnsView screen={screen} act={act} off={isApplying} />
          <DirectionsView screen={screen} act={act} off={isApplying} />
          {proposal.rowCount + proposal.skipped.length > 0 ? <RowsView proposal={proposal} /> : null}
          <section aria-labelledby="options-heading">
            <h2 id="options-heading">{text.options}</h2>
            <Option option="statusColumn" label={text.statusColumn} hint={statusHint(proposal)} {...{ screen, act }} />
            <Option option="wholeRow" label={text.wholeRow} hint={text.wholeRowHint} {...{ screen, act }} />
            <Option
              option="colourOnTarget"
              label={text.colourOnTarget}
              hint={text.colourOnTargetHint}
              {...{ screen, act }}
            />
            <WordsView screen={screen} act={act} off={isApplying} />
            <details class="more">
              <summary>{text.look.more}</summary>
              <ColoursView screen={screen} act={act} off={isApplying} />
              <BandView screen={screen} act={act} off={isApplying} />
            </details>
          </section>
        </>
      ) : (
        <p>{proposal.okrs === undefined ? text.otherSheet : text.okrs.other}</p>
      )}
    </Frame>
  );
}

/** Where the words would stand, and what it means for others where only Lodestar reads the figures. */
function statusHint({ statusLetters, oursOnly }: TableProposal): string {
  const place = statusLetters === "" ? text.statusColumnPlain : text.statusColumnHint({ letters: statusLetters });
  return oursOnly === 0 ? place : `${place} ${text.oursOnly({ rows: oursOnly })}`;
}

/** Which of the sheet's tables. */
function TableChoiceView({
  screen,
  act,
  off,
}: {
  readonly screen: ProposalProps["screen"];
  readonly act: ProposalProps["act"];
  readonly off: boolean;
}) {
  const { tables } = screen.proposal;
  const { headerRow, columns } = screen.choice;
  if (tables.length < 2) return null;
  const inRow = tables.filter((table) => table.headerRow === headerRow);
  // Side by side, a table is told by its names.
  const chosen = inRow.find((table) => inRow.length === 1 || table.columns.name === columns.name);
  const none = chosen ? [] : [{ value: "", text: text.headerRowOption({ row: headerRow }) }];
  return (
    <SelectField
      id="which-table"
      label={text.which({ count: tables.length })}
      value={chosen ? String(tables.indexOf(chosen)) : ""}
      options={[...none, ...tables.map((table, at) => ({ value: String(at), text: text.tableOption(table) }))]}
      off={off}
      onChoice={(value) => {
        if (value !== "") act({ type: "tableChosen", at: Number(value), token: newToken() });
      }}
    />
  );
}

interface OptionProps {
  readonly option: TableOption;
  readonly label: string;
  readonly hint: string;
  readonly screen: ProposalProps["screen"];
  readonly act: ProposalProps["act"];
}

function Option({ option, label, hint, screen, act }: OptionProps) {
  return (
    <Tick
      id={`option-${option}`}
      label={label}
      hint={hint}
      on={screen.choice[option]}
      off={screen.kind === "applying"}
      onChange={(on) => act({ type: "optionSet", option, on })}
    />
  );
}
