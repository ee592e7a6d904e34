import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether a request comes from this machine's own page. A foreign Host means that somebody's domain name was pointed at
 * us (DNS rebinding); a foreign Origin, that another site's page asks; and so does what a browser says of an image or a
 * script that another site wants of us. Following a link from there is a person's own doing.
 */
export function isOurs(headers: IncomingHttpHeaders, port: number): boolean {
  const names = ["127.0.0.1", "localhost"].flatMap((name) =>
    port === 80 ? [name, `${name}:80`] : [`${name}:${port}`],
  );
  const { host, origin } = headers;
  if (host === undefined || !names.includes(host.toLowerCase())) return false;
  const site = headers["sec-fetch-site"];
  const isOwn = site === undefined || site === "same-origin" || site === "none";
  if (!isOwn && headers["sec-fetch-mode"] !== "navigate") return false;
  return origin === undefined || names.some((name) => origin.toLowerCase() === `http://${name}`);
}
