import { Button, type ButtonLook } from "../parts/button";
import { Star } from "../parts/icon";
import type { Destination } from "../state";
import { words } from "../words";

const text = words.first;

interface Start {
  readonly to: Destination;
  readonly look: ButtonLook;
  readonly action: string;
  readonly hint: string;
}

/** The same three actions, each with a line that says what it is good for. */
export function FirstRun({ go }: { readonly go: (to: Destination) => void }) {
  const starts: readonly Start[] = [
    { to: { view: "objective", id: "" }, look: "action", action: words.home.build, hint: text.build },
    { to: { view: "table" }, look: "outline", action: words.home.track, hint: text.track },
    { to: { view: "alerts" }, look: "outline", action: words.home.setAlerts, hint: text.alerts },
  ];
  return (
    <div class="first-run">
      <Star />
      <h1 tabIndex={-1}>{text.title}</h1>
      <p>{text.intro}</p>
      <ul class="starts">
        {starts.map((start) => (
          <li key={start.to.view}>
            <Button look={start.look} onPress={() => go(start.to)} describedBy={`start-${start.to.view}`}>
              {start.action}
            </Button>
            <p class="hint" id={`start-${start.to.view}`}>
              {start.hint}
            </p>
          </li>
        ))}
      </ul>
      <p class="promise">{text.promise}</p>
    </div>
  );
}
