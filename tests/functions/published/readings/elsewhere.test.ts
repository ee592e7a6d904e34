import { readingIn, rowsOf } from "../rows";

// What a careful person reads in a cell, "unreadable" where nobody can know. Times are seconds: text -> value unit.
describe.each<[string, string]>([
  [
    "nl_NL",
    `
    n.v.t. -> no data
    niet van toepassing -> unreadable
    minimaal 5 -> unreadable
    maximaal 5 -> unreadable
    ten minste 5 -> unreadable
    1.234,56 -> 1234.56
    € 1.234,- -> 1234 currency:EUR
    5 miljoen -> unreadable
    5 duizend -> unreadable
  `,
  ],
  [
    "fr_FR",
    `
    1 234,56 € -> 1234.56 currency:EUR
    au moins 5 -> unreadable
    5 Md€ -> 5000000000 currency:EUR
    3 M€ -> 3000000 currency:EUR
    3 k€ -> 3000 currency:EUR
    moins de 5 -> unreadable
    n.d. -> no data
    N/C -> no data
    5 mille -> unreadable
    5 milliards -> unreadable
    5 milliards € -> unreadable
  `,
  ],
  [
    "en_IN",
    `
    ₹ 1,23,456 -> 123456 currency:INR
    ₹1.5 Cr -> 15000000 currency:INR
    ₹ 1.5 lakh -> 150000 currency:INR
    Rs. 5,000 -> 5000 currency:Rs
    Rs 5,00,000 -> 500000 currency:Rs
    INR 5L -> 500000 currency:INR
    5L -> 5
    ₹5L -> 500000 currency:INR
    ₹ 5 L -> 500000 currency:INR
  `,
  ],
  [
    "en_GB",
    `
    £1,234 -> 1234 currency:GBP
    £1.5m -> 1500000 currency:GBP
    £1.5 m -> 1500000 currency:GBP
    £m 1.5 -> unreadable
    £000 1,500 -> unreadable
    £1.5k -> 1500 currency:GBP
    1.5m -> 1500000
    50p -> 50
    12th -> 12
  `,
  ],
  [
    "ja_JP",
    `
    ¥1,234 -> 1234 currency:¥
    １，２３４ -> 1234
    95％以上 -> unreadable
    5件 -> 5
    約50 -> unreadable
    100万 -> unreadable
    1億円 -> unreadable
    ¥5万 -> unreadable
  `,
  ],
  [
    "es_AR",
    `
    U$S 5.000 -> 5000 currency:USD
    u$s 5.000 -> 5000 currency:USD
    USD 5.000 -> 5000 currency:USD
    S/ 5.000 -> 5000 currency:PEN
    S/. 5,000.50 -> 5000.5 currency:PEN
    S/5000 -> 5000 currency:PEN
    S/D -> no data
    s/d -> no data
    R$ 5 -> 5 currency:BRL
    US$5 -> 5 currency:USD
    S 5 -> unreadable
    S / 5 -> unreadable
  `,
  ],
  [
    "it_IT",
    `
    5 mila -> unreadable
    5 milioni -> unreadable
    5 miliardi -> unreadable
  `,
  ],
  [
    "pl_PL",
    `
    5 tys. zł -> unreadable
    5 mln zł -> 5000000 currency:PLN
  `,
  ],
  [
    "ru_RU",
    `
    5 тыс. -> unreadable
    5 млн руб -> unreadable
  `,
  ],
])("[V1-V16] cells in %s", (locale, rows) => {
  it.each(rowsOf(rows))("%s -> %s", (text, value) => {
    expect(readingIn(locale, text)).toBe(value);
  });
});
