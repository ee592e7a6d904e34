import { isChange, isLoadingText, meaningOf, measureOf, roleOf } from "../../../src/core/values/text/word";

// One test for all lists: they are built once, at the first text that needs them, and this file is the first to ask.
it("[V5-V7, V11, V12] a word of every list, in five languages, folded", () => {
  const roles = [
    ["lower", "fewer maksimal debajo menores dibawah weniger"],
    ["higher", "exceeds larger mais exceder encima superar diatas mindestens uberschreiten"],
    ["weak", "lebih"],
    ["not", "nunca tidak don't"],
    ["most", "paling"],
    ["small", "sedikit"],
    ["large", "banyak lambat"],
    ["fall", "cut reducir senken turun"],
    ["rise", "boost crescer naik subir steigern"],
    ["to", "hasta ke bis"],
    ["by", "sebesar"],
    ["between", "entre zwischen"],
    ["span", "desde von"],
    ["filler", "than stay hold que dari sekitar als genau"],
    [undefined, "apples s q x"],
  ] as const;
  for (const [role, words] of roles) {
    for (const word of words.split(" ")) expect([word, roleOf(word)]).toEqual([word, role]);
  }

  const measures = [
    ["hundred cem", { kind: "scale", shift: 2 }],
    ["k tausend", { kind: "scale", shift: 3 }],
    ["lakh", { kind: "scale", shift: 5 }],
    ["jt millionen", { kind: "scale", shift: 6 }],
    ["crore", { kind: "scale", shift: 7 }],
    ["bi miliar", { kind: "scale", shift: 9 }],
    ["tn triliun", { kind: "scale", shift: 12 }],
    ["µs microsecond", { kind: "time", seconds: 0.000001, name: "microseconds" }],
    ["ms milidetik", { kind: "time", seconds: 0.001, name: "milliseconds" }],
    ["s sekunden", { kind: "time", seconds: 1, name: "seconds" }],
    ["min menit", { kind: "time", seconds: 60, name: "minutes" }],
    ["h jam", { kind: "time", seconds: 3600, name: "hours" }],
    ["d werktage", { kind: "time", seconds: 86_400, name: "days" }],
    ["w wochen", { kind: "time", seconds: 604_800, name: "weeks" }],
    ["mo bulan", { kind: "months", months: 1, name: "months" }],
    ["quarter kuartal", { kind: "months", months: 3, name: "quarters" }],
    ["yr tahun", { kind: "months", months: 12, name: "years" }],
    ["dollar dolares", { kind: "currency", code: "$" }],
    ["euro eur", { kind: "currency", code: "EUR" }],
    ["reais", { kind: "currency", code: "BRL" }],
    ["pounds", { kind: "currency", code: "GBP" }],
    ["rp rupiah", { kind: "currency", code: "IDR" }],
    ["rupees", { kind: "currency", code: "INR" }],
    ["rs", { kind: "currency", code: "Rs" }],
    ["yen", { kind: "currency", code: "JPY" }],
    ["sfr", { kind: "currency", code: "CHF" }],
    ["kr", { kind: "currency", code: "kr" }],
    ["zl", { kind: "currency", code: "PLN" }],
    ["kc", { kind: "currency", code: "CZK" }],
    ["lei", { kind: "currency", code: "RON" }],
    ["rm", { kind: "currency", code: "MYR" }],
    ["ksh", { kind: "currency", code: "KES" }],
    ["usd", { kind: "currency", code: "USD" }],
    ["percent pct prozent persen porcento", { kind: "percent", shift: -2 }],
    ["pp p.p ppt ppts", { kind: "points" }],
    ["apples y a i", undefined],
  ] as const;
  for (const [words, measure] of measures) {
    for (const word of words.split(" ")) expect([word, measureOf(word, word)]).toEqual([word, measure]);
  }
  // Codes count in capitals and by themselves only.
  expect(measureOf("sek", "SEK")).toEqual({ kind: "currency", code: "SEK" });
  expect(measureOf("sek", "Sek")).toMatchObject({ kind: "time" });
  expect(measureOf("eur gbp", "EUR GBP")).toBeUndefined();
  expect(measureOf("abc", "ABC")).toBeUndefined();

  const meanings = [
    ["zero", "nil zero nol"],
    ["no data", "k.a nan x"],
    [
      "no data",
      "tbd|pendente|definir|no figure|not measured|no hay|sin disponible|belum diukur|keine angabe|no  data yet",
    ],
    ["yes", "done|feito|selesai|✓"],
    ["no", "false|no|nao feito|nein|not met"],
    [undefined, "nothing|decided|data|no apples|soon"],
  ] as const;
  for (const [meaning, texts] of meanings) {
    const split = texts.includes("|") ? texts.split("|") : texts.split(" ");
    for (const text of split) expect([text, meaningOf(text)]).toEqual([text, meaning]);
  }
});

const changes =
  "reduction reductions decrease increase improvement decline uplift faster slower more less fewer higher lower reducao " +
  "aumento melhoria mejora reduccion disminucion diminuicao incremento queda mais mas menos penurunan peningkatan kenaikan " +
  "pengurangan senkung reduktion reduzierung steigerung erhohung ruckgang verbesserung mehr weniger";
it.each(changes.split(" "))("[V16] a number with %s is a change", (word) => expect(isChange(word)).toBe(true));
it.each(["", "points", "faste"])("[V16] a number with %j is none", (word) => expect(isChange(word)).toBe(false));

const loading =
  "loading|carregando|a carregar|cargando|memuat|sedang memuat|wird geladen|laden|chargement|chargement en cours|caricamento|caricamento in corso";
it.each(loading.split("|"))("[V13] %s is no observation", (text) => expect(isLoadingText(text)).toBe(true));
it.each(["", "load"])("[V13] %j is a text like any other", (text) => expect(isLoadingText(text)).toBe(false));
