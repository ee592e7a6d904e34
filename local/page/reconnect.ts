import { words } from "../language/en";
import { element } from "./element";

/** Without the server nothing can be changed. As soon as it answers again, the page begins anew from its state. */
export async function startAgainWhenAnswered(): Promise<void> {
  for (const part of document.body.children) part.toggleAttribute("inert", true);
  document.body.classList.add("is-lost");
  document.body.prepend(element("p", { class: "lost", role: "alert" }, words.page.lost));
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const answer = await fetch("/", { method: "HEAD" }).catch(() => undefined);
    if (answer?.ok) {
      location.reload();
      return;
    }
  }
}
