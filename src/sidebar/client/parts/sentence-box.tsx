import { words } from "../words";

const shownAtFirst = 4;

interface SentenceBoxProps {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What somebody should look at, the first few at once. Nothing where there is nothing. */
export function SentenceBox({ title, sentences }: SentenceBoxProps) {
  if (sentences.length === 0) return null;
  const more = sentences.slice(shownAtFirst);
  return (
    <div class="notice warn">
      <h2>{title}</h2>
      <Sentences sentences={sentences.slice(0, shownAtFirst)} />
      {more.length === 0 ? null : (
        <details>
          <summary>{words.more({ count: more.length })}</summary>
          <Sentences sentences={more} />
        </details>
      )}
    </div>
  );
}

function Sentences({ sentences }: Pick<SentenceBoxProps, "sentences">) {
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence} dir="auto">
          {sentence}
        </li>
      ))}
    </ul>
  );
}
