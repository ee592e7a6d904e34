import type { Cursor } from "./cursor";
import { isAnd, isJoint } from "./joint";
import type { Token } from "./scan";
import { readTail, type Tail } from "./wording";

/** The end of a text after its number: whether nothing more follows that could be another number. */
export function isQuiet(rest: readonly Token[], marked: boolean): boolean {
  const [first] = rest;
  if (first === undefined) return true;
  // A comparison that nothing follows.
  if (first.kind === "sign" && "±=<>≤≥".includes(first.text)) return false;
  if (isForeignScale(first) || isCalendar(rest) || (isAnd(first) && rest.some(isHalf))) return false;
  if (!rest.some((token) => token.kind === "numeral" || isFraction(token))) return true;
  if (first.text === "by" || first.text === "until" || first.text === "before") return true;
  if (!marked || isAnd(first) || isJoint(first) || first.text === "or") return false;
  return first.kind === "word" || first.text === "(";
}

/** "100万", "5 mila", "95％以上": what multiplies or limits a number in languages that we do not read. Left out it would
 *  make another number of it. */
function isForeignScale({ text }: Token): boolean {
  return (
    /[千万億亿兆萬만억조]|以[上下内]|未満|이상|이하|тыс|млн|млрд/.test(text) ||
    " mila milione milioni miliardo miliardi milliard milliards miljoen miljard milyon mille duizend tys tusen ".includes(
      ` ${text} `,
    )
  );
}

/** "2 milhões e meio", "2 and a half". */
function isHalf({ text }: Token): boolean {
  return " half meio meia medio media halb setengah ".includes(` ${text} `);
}

// "30 June", "30. Juni", "30 de junho"; short names only where they are no other word ("8 out of ten").
const monthNames =
  " january february march april may june july august september october november december jan feb apr jun jul aug sep sept oct nov dec " +
  "janeiro fevereiro abril maio junho julho agosto setembro outubro novembro dezembro fev abr " +
  "enero febrero marzo mayo junio julio septiembre setiembre octubre noviembre diciembre ene dic " +
  "januari februari maret mei juni juli agustus oktober desember agu agt okt des " +
  "januar februar marz maerz mai dezember ";
const periodNames =
  " quarter quarters half semester semestre trimestre bimestre quarto halbjahr quartal triwulan kuartal caturwulan week month year " +
  "semana semanas mes ano minggu bulan tahun woche monat jahr kw ";
const ordinalMarks = " st nd rd th º ª o a er ° ";

/** Whether a number is a day ("30 June") or the number of a period ("2nd quarter", "1. Quartal"). */
function isCalendar(rest: readonly Token[]): boolean {
  let ordinal = false;
  for (const token of rest) {
    const padded = ` ${token.text} `;
    if (token.glued && (ordinalMarks.includes(padded) || token.text === ".")) ordinal = true;
    else if (token.text !== "de" && token.text !== "of" && token.text !== "-") {
      return token.kind === "word" && (monthNames.includes(padded) || (ordinal && periodNames.includes(padded)));
    }
  }
  return false;
}

function isFraction(token: Token): boolean {
  return "¼½¾⅓⅔⅛⅜⅝⅞²³¹".includes(token.text);
}

/** The tokens from the cursor to the end. */
export function restOf(cursor: Cursor): Token[] {
  const rest: Token[] = [];
  for (let token = cursor.peek(); token !== undefined; token = cursor.peek()) {
    rest.push(token);
    cursor.next();
  }
  return rest;
}

function isBracket(token: Token): boolean {
  return "()[].,;:!*#'\"".includes(token.text);
}

/** What the words at the end say; `anywhere` as in readTail. */
export function tailOf(rest: readonly Token[], anywhere: boolean): Tail {
  return readTail(
    rest.filter((token) => !isBracket(token)),
    anywhere,
  );
}
