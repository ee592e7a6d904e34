import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon";

export type ButtonLook = "action" | "outline" | "quiet" | "danger";

interface ButtonProps {
  readonly look: ButtonLook;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  readonly id?: string;
  readonly icon?: IconName;
  /** Said instead of the text, where the text alone is not enough. */
  readonly label?: string;
  readonly describedBy?: string;
  /** Stays focusable, so that nobody loses their place, but does nothing. */
  readonly off?: boolean;
  readonly submits?: boolean;
}

export function Button({
  look,
  onPress,
  children,
  id,
  icon,
  label,
  describedBy,
  off = false,
  submits = false,
}: ButtonProps) {
  return (
    <button
      type={submits ? "submit" : "button"}
      id={id}
      class={`button ${look}`}
      aria-label={label}
      aria-describedby={describedBy}
      aria-disabled={off ? "true" : undefined}
      onClick={(event) => {
        event.preventDefault();
        if (!off) onPress();
      }}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  readonly id?: string;
  readonly off?: boolean;
  readonly turns?: boolean;
}

export function IconButton({ icon, label, onPress, id, off = false, turns = false }: IconButtonProps) {
  return (
    <button
      type="button"
      id={id}
      class={turns ? "icon-button turning" : "icon-button"}
      aria-label={label}
      title={label}
      aria-disabled={off ? "true" : undefined}
      onClick={() => {
        if (!off) onPress();
      }}
    >
      <Icon name={icon} />
    </button>
  );
}
