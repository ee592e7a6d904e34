/** An address of this server that means the same file and the same person as this page's. */
export function addressOf(path: string, more: Readonly<Record<string, string | number>> = {}): string {
  const asked = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(more)) asked.set(name, String(value));
  const query = asked.toString();
  return query === "" ? path : `${path}?${query}`;
}
