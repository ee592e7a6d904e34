/**
 * Words of one language that tell which way a KPI should go: lower case, without accents, alternatives parted by "|".
 * A word that ends with "~" stands for every word that begins so.
 */
export interface TopicWords {
  /** What usually should fall. A longer phrase hides the words of `turning` within it: "sin acceso". */
  readonly lower: string;
  /** What a name of a time or a cost begins with: "mean time to". Below it the words of `mending` turn nothing. */
  readonly heads: string;
  /** What turns a topic: less of it, done in time, done without. */
  readonly turning: string;
  /** What becomes of trouble: "resolved", "recycled". It turns a topic, too. */
  readonly mending: string;
  /** What turns a word of `mending` round: "not resolved". */
  readonly negations: string;
}
