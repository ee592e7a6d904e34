/** The add-on's page with google.script put in front of everything that could want it. */
export function framed(html: string, script: string): string {
  const tag = `<script>${script}</script>`;
  const opening = /<head(\s[^>]*)?>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  if (opening === null) return `<!doctype html>${tag}${html}`;
  const end = opening.index + opening[0].length;
  return html.slice(0, end) + tag + html.slice(end);
}
