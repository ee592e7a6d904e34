import type { AlertsView as AlertsFacts, Frequency } from "../../contract";
import type { Dispatch } from "../dispatch";
import { newToken } from "../dispatch";
import { BusyLine } from "../parts/busy-line";
import { Button } from "../parts/button";
import { Radios, SelectField, TextField, Tick } from "../parts/field";
import { Frame } from "../parts/frame";
import { NoticeBox } from "../parts/notice-box";
import { words } from "../words";
import { type AlertsEvent, type AlertsScreen, isAddress } from "./screen";

const text = words.alerts;
const hoursOfDay = 24;

interface AlertsProps {
  readonly screen: AlertsScreen;
  readonly alerts: AlertsFacts;
  readonly hasTables: boolean;
  readonly dispatch: Dispatch;
}

export function AlertsView({ screen, alerts, hasTables, dispatch }: AlertsProps) {
  const back = () => dispatch({ type: "went", to: { view: "home" }, token: newToken() });
  const retry = () => dispatch({ type: "retried" });
  const act = (event: AlertsEvent) => dispatch({ type: "alerts", event });
  const save = () => act({ type: "savePressed", token: newToken() });
  const { form } = screen;
  const waiting = screen.kind === "editing" ? undefined : screen.waiting;
  const off = waiting !== undefined;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!off) save();
      }}
    >
      <Frame
        title={text.title}
        onBack={back}
        footer={
          <>
            <div aria-live="polite">
              {screen.kind === "editing" ? <NoticeBox notice={screen.notice} onRetry={retry} /> : null}
            </div>
            <BusyLine waiting={waiting} onRetry={retry} />
            <Button look="action" submits off={off} onPress={save}>
              {text.save}
            </Button>
          </>
        }
      >
        <Tick
          id="alerts-on"
          role="switch"
          label={text.on}
          on={form.on}
          off={off}
          onChange={(on) => act({ type: "switched", on })}
        />
        {form.on ? <When screen={screen} act={act} off={off} /> : <p class="hint">{text.willOff}</p>}
        {hasTables ? null : <p class="hint">{text.noTables}</p>}
        <section class="act" aria-labelledby="check-heading">
          <h2 id="check-heading">{text.checks}</h2>
          <p dir="auto">{words.home.lastCheck({ at: alerts.lastCheck })}</p>
          {alerts.on && alerts.late ? <p class="problem">{text.late}</p> : null}
          <Button
            look="outline"
            describedBy="check-hint"
            off={off}
            onPress={() => act({ type: "checkPressed", token: newToken() })}
          >
            {text.check}
          </Button>
          <p class="hint" id="check-hint">
            {text.checkHint}
          </p>
        </section>
      </Frame>
    </form>
  );
}

interface WhenProps {
  readonly screen: AlertsScreen;
  readonly act: (event: AlertsEvent) => void;
  readonly off: boolean;
}

function When({ screen, act, off }: WhenProps) {
  const { form } = screen;
  const isShown = screen.kind === "editing" && screen.attention > 0 && !isAddress(form.address);
  const hours = Array.from({ length: hoursOfDay }, (_, hour) => ({
    value: String(hour),
    text: words.clockTime({ hour }),
  }));
  return (
    <>
      <TextField
        id="alerts-address"
        type="email"
        label={text.address}
        value={form.address}
        problem={isShown ? text.addressProblem : ""}
        off={off}
        onText={(address) => act({ type: "addressSet", address })}
      />
      <Radios<Frequency>
        name="frequency"
        legend={text.frequency}
        value={form.frequency}
        options={[
          { value: "daily", text: text.daily },
          { value: "hourly", text: text.hourly },
        ]}
        off={off}
        onChoice={(frequency) => act({ type: "frequencySet", frequency })}
      />
      {form.frequency === "daily" ? (
        <SelectField
          id="alerts-hour"
          label={text.hour}
          value={String(form.hour)}
          options={hours}
          hint={text.googleTime}
          off={off}
          onChoice={(hour) => act({ type: "hourSet", hour: Number(hour) })}
        />
      ) : null}
      <p class="will" dir="auto" aria-live="polite">
        {text.willOn({ ...form, address: isAddress(form.address) ? form.address.trim() : "" })}
      </p>
    </>
  );
}
