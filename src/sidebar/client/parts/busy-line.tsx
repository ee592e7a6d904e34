import { useEffect, useState } from "preact/hooks";
import { busyAfterMs, type Patience, patience, slowAfterMs } from "../call";
import type { Waiting } from "../request";
import { words } from "../words";
import { Button } from "./button";

function usePatience(key: string): Patience {
  const [waited, setWaited] = useState({ key, ms: 0 });
  useEffect(() => {
    if (key === "") return undefined;
    const timers = [busyAfterMs, slowAfterMs].map((ms) => setTimeout(() => setWaited({ key, ms }), ms));
    return () => timers.forEach(clearTimeout);
  }, [key]);
  return waited.key === key && key !== "" ? patience(waited.ms) : "quiet";
}

interface BusyLineProps {
  readonly waiting: Waiting | undefined;
  readonly onRetry: () => void;
}

/** Stands in the page from the start, so that screen readers hear what comes into it. */
export function BusyLine({ waiting, onRetry }: BusyLineProps) {
  const phase = usePatience(waiting === undefined ? "" : `${waiting.request.token}#${waiting.attempt}`);
  const isShown = waiting !== undefined && phase !== "quiet";
  return (
    <div class={isShown ? `busy shown ${phase}` : "busy"}>
      <p role="status">{isShown ? (phase === "slow" ? words.busy.slow : words.busy[waiting.request.operation]) : ""}</p>
      {isShown && phase === "slow" ? (
        <Button look="outline" onPress={onRetry}>
          {words.tryAgain}
        </Button>
      ) : null}
    </div>
  );
}
