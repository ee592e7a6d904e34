import { localeOf } from "../../../src/core/values/cell";
import { parseValue } from "../../../src/core/values/parse";
import { rowsOf } from "../../functions/published/rows";
import { inShort, us } from "./in-short";

const read = (text: string) => inShort(parseValue(text, us));
const readIn = (locale: string, text: string) => inShort(parseValue(text, () => localeOf(locale)));

describe("[V7] times and parts of times", () => {
  it.each(
    rowsOf(`
    2 ms 300 µs -> 0.0023 time
    1 s 500 ms -> 1.5 time
    1 min 30 s -> 90 time
    1 week 2 days -> 777600 time
    1 d 30 min -> 88200 time
    1 quarter 1 month -> 4 months
    1 year 1 quarter -> 15 months
    5y 6 months -> 66 months
    1h 30m 20s -> 5420 time
    1d 30m -> 88200 time
    1h. 30 min -> 5400 time
    1h and more -> 3600 time at least
    1h00 -> 3600 time
    1h59 -> 7140 time
    1h60 -> unreadable
    1 day 30 -> unreadable
    4 min 30 -> unreadable
    1 min 30m -> unreadable
    30 min 5m -> unreadable
    18 months and 4.8m users -> unreadable
    300 µs 2 ms -> unreadable
    6 months 1 year -> unreadable
    1 month 2 days -> unreadable
    4h -30min -> unreadable
    1 day (4 hours) -> 86400 time
  `),
  )("%s is %s", (text, meaning) => expect(read(text)).toBe(meaning));

  it.each(
    rowsOf(`
    5 working days -> 432000 time
    5 business days -> 432000 time
    5 calendar days -> 432000 time
    5 full days -> 432000 time
    5 working groups -> 5
    5 full -> 5
    8 hours day shift -> 28800 time
    5 h/week -> 18000 time
    5 h/d -> 18000 time
    5 s - d -> 5 time
    5 s/ -> 5 time
    entre 40y 50 users -> 40..50
    0.8 s/request -> 0.8 time
    5 s/d -> 5
    5y -> 60 months
    5 y -> 5
    5y6 -> unreadable
    entre 40y 50 -> 40..50
  `),
  )("days of a kind, rates and letters: %s is %s", (text, meaning) => expect(read(text)).toBe(meaning));

  it.each(
    rowsOf(`
    2:30:59 -> 9059 time
    1:02:03 min -> 3723 time
    5:20 minutes -> 320 time
    2:30:75 -> unreadable
    2:75:30 -> unreadable
    2:30: 15 -> unreadable
    2:ab -> 2
    2.5:30 -> unreadable
    2: -> 2
    9:30 pm or more -> 77400 time at least
    9:30 (was 8:00) -> 34200 time
    12:30 a.m. -> 1800 time
  `),
  )("clocks: %s is %s", (text, meaning) => expect(read(text)).toBe(meaning));
});

describe("[V4, V16] percent and points", () => {
  it.each(
    rowsOf(`
    12 per cent or more -> 0.12 % at least
    12 por cento ou mais -> 0.12 % at least
    12 por ciento -> 0.12 %
    12 per mille -> 0.012 %
    12 per day -> 12
    1% point -> 0.01 % change
    1% point or more -> 0.01 % at least change
    5 Prozentpunkt -> 5 change
    5 Prozentpunkte -> 5 change
    5 Prozentpunkten -> 5 change
    5 %-Punkte -> 0.05 % change
    5% pts -> 0.05 % change
    5% pt -> 0.05 % change
    5 % Punkt -> 0.05 % change
    5% - done -> 0.05 %
    1 percentage point -> 1 change
    5 percentage points or more -> 5 at least change
    5 pontos percentuais ou mais -> 5 at least change
    5 puntos porcentuales -> 5 change
    5 poin persentase -> 5 change
    5 pontos -> 5
    5 poin -> 5
    5 percentage -> 5
    5 points -> 5
    5% of points -> 0.05 %
  `),
  )("%s is %s", (text, meaning) => expect(read(text)).toBe(meaning));
});

describe("[V3, V5] signs and money around a number", () => {
  it.each(
    rowsOf(`
    (5)% -> -0.05 %
    (5%)% -> -0.05 %
    (%5) -> -0.05 %
    -(5) -> -5
    (-5) -> -5
    (€5) -> -5 currency:EUR
    €(5) -> -5 currency:EUR
    Rs. 5 -> 5 currency:Rs
    - . 5 -> unreadable
    $12 hour -> 12 currency:$
    12 € hour -> 12 currency:EUR
    $5 k -> 5000 currency:$
    $5 € k -> 5 currency:$
    5 € k -> 5000 currency:EUR
    5 $ -> 5 currency:$
  `),
  )("%s is %s", (text, meaning) => expect(read(text)).toBe(meaning));

  it.each([
    ["5 t-shirts", "en_US", "5"],
    ["5t", "en_US", "5"],
    ["5t", "id_ID", "5000000000000"],
    ["5 t", "id_ID", "5"],
    ["50 T€", "de_DE", "50000 currency:EUR"],
    ["50T €", "en_US", "50000 currency:EUR"],
    ["50T users", "en_US", "50"],
    ["$3T", "en_US", "3000000000000 currency:$"],
    ["$3t", "en_US", "3 currency:$"],
    ["$3 T", "en_US", "3 currency:$"],
    ["€3T", "de_DE", "3000 currency:EUR"],
    ["5 billion", "de_DE", "5000000000000"],
    ["5 billion", "en_US", "5000000000"],
    ["₹5L", "en_US", "500000 currency:INR"],
    ["5L INR", "en_US", "500000 currency:INR"],
    ["Rs 5 L", "en_US", "500000 currency:Rs"],
    ["5L", "en_US", "5"],
    ["5L EUR", "en_US", "5"],
    ["5 Md€", "en_US", "5000000000 currency:EUR"],
    ["5 Md €", "en_US", "5"],
    ["5 Md", "en_US", "5"],
  ])("[V6] %s in %s is %s", (text, locale, meaning) => expect(readIn(locale, text)).toBe(meaning));
});
