import { useEffect, useRef } from "preact/hooks";
import { Button } from "./button";

interface DialogProps {
  readonly title: string;
  readonly text: string;
  readonly stay: string;
  readonly go: string;
  readonly onStay: () => void;
  readonly onGo: () => void;
}

/** A question that must be answered first. Esc is the safe answer. */
export function Dialog({ title, text, stay, go, onStay, onGo }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    if (shown !== null && !shown.open) shown.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="dialog-title"
      aria-describedby="dialog-text"
      onCancel={(event) => {
        event.preventDefault();
        onStay();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") event.stopPropagation();
      }}
    >
      <h2 id="dialog-title" dir="auto">
        {title}
      </h2>
      <p id="dialog-text">{text}</p>
      <div class="stack">
        <Button look="action" onPress={onStay}>
          {stay}
        </Button>
        <Button look="danger" onPress={onGo}>
          {go}
        </Button>
      </div>
    </dialog>
  );
}
