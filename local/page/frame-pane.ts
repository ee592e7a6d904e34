import { frameSandbox } from "../server/security";
import type { Connection } from "./connection";
import { element } from "./element";
import type { FrameMessage, PageReply } from "./frame-message";

/** What the page does for the inside of a frame. */
export interface FrameOwner {
  close(): void;
  focusEditor(): void;
  leave?(backwards: boolean): void;
  resize?(size: { readonly width?: number; readonly height?: number }): void;
}

/**
 * The add-on's page in a frame of an origin of its own: it reaches the script through google.script.run, and nothing
 * else of this page.
 */
export function scriptFrame(
  address: string,
  title: string,
  connection: Connection,
  owner: FrameOwner,
): HTMLIFrameElement {
  const frame = element("iframe", {
    title,
    class: "script-frame",
    sandbox: frameSandbox,
    referrerpolicy: "no-referrer",
  });

  const listen = (event: MessageEvent) => {
    if (!frame.isConnected) {
      window.removeEventListener("message", listen);
      return;
    }
    const port = event.source === frame.contentWindow ? event.ports[0] : undefined;
    if (port === undefined) return;
    port.onmessage = ({ data: message }: MessageEvent<FrameMessage>) => answer(message, port);
  };
  window.addEventListener("message", listen);

  async function answer(message: FrameMessage, port: MessagePort): Promise<void> {
    switch (message.type) {
      case "call": {
        const outcome = await connection.ask({ type: "call", function: message.function, args: message.args });
        const reply: PageReply = { id: message.id, outcome };
        port.postMessage(reply);
        return;
      }
      case "close":
        owner.close();
        return;
      case "focusEditor":
        owner.focusEditor();
        return;
      case "leave":
        owner.leave?.(message.backwards);
        return;
      case "size":
        owner.resize?.(message);
        return;
    }
  }

  frame.src = address;
  return frame;
}
