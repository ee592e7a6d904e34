import type { Connection } from "../connection";
import { enumeration, labelOf } from "../enumeration";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import { Posed } from "../pose-object";
import { base64, base64Bytes, signedBytes, utf8Bytes, utf8Text } from "./bytes";
import { formatDate } from "./format-date";
import { formatString } from "./format-string";
import { parseCsv } from "./parse-csv";
import { parseDate } from "./parse-date";

type Google = GoogleAppsScript.Utilities.Utilities;
type Blob = GoogleAppsScript.Base.Blob;
type DigestAlgorithm = GoogleAppsScript.Utilities.DigestAlgorithm;

class PosedBlob extends Posed<Blob> implements Pick<Blob, "getBytes" | "getDataAsString"> {
  constructor(
    connection: Connection,
    private readonly bytes: readonly number[],
  ) {
    super("Blob", connection);
  }

  getBytes = (): number[] => signedBytes(this.bytes);
  getDataAsString = (_charset?: string): string => utf8Text(this.bytes);
}

export class PosedUtilities
  extends Posed<Google>
  implements
    Pick<
      Google,
      | "Charset"
      | "DigestAlgorithm"
      | "MacAlgorithm"
      | "base64Decode"
      | "base64DecodeWebSafe"
      | "base64Encode"
      | "base64EncodeWebSafe"
      | "computeDigest"
      | "computeHmacSha256Signature"
      | "computeHmacSignature"
      | "formatDate"
      | "formatString"
      | "getUuid"
      | "newBlob"
      | "parseCsv"
      | "parseDate"
      | "sleep"
    >
{
  readonly Charset = enumeration<Google["Charset"]>("Charset", ["US_ASCII", "UTF_8"]);
  readonly DigestAlgorithm = enumeration<Google["DigestAlgorithm"]>("DigestAlgorithm", [
    "MD5",
    "SHA_1",
    "SHA_256",
    "SHA_384",
    "SHA_512",
  ]);
  readonly MacAlgorithm = enumeration<Google["MacAlgorithm"]>("MacAlgorithm", [
    "HMAC_MD5",
    "HMAC_SHA_1",
    "HMAC_SHA_256",
    "HMAC_SHA_384",
    "HMAC_SHA_512",
  ]);

  constructor(connection: Connection) {
    super("Utilities", connection);
  }

  formatDate = (date: GoogleAppsScript.Base.Date, timeZone: string, pattern: string): string =>
    formatDate(new Date(date.getTime()), timeZone, pattern);
  getUuid = (): string => this.connection.call("uuid");
  sleep = (milliseconds: number): void => this.connection.call("sleep", milliseconds);
  base64Encode = (content: string | number[]): string => base64(bytesOf(content), false);
  base64EncodeWebSafe = (content: string | number[]): string => base64(bytesOf(content), true);
  base64Decode = (encoded: string): number[] => decoded(encoded, false);
  base64DecodeWebSafe = (encoded: string): number[] => decoded(encoded, true);
  computeDigest = (algorithm: DigestAlgorithm, content: string | number[]): number[] =>
    signedBytes(this.connection.call("digest", labelOf(algorithm), bytesOf(content)));
  computeHmacSha256Signature = (content: string | number[], key: string | number[]): number[] =>
    signedBytes(this.connection.call("hmac", "SHA_256", bytesOf(content), bytesOf(key)));
  computeHmacSignature = (
    algorithm: GoogleAppsScript.Utilities.MacAlgorithm,
    content: string | number[],
    key: string | number[],
  ): number[] =>
    signedBytes(this.connection.call("hmac", labelOf(algorithm).replace("HMAC_", ""), bytesOf(content), bytesOf(key)));
  formatString = (template: string, ...values: unknown[]): string => formatString(template, values);
  parseCsv = (csv: string, delimiter = ","): string[][] => parseCsv(csv, delimiter);
  parseDate = (text: string, timeZone: string, pattern: string): Date => parseDate(text, timeZone, pattern);
  newBlob = (content: string | number[]): Blob => new PosedBlob(this.connection, bytesOf(content)).self;
}

function bytesOf(content: string | number[]): number[] {
  return typeof content === "string" ? utf8Bytes(content) : content.map((byte) => byte & 255);
}

function decoded(encoded: string, webSafe: boolean): number[] {
  const bytes = base64Bytes(encoded, webSafe);
  if (bytes === undefined) throw exception(googleMessages.undecodable);
  return signedBytes(bytes);
}
