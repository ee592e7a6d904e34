import { parseValue } from "../../../src/core/values/parse";
import { rowsOf } from "../../functions/published/rows";
import { inShort, us } from "./in-short";

const read = (text: string) => inShort(parseValue(text, us));

describe("[V7] times of day", () => {
  it.each(
    rowsOf(`
    1pm -> 46800 time
    5pm -> 61200 time
    5am -> 18000 time
    12pm -> 43200 time
    12am -> 0 time
    9:30 pm -> 77400 time
    9:30 p.m. -> 77400 time
    9:30 am -> 34200 time
    9:30 a.m. -> 34200 time
    9:30:15 pm -> 77415 time
    12:30 am -> 1800 time
    9:30 km -> 34200 time
    5 pm -> 5
    9 pmo -> 9
    0pm -> 0
    13pm -> 13
  `),
  )("%s is %s", (text, meaning) => expect(read(text)).toBe(meaning));
});

describe("[V14, V15] days and periods are no numbers", () => {
  it.each(
    rowsOf(`
    1H25 -> unreadable
    2H25 -> unreadable
    1H20 -> unreadable
    1H39 -> unreadable
    1H19 -> 4740 time
    1H40 -> 6000 time
    1h25 -> 5100 time
    1H 25 -> 5100 time
    3H25 -> 12300 time
    1H5 -> 3900 time
    1H -> 3600 time
    1Hx -> 1
    1 H25 -> 1
  `),
  )("halves of years: %s is %s", (text, meaning) => expect(read(text)).toBe(meaning));

  it.each(
    rowsOf(`
    31.12. -> unreadable
    1.1. -> unreadable
    31.12. late -> unreadable
    1.12.2025. -> unreadable
    31.12 -> 31.12
    31.12 . -> 31.12
    31,12. -> 31.12
    32.12. -> 32.12
    0.12. -> 0.12
    31.13. -> 31.13
    31.0. -> 31
    123.12. -> 123.12
    12.123. -> 12.123
    1.012. -> 1.012
    5. -> 5
  `),
  )("days: %s is %s", (text, meaning) => expect(read(text)).toBe(meaning));

  it.each(
    rowsOf(`
    30 June -> unreadable
    30. June -> unreadable
    30-June -> unreadable
    30 of June -> unreadable
    30 de junho -> unreadable
    30 de enero -> unreadable
    30. März -> unreadable
    30th June -> unreadable
    3rd of May -> unreadable
    1st quarter -> unreadable
    2nd quarter -> unreadable
    1. Quartal -> unreadable
    4º trimestre -> unreadable
    3ª semana -> unreadable
    1er trimestre -> unreadable
    3a semana -> unreadable
    2o semestre -> unreadable
    5° quarter -> unreadable
    2 quarters -> 6 months
    2nd users -> 2
    5th -> 5
    5 th quarter -> 5
    5 a week -> 5
    5, June -> 5
    May 30 -> 30
    8 out of ten -> 8
  `),
  )("months and ordinals: %s is %s", (text, meaning) => expect(read(text)).toBe(meaning));
});

describe("[V15] halves", () => {
  it.each(
    rowsOf(`
    4 ½ -> 4.5
    4¾ -> 4.75
    ¼ -> 0.25
    100%½ -> unreadable
    2 and a half -> unreadable
    2 milhões e meio -> unreadable
    2 e meia -> unreadable
    2 y media -> unreadable
    2 y medio -> unreadable
    2 und halb -> unreadable
    2 dan setengah -> unreadable
    2 and halves -> 2
    2 half an hour -> 2
  `),
  )("%s is %s", (text, meaning) => expect(read(text)).toBe(meaning));
});

describe("[V3, V5] signs side by side", () => {
  it.each(
    rowsOf(`
    + 5 -> 5
    +5% -> 0.05 %
    +-5 -> unreadable
    -+5 -> unreadable
    - - 5 -> unreadable
    %5% -> 0.05 %
    %%5 -> unreadable
    $$5 -> unreadable
    $5$ -> 5 currency:$
    € . 5 -> 5 currency:EUR
    S/ 5 -> 5 currency:PEN
    S/. 5 -> 5 currency:PEN
    S / 5 -> unreadable
    S-5 -> unreadable
    U$5 -> 5 currency:USD
    s/ 5 -> unreadable
    max S/ 5 -> unreadable
    U$S 5 -> 5 currency:USD
    u$s 5 -> 5 currency:USD
    5 U$S -> 5 currency:USD
  `),
  )("%s is %s", (text, meaning) => expect(read(text)).toBe(meaning));
});
