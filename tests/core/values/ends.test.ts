import { parseValue } from "../../../src/core/values/parse";
import { rowsOf } from "../../functions/published/rows";
import { inShort, us } from "./in-short";

const read = (text: string) => inShort(parseValue(text, us));

describe("[V9] what joins the ends of a range", () => {
  it.each(
    rowsOf(`
    4 .. 5 -> 4..5
    2k..3k -> 2000..3000
    2k.3k -> unreadable
    4. 5 -> unreadable
    4 through 5 -> 4..5
    4 thru 5 -> 4..5
    4 hingga 5 -> 4..5
    4 s/d 5 -> 4..5
    4 s.d. 5 -> 4..5
    4 sd 5 -> 4..5
    4 sampai dengan 5 -> 4..5
    4 s/d -> 4
    4% s -> 0.04 %
    4% s/d -> 0.04 %
    4% s/d 5% -> 0.04 %..0.05 %
    4% s/x 5% -> 0.04 %
    entre el 4 y el 5 -> 4..5
    entre 4 y un 5 -> 4..5
    between the 4 and the 5 -> 4..5
    between 4 and an 5 -> unreadable
    4 bis zu 5 -> 4..5
    4 to an 5 -> unreadable
    5 to level 6 -> unreadable
    5-5 -> 5..5
    from 1h to 2h and 30 min -> 3600 time..9000 time
    1 Mio. bis 2 Mio. -> 1000000..2000000
  `),
  )("%s is %s", (text, meaning) => expect(read(text)).toBe(meaning));

  it.each(
    rowsOf(`
    > 4 and < 5 -> 4..5
    > 1h and < 2h and 30 min -> 3600 time..9000 time
    > 4 and < 5 and 6 -> unreadable
    6 and < 5 -> unreadable
    > 4 items < 5 -> unreadable
    > 4 but -> 4 at least
    > 4 and rising -> 4 at least
    > 4 -> 4 at least
  `),
  )("two limits: %s is %s", (text, meaning) => expect(read(text)).toBe(meaning));

  it.each(
    rowsOf(`
    $4-5 -> 4 currency:$..5 currency:$
    $500-1k -> 500 currency:$..1000 currency:$
    $500-$1k -> 500 currency:$..1000 currency:$
    $2k-3M -> 2000 currency:$..3000000 currency:$
    $1.125-1.5M -> 1125000 currency:$..1500000 currency:$
    $1.125-$1.5M -> 1125000 currency:$..1500000 currency:$
    US$4-$5M -> 4000000 currency:USD..5000000 currency:$
    R$ 1.000-2.000 -> 1000 currency:BRL..2000 currency:BRL
    1.000-2.000 € -> 1000 currency:EUR..2000 currency:EUR
    1.125-1.5M -> 1125000..1500000
    1.125-1.5h -> 4050 time..5400 time
    2-3 -> 2..3
    $2k-3 -> unreadable
    $4-5h -> unreadable
    5h-10 -> unreadable
    4h-5 min -> unreadable
    €4-$5 -> unreadable
    €4-$5M -> unreadable
  `),
  )("one end lends the other what it lacks: %s is %s", (text, meaning) => expect(read(text)).toBe(meaning));

  it("[V7] 5-10m may be minutes, $5-10m is money", () => {
    expect(parseValue("5-10m", us)).toMatchObject({ low: { asMinutes: 300 }, high: { asMinutes: 600 } });
    expect(parseValue("5-10M", us)).toMatchObject({ low: { asMinutes: undefined }, high: { asMinutes: undefined } });
    expect(parseValue("$5-10m", us)).toMatchObject({ low: { asMinutes: undefined }, high: { asMinutes: undefined } });
  });
});

describe("[V9] tolerances", () => {
  it.each(
    rowsOf(`
    55 +/- 5 -> 50..60
    55 +- 5 -> 50..60
    55 ±5% -> 52.25..57.75
    -55 ±10% -> -60.5..-49.5
    5h ± 1h and 30 min -> 12600 time..23400 time
    €4 ± 1 -> 3 currency:EUR..5 currency:EUR
    4 ± 1 € -> 3 currency:EUR..5 currency:EUR
    55 -/+ 5 -> unreadable
    55 */- 5 -> unreadable
    55 + 5 -> unreadable
    55 ± x -> unreadable
    55 ± 5 or 6 -> unreadable
    €4 ± $1 -> unreadable
    4h ± 1 month -> unreadable
    4 months ± 1 h -> unreadable
  `),
  )("%s is %s", (text, meaning) => expect(read(text)).toBe(meaning));

  it("[V18] the ends keep their amounts, for a lone word of time is ignored", () => {
    expect(parseValue("4 ± 1 days", us)).toMatchObject({ low: { amount: 3 }, high: { amount: 5 } });
    expect(parseValue("1h30m ± 5 min", us)).toMatchObject({ low: { amount: undefined }, high: { amount: undefined } });
  });
});

describe("[V10] ratios", () => {
  it.each(
    rowsOf(`
    3 per 6 months -> 0.5 ratio:6
    6 per 24h -> 0.25 ratio:24
    3 of 10 max -> 0.3 ratio:10 at most
    3 of 10 fewer -> 0.3 ratio:10
    3 out of 10 -> 0.3 ratio:10
    3 out in 10 -> unreadable
    3 out -> 3
    3 of -> 3
    3 of $10 -> unreadable
    3 of -10 -> unreadable
    3 of 2:30 -> unreadable
    3/24h -> unreadable
    4.5/5 (2023: 4.2/5) -> unreadable
  `),
  )("%s is %s", (text, meaning) => expect(read(text)).toBe(meaning));
});
