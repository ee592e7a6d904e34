const classes = {
  objective: /objective/i,
  initiative: /initiative/i,
  average: /average|mean\b/i,
  total: /total|sum\b/i,
  legend: /legend|key to/i,
  header: /header|titles? (again|repeated)|repeat/i,
  section: /section|heading/i,
  blank: /blank|empty/i,
  title: /title|above/i,
  note: /note|remark|comment|footnote|text/i,
} as const;

/** Why a row is left out, whatever the sentence. */
export type ReasonClass = keyof typeof classes | "other";

export function reasonClass(why: string): ReasonClass {
  for (const [name, words] of Object.entries(classes)) if (words.test(why) && isReasonClass(name)) return name;
  return "other";
}

function isReasonClass(name: string): name is keyof typeof classes {
  return name in classes;
}
