// Runs inside a sidebar's or dialog's own frame, before the add-on's page: gives it `google.script`.
import type { Outcome } from "../runtime/host";
import type { FrameMessage, PageReply } from "./frame-message";
import { createRunner } from "./script-run";

const { port1: port, port2: otherEnd } = new MessageChannel();
const open = new Map<number, (outcome: Outcome) => void>();
let asked = 0;

port.onmessage = ({ data: reply }: MessageEvent<PageReply>) => {
  open.get(reply.id)?.(reply.outcome);
  open.delete(reply.id);
};

function tell(message: FrameMessage): void {
  port.postMessage(message);
}

const run = createRunner(
  (name, args) =>
    new Promise((resolve) => {
      asked += 1;
      open.set(asked, resolve);
      tell({ type: "call", id: asked, function: name, args });
    }),
  (message) => console.error(message),
);

const script = {
  run,
  host: {
    close: () => tell({ type: "close" }),
    editor: { focus: () => tell({ type: "focusEditor" }) },
    setWidth: (pixels: number) => tell({ type: "size", width: pixels }),
    setHeight: (pixels: number) => tell({ type: "size", height: pixels }),
  },
};

Object.defineProperty(window, "google", { value: { script }, writable: true, configurable: true });
// Keys that are pressed in here do not reach the page around.
window.addEventListener("keydown", (event) => {
  if (event.key === "F6") tell({ type: "leave", backwards: event.shiftKey });
});
// The frame has an origin of its own that no address names, so the port goes to whoever holds the frame: our page alone.
window.parent.postMessage("lodestar frame", "*", [otherEnd]);
