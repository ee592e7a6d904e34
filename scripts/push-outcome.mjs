// What a run of clasp came to.

/** Exactly what Google gets. */
export const pushedFiles = ["appsscript.json", "Code.js", "sidebar.html"];

/** A push that did not happen, with the sentence for the person who tried. */
export class Refusal extends Error {}

/**
 * clasp's own exit code is 0 when it skips, so its words decide.
 * @throws {Refusal} with one sentence, unless all files arrived.
 */
export function readOutcome({ status, stdout, stderr }) {
  const said = `${stdout}\n${stderr}`.trim();
  if (/skipping push/i.test(said))
    throw new Refusal(
      "Nothing was pushed: clasp skipped, because it wanted to ask about the manifest. Push again with a login that may overwrite it.",
    );
  if (/no credentials/i.test(said))
    throw new Refusal('You are not logged in to Google for pushing: run "npx clasp login" once, then push again.');
  if (status !== 0)
    throw new Refusal(
      `Nothing was pushed. clasp said: ${said.split("\n").find((line) => line.trim()) ?? `exit code ${status}`}`,
    );
  if (!new RegExp(`Pushed ${pushedFiles.length} files`).test(said))
    throw new Refusal(`clasp did not confirm that ${pushedFiles.length} files were pushed. It said: ${said}`);
}
