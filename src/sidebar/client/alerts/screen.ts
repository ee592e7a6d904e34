import type { AlertsView, Frequency } from "../../contract";
import {
  type Answer,
  type Fault,
  firstAttempt,
  type Notice,
  nextAttempt,
  noNotice,
  type Request,
  type Waiting,
} from "../request";

export interface AlertsForm {
  readonly on: boolean;
  readonly address: string;
  readonly frequency: Frequency;
  /** 0-23, for daily. */
  readonly hour: number;
}

export type AlertsScreen =
  | {
      readonly kind: "editing";
      readonly form: AlertsForm;
      /** As it stands in the file. */
      readonly kept: AlertsForm;
      readonly notice: Notice;
      /** One more each time the first problem is to be looked at; problems are shown from 1 on. */
      readonly attention: number;
    }
  | { readonly kind: "saving"; readonly form: AlertsForm; readonly kept: AlertsForm; readonly waiting: Waiting }
  | { readonly kind: "checking"; readonly form: AlertsForm; readonly kept: AlertsForm; readonly waiting: Waiting };

export type AlertsEvent =
  | { readonly type: "switched"; readonly on: boolean }
  | { readonly type: "addressSet"; readonly address: string }
  | { readonly type: "frequencySet"; readonly frequency: Frequency }
  | { readonly type: "hourSet"; readonly hour: number }
  | { readonly type: "savePressed"; readonly token: string }
  | { readonly type: "checkPressed"; readonly token: string };

const editing = (form: AlertsForm, kept: AlertsForm, notice: Notice = noNotice): AlertsScreen => ({
  kind: "editing",
  form,
  kept,
  notice,
  attention: 0,
});

/** The user's own address is proposed where none was approved yet. */
export function alertsScreen(view: AlertsView, userEmail: string): AlertsScreen {
  const { on, frequency, hour } = view;
  const kept: AlertsForm = { on, address: view.address === "" ? userEmail : view.address, frequency, hour };
  return editing(kept, kept);
}

export const isAlertsChanged = (screen: AlertsScreen): boolean => !sameForm(screen.form, screen.kept);

const sameForm = (one: AlertsForm, other: AlertsForm): boolean =>
  one.on === other.on &&
  (!one.on ||
    (one.address === other.address &&
      one.frequency === other.frequency &&
      (one.frequency === "hourly" || one.hour === other.hour)));

/** Enough to catch a slip of the finger; whether the address exists only a mail can tell. */
export const isAddress = (text: string): boolean => /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+$/.test(text.trim());

const isReady = (form: AlertsForm): boolean => !form.on || isAddress(form.address);

function changed(screen: Extract<AlertsScreen, { kind: "editing" }>, event: AlertsEvent): AlertsForm {
  const { form } = screen;
  switch (event.type) {
    case "switched":
      return { ...form, on: event.on };
    case "addressSet":
      return { ...form, address: event.address };
    case "frequencySet":
      return { ...form, frequency: event.frequency };
    case "hourSet":
      return { ...form, hour: event.hour };
    default:
      return form;
  }
}

export function reduceAlerts(screen: AlertsScreen, event: AlertsEvent): AlertsScreen {
  if (screen.kind !== "editing") return screen;
  const { form, kept } = screen;
  if (event.type === "savePressed") {
    if (!isReady(form)) return { ...screen, notice: noNotice, attention: screen.attention + 1 };
    const { on, frequency, hour } = form;
    const payload = { requestId: event.token, on, address: form.address.trim(), frequency, hour };
    const request: Request = { token: event.token, operation: "setAlerts", payload };
    return { kind: "saving", form, kept, waiting: firstAttempt(request) };
  }
  if (event.type === "checkPressed") {
    const request: Request = { token: event.token, operation: "checkNow", payload: { requestId: event.token } };
    return { kind: "checking", form, kept, waiting: firstAttempt(request) };
  }
  return { ...screen, form: changed(screen, event), notice: noNotice };
}

export function alertsAnswered(screen: AlertsScreen, answer: Answer): AlertsScreen {
  if (screen.kind === "saving" && answer.operation === "setAlerts") {
    const { outcome, message } = answer.reply;
    const isDone = outcome === "done";
    const notice: Notice = { kind: "said", tone: isDone ? "good" : "bad", message };
    return editing(screen.form, isDone ? screen.form : screen.kept, notice);
  }
  if (screen.kind === "checking" && answer.operation === "checkNow") {
    const { outcome, message } = answer.reply;
    return editing(screen.form, screen.kept, { kind: "said", tone: outcome === "done" ? "good" : "bad", message });
  }
  return screen;
}

export function alertsFaulted(screen: AlertsScreen, fault: Fault): AlertsScreen {
  if (screen.kind === "editing") return screen;
  return editing(screen.form, screen.kept, { kind: "fault", fault, asked: screen.waiting });
}

export function alertsRetried(screen: AlertsScreen): AlertsScreen {
  if (screen.kind !== "editing" || screen.notice.kind !== "fault") return screen;
  const { form, kept, notice } = screen;
  const kind = notice.asked.request.operation === "checkNow" ? "checking" : "saving";
  return { kind, form, kept, waiting: nextAttempt(notice.asked) };
}
