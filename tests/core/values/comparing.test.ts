import { parseValue } from "../../../src/core/values/parse";
import { rowsOf } from "../../functions/published/rows";
import { inShort, us } from "./in-short";

const read = (text: string) => inShort(parseValue(text, us));

describe("[V8] words and signs before a number", () => {
  it.each(
    rowsOf(`
    ▼ 5 -> 5 at most
    ▲ 5 -> 5 at least
    ↓ 5 -> 5 at most
    ↑ 5 -> 5 at least
    ≥ '5' -> 5 at least
    ≥ "5" -> 5 at least
    ≥ # 5 -> 5 at least
    ≥ : 5 -> 5 at least
    ≥ ~ 5 -> 5 at least
    up to 5 -> 5 at most
    hasta 5 -> 5 at most
    to 5 -> 5
    para 5 -> 5
    up 5 -> unreadable
    up -> unreadable
    at no value -> no data
    por lo mínimo 5 -> 5 at least
    por lo mayor 5 -> 5 at least
    a lo más 5 -> 5 at most
    lo menos 5 -> 5 at least
    al menos 5 -> 5 at least
    ao menos 5 -> 5 at least
    menos de 5 -> 5 at most
    no máximo 5 -> 5 at most
    no mínimo 5 -> 5 at least
    no más de 5 -> 5 at most
    nicht maximal 5 -> 5 at least
    besar dari 5 -> 5 at least
    kecil dari 5 -> 5 at most
    lebih dari 5 -> 5 at least
    paling besar 5 -> 5 at most
    paling kecil 5 -> 5 at least
    kurang dari 5 -> 5 at most
    kurang lebih 5 -> 5
    lebih kurang 5 -> 5
  `),
  )("%s is %s", (text, meaning) => expect(read(text)).toBe(meaning));

  it.each(
    rowsOf(`
    sekurang-kurangnya 5 -> 5 at least
    <-5 -> -5 at most
    max-5 -> -5 at most
    max -5 -> -5 at most
    max- -> unreadable
    at/above 95% -> 0.95 % at least
    =/> 5 -> 5 at least
    less than/equal to 5 -> 5 at most
    max/5 -> unreadable
    max/$5 -> unreadable
    max/ -> unreadable
    /> 5 -> unreadable
    /5 -> unreadable
  `),
  )("a hyphen inside a word is no minus, a slash between two no division: %s is %s", (text, meaning) =>
    expect(read(text)).toBe(meaning),
  );

  it.each(
    rowsOf(`
    increase by 25% -> 0.25 % change
    increase by at least 25% -> 0.25 % at least change
    increase to at least 25% -> 0.25 % at least
    meningkatkan sebesar minimal 25% -> 0.25 % at least change
    hold no -> unreadable
    reduce to 5 -> 5 at most
    reduce below 5 -> 5 at most
    reduce 5 -> 5 change
    increase to 5 -> 5 at least
    by 5% -> 0.05 % change
    um 10 % -> 0.1 % change
    sebesar 10% -> 0.1 %
    reducir al 10% -> 0.1 % at most
    aumentar a 10 -> 10 at least
    aumentar ao 10 -> 10 at least
    al 10% -> 0.1 %
    innerhalb von 5 Tagen -> 432000 time at most
    über von 5 -> 5 at least
    reduce from 5% -> unreadable
    increase and reduce 5 -> unreadable
  `),
  )("[V16] verbs of movement have a way or a goal: %s is %s", (text, meaning) => expect(read(text)).toBe(meaning));
});

describe("[V8] words after a number", () => {
  it.each(
    rowsOf(`
    5 or less -> 5 at most
    5 and above -> 5 at least
    5 ou menos -> 5 at most
    5 ou mais -> 5 at least
    5 e acima -> 5 at least
    5 o menos -> 5 at most
    5 o más -> 5 at least
    5 u menos -> 5 at most
    5 y más -> 5 at least
    5 oder weniger -> 5 at most
    5 und mehr -> 5 at least
    5 atau kurang -> 5 at most
    5 atau lebih -> 5 at least
    5 dan di atas -> 5 at least
    5 e no máximo -> 5 at most
    5 e no mínimo -> 5 at least
    5 o a lo más -> 5 at most
    5 and up -> 5 at least
    5 ou menos clientes -> 5 at most
    5 o menos clientes -> 5 at most
    5 u menos clientes -> 5 at most
    5 e menos clientes -> 5 at most
    5 y menos clientes -> 5 at most
    5 oder weniger Kunden -> 5 at most
    5 und weniger Kunden -> 5 at most
    5 atau kurang pelanggan -> 5 at most
    5 dan kurang pelanggan -> 5 at most
    5 or more tickets, fewer calls -> 5 at least
    5 or more or less -> 5
    5 or -> 5
    5 and -> 5
  `),
  )("%s is %s", (text, meaning) => expect(read(text)).toBe(meaning));

  it.each(
    rowsOf(`
    5 (lower is better) -> 5 at most
    5 (menor é melhor) -> 5 at most
    5 (mais alto é melhor) -> 5 at least
    5 cuanto menor mejor -> 5 at most
    5 (mayor es mejor) -> 5 at least
    5 niedriger ist besser -> 5 at most
    5 (höher ist besser) -> 5 at least
    5 (lebih kecil lebih baik) -> 5 at most
    5 (lebih besar lebih baik) -> 5 at least
    5 (lower is better, no doubt) -> 5 at most
    5 lower is better, higher is not -> 5
    5 better -> 5
  `),
  )("which way is better: %s is %s", (text, meaning) => expect(read(text)).toBe(meaning));

  it.each(
    rowsOf(`
    5 max -> 5 at most
    5 maksimal -> 5 at most
    5 maks -> 5 at most
    5 maxed -> 5
    5% min -> 0.05 % at least
    5 minimum -> 5 at least
    5 miniature -> 5
    5 mindestens -> 5 at least
    5 mind. -> 5 at least
    5 höchstens -> 5 at most
    5 cap -> 5 at most
    5% ceiling -> 0.05 % at most
    5 per day max -> 5 at most
    5 per working day max -> 5 at most
    5 per max -> 5
    5 per day -> 5
    5 per day only -> 5
    5 x day max -> 5
    5 at most -> 5 at most
    5 at most per day -> 5 at most
    5 al menos -> 5 at least
    5 no máximo por dia -> 5 at most
    5 at most twice -> 5
    10 % nicht überschreiten -> 0.1 % at most
    5 more -> 5 change
    10 % senken -> 0.1 % change
    10% steigern -> 0.1 % change
    5% up -> 0.05 % change
    5% down -> 0.05 % change
    5% down there -> 0.05 %
    5% up there -> 0.05 %
    5 up -> 5
    5 cost reductions -> 5
    5% cost reduction -> 0.05 % change
  `),
  )("a limit, a change or neither: %s is %s", (text, meaning) => expect(read(text)).toBe(meaning));

  it.each(
    rowsOf(`
    5 (max) -> 5 at most
    5) max -> 5 at most
    5 [max] -> 5 at most
    5] max -> 5 at most
    5. max -> 5 at most
    5, max -> 5 at most
    5; max -> 5 at most
    5: max -> 5 at most
    5! max -> 5 at most
    5* max -> 5 at most
    5 # max -> 5 at most
    5 'max' -> 5 at most
    5 "max" -> 5 at most
    5 ↓ -> 5 at most
    5 ▲ -> 5 at least
    5 / max -> 5
    5/min -> 5
    5 × max -> 5
  `),
  )("marks that say nothing: %s is %s", (text, meaning) => expect(read(text)).toBe(meaning));
});

describe("[V15] a second number", () => {
  it.each(
    rowsOf(`
    50 by 2026 -> 50
    50 until 2026 -> 50
    50 before 2026 -> 50
    50 in 2026 -> unreadable
    50% in 2026 -> 0.5 %
    50% (2025: 40%) -> 0.5 %
    50% and 60 -> unreadable
    50% & 60 -> unreadable
    50% or 60% -> unreadable
    50% - 60 -> unreadable
    50% to 2026 -> unreadable
    50% ± -> unreadable
    50% [60%] -> unreadable
    5 < -> unreadable
    5 = -> unreadable
    5 ≤ 6 -> unreadable
    5 x ⅓ -> unreadable
    5 - done -> 5
    2: 30 -> unreadable
    Goal: 5 (see: note) -> unreadable
    (5 -> unreadable
    NPS: 5- -> -5
  `),
  )("%s is %s", (text, meaning) => expect(read(text)).toBe(meaning));
});
