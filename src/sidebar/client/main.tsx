import "./styles.css";
import { render } from "preact";
import { App } from "./app";
import { callThrough, type ScriptRun } from "./call";

/** What Google gives a page of an add-on; absent where the page is opened by itself. */
declare const google: { readonly script: { readonly run: ScriptRun } } | undefined;

const root = document.getElementById("app");
if (root !== null)
  render(<App call={callThrough(() => (typeof google === "undefined" ? undefined : google.script.run))} />, root);
