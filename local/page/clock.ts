import { words } from "../language/en";
import type { HostView } from "../runtime/host";
import type { Question } from "./connection";
import { button, element } from "./element";

export interface Clock {
  /** The pane with the buttons. */
  readonly element: HTMLElement;
  /** The host's time in a few words, for the top bar. */
  readonly face: HTMLElement;
  /** The host's time now, in milliseconds since 1970: it runs on between two views. */
  now(): number;
  /** An instant in a few words. */
  at(instant: number): string;
  /** Takes the host's clock; true when it was wound, and did not just run on. */
  show(clock: HostView["clock"]): boolean;
}

const hour = 3_600_000;

const short: Intl.DateTimeFormatOptions = {
  weekday: "short",
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
};

/**
 * The host's date and time, in the file's time zone, and the ways to wind it forward.
 * @param wind moves the host's clock on and gives its time then; undefined when it could not be moved
 */
export function clock(
  start: HostView["clock"],
  wind: (by: (Question & { readonly type: "advance" })["by"]) => Promise<number | undefined>,
): Clock {
  const face = element("span", { class: "clock-short" });
  const day = element("div", { class: "clock-day" });
  const time = element("div", { class: "clock-time" });
  const zone = element("p", { class: "clock-note" });
  const next = element("p", { class: "clock-note" });
  const said = element("p", { class: "clock-note", role: "status" });

  const turn = (caption: string, by: "nextTrigger" | number) =>
    button(
      caption,
      async () => {
        if (busy || (by === "nextTrigger" && given.nextTrigger === null)) return;
        setBusy(true);
        said.textContent = words.clock.winding;
        const now = await wind(by);
        setBusy(false);
        said.textContent = words.clock.wound({
          when: format(now ?? current(), short),
        });
      },
      { class: "plain" },
    );
  const toNext = turn(words.clock.toNext, "nextTrigger");
  const turns = [turn(words.clock.hour, hour), turn(words.clock.day, 24 * hour), toNext];
  let busy = false;
  let given = start;
  let givenAt = performance.now();

  function setBusy(now: boolean): void {
    busy = now;
    for (const each of turns)
      each.setAttribute("aria-disabled", String(now || (each === toNext && given.nextTrigger === null)));
  }

  function current(): number {
    return given.now + (performance.now() - givenAt);
  }

  function format(at: number, style: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat("en", { ...style, hourCycle: "h23", timeZone: given.timeZone }).format(at);
  }

  function paint(): void {
    const now = current();
    day.textContent = format(now, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
    time.textContent = format(now, { hour: "2-digit", minute: "2-digit" });
    face.textContent = format(now, short);
  }

  setInterval(paint, 1000);

  return {
    face,
    element: element(
      "div",
      { class: "clock" },
      element("div", { class: "clock-now" }, time, day, zone),
      element(
        "div",
        { class: "clock-acts" },
        element("p", {}, words.clock.explanation),
        element("div", { class: "clock-buttons" }, ...turns),
        next,
        said,
      ),
    ),
    now: current,
    at: (instant) => format(instant, short),
    show(clock) {
      const wound = Math.abs(clock.now - current()) > 30_000;
      given = clock;
      givenAt = performance.now();
      zone.textContent = words.clock.zone({ zone: clock.timeZone });
      next.textContent =
        clock.nextTrigger === null
          ? words.clock.noTrigger
          : words.clock.next({
              when: format(clock.nextTrigger, short),
            });
      setBusy(busy);
      paint();
      return wound;
    },
  };
}
