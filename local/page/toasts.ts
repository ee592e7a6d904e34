import { words } from "../language/en";
import type { OutboxEntry } from "../runtime/host";
import { element, iconButton } from "./element";
import { icons } from "./icons";

export type Toast = Pick<OutboxEntry & { readonly kind: "toast" }, "title" | "message" | "seconds">;

export interface Toasts {
  readonly element: HTMLElement;
  show(toast: Toast): void;
}

/** Short notices at the bottom left, read aloud by screen readers. They stay while a pointer or the focus is on them. */
export function toasts(): Toasts {
  const stack = element("div", {
    class: "notices",
    role: "log",
    "aria-live": "polite",
    "aria-label": words.page.notices,
  });

  function show({ title, message, seconds }: Toast): void {
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const notice = element(
      "div",
      { class: "notice" },
      element(
        "div",
        { class: "notice-text" },
        title === "" ? null : element("strong", { dir: "auto" }, title),
        element("span", { dir: "auto" }, message),
      ),
      iconButton(words.page.dismiss, icons.close, () => notice.remove()),
    );
    // Google shows a toast for 5 seconds if nothing is said, and for good if the seconds are negative.
    const stay = () => clearTimeout(leaving);
    const leave = () => {
      stay();
      if (seconds >= 0) leaving = setTimeout(() => notice.remove(), seconds * 1000);
    };
    for (const come of ["mouseenter", "focusin"]) notice.addEventListener(come, stay);
    for (const go of ["mouseleave", "focusout"]) notice.addEventListener(go, leave);
    stack.append(notice);
    leave();
    while (stack.childElementCount > 4) stack.firstElementChild?.remove();
  }

  return { element: stack, show };
}
