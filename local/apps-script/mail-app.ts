import type { WireMail } from "./acts";
import type { Connection } from "./connection";
import { exception } from "./exception";
import { googleMessages } from "./google-messages";
import { Posed } from "./pose-object";

type Google = GoogleAppsScript.Mail.MailApp;

export class PosedMailApp extends Posed<Google> implements Pick<Google, "getRemainingDailyQuota" | "sendEmail"> {
  constructor(connection: Connection) {
    super("MailApp", connection);
  }

  getRemainingDailyQuota = (): number => this.connection.call("mailQuota");

  sendEmail(...args: unknown[]): void {
    this.connection.call("sendMail", mailOf(args));
  }
}

/** (message), (to, subject, body), (to, subject, body, options) or (to, replyTo, subject, body). */
function mailOf(args: readonly unknown[]): WireMail {
  const options = args.length === 1 ? args[0] : args[3];
  const named: Readonly<Record<string, unknown>> =
    typeof options === "object" && options !== null ? Object.fromEntries(Object.entries(options)) : {};
  for (const unposed of ["attachments", "inlineImages"])
    if (named[unposed] !== undefined) throw exception(googleMessages.notEmulated({ member: `MailApp ${unposed}` }));
  const [to, subject, body] =
    args.length === 1
      ? [named.to, named.subject, named.body]
      : typeof options === "string"
        ? [args[0], args[2], args[3]]
        : [args[0], args[1], args[2]];
  return {
    to: text(to),
    cc: text(named.cc),
    bcc: text(named.bcc),
    subject: text(subject),
    body: text(body),
    htmlBody: named.htmlBody === undefined || named.htmlBody === null ? null : String(named.htmlBody),
  };
}

function text(value: unknown): string {
  return value === undefined || value === null ? "" : String(value);
}
