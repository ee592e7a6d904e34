import type { ComponentChildren } from "preact";
import { words } from "../words";
import { IconButton } from "./button";

interface FrameProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
  /** Stays in view at the bottom: the one blue action. */
  readonly footer?: ComponentChildren;
}

/** A view: its heading takes the focus when the view comes. */
export function Frame({ title, onBack, children, footer }: FrameProps) {
  return (
    <>
      <header class="view-header">
        <IconButton icon="back" label={words.back} onPress={onBack} />
        <h1 tabIndex={-1} dir="auto">
          {title}
        </h1>
      </header>
      <main>{children}</main>
      {footer === undefined ? null : <footer class="view-footer">{footer}</footer>}
    </>
  );
}
