// Content security policies: what a page of ours may load and run. Nothing comes from, or goes to, another machine.

/** The grid's page. The engine compiles formulas and templates with `new Function`, and styles its cells inline. */
export function gridPolicy(port: number): string {
  return [
    "default-src 'self'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ws://127.0.0.1:${port} ws://localhost:${port}`,
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** A sidebar or dialog of the add-on: inline code as HtmlService allows it, and nothing from outside. */
export function framePolicy(): string {
  return [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "form-action 'none'",
    "frame-ancestors 'self'",
    `sandbox ${frameSandbox}`,
  ].join("; ");
}

export const frameSandbox = "allow-scripts allow-forms allow-modals allow-popups";
