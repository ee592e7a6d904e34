import type { Fault, Notice } from "../request";
import { words } from "../words";
import { Button } from "./button";

export function FaultBox({ fault, onRetry }: { readonly fault: Fault; readonly onRetry: () => void }) {
  return (
    <div class="notice bad">
      <p dir="auto">{words.fault.coded({ message: fault.message, code: fault.code })}</p>
      {fault.ways.length > 0 ? (
        <ul>
          {fault.ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      ) : null}
      <Button look="outline" onPress={onRetry}>
        {words.tryAgain}
      </Button>
    </div>
  );
}

export function NoticeBox({ notice, onRetry }: { readonly notice: Notice; readonly onRetry: () => void }) {
  if (notice.kind === "none") return null;
  if (notice.kind === "fault") return <FaultBox fault={notice.fault} onRetry={onRetry} />;
  return (
    <div class={`notice ${notice.tone}`}>
      <p dir="auto">{notice.message}</p>
    </div>
  );
}
