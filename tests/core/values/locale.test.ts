import { askedOnce, lazyLocale, localeOf } from "../../../src/core/values/cell";

describe("locales", () => {
  it.each([
    ["en_US", "en", "."],
    ["en-GB", "en", "."],
    ["pt_BR", "pt", ","],
    ["pt_PT", "pt", ","],
    ["es_ES", "es", ","],
    ["es_MX", "es", "."],
    ["de_DE", "de", ","],
    ["de_CH", "de", "."],
    ["id_ID", "id", ","],
    ["in_ID", "id", ","],
    ["zh_Hant_TW", "zh", "."],
    ["pt", "pt", ","],
    ["fr_CH", "fr", ","],
    ["lt", "lt", ","],
    ["kk_KZ", "kk", ","],
    ["", "en", "."],
    ["nonsense!", "en", "."],
  ])("[V2] %s writes like %s with %s", (id, language, decimal) => {
    expect(localeOf(id)).toMatchObject({ language, decimal });
  });

  it.each([
    ["en_US", "."],
    ["pt_BR", ","],
    ["es_MX", "."],
    ["en_GB", "."],
    ["de", ","],
  ])("[V2] knows %s without Intl as well", (id, decimal) => {
    const intl = Object.getOwnPropertyDescriptor(globalThis, "Intl");
    try {
      Object.defineProperty(globalThis, "Intl", { value: undefined, configurable: true, writable: true });
      expect(localeOf(id).decimal).toBe(decimal);
    } finally {
      if (intl !== undefined) Object.defineProperty(globalThis, "Intl", intl);
    }
  });

  it("[V2] knows a locale that Intl refuses", () => {
    const intl = Object.getOwnPropertyDescriptor(globalThis, "Intl");
    try {
      const refusing = {
        NumberFormat: () => {
          throw new RangeError("Incorrect locale");
        },
      };
      Object.defineProperty(globalThis, "Intl", { value: refusing, configurable: true, writable: true });
      expect(localeOf("pt_BR").decimal).toBe(",");
    } finally {
      if (intl !== undefined) Object.defineProperty(globalThis, "Intl", intl);
    }
  });

  it("asks for each of a spreadsheet's ways when it is needed, and once", () => {
    const asked: string[] = [];
    const ways = lazyLocale(
      () => {
        asked.push("id");
        return "pt_BR";
      },
      () => {
        asked.push("zone");
        return "America/Sao_Paulo";
      },
    );
    expect(asked).toEqual([]);
    expect([ways.timeZone, ways.timeZone, asked.join()]).toEqual(["America/Sao_Paulo", "America/Sao_Paulo", "zone"]);
    expect([ways.id, ways.language, ways.decimal, asked.join()]).toEqual(["pt_BR", "pt", ",", "zone,id"]);
  });

  it("asks once however often it is put", () => {
    let asked = 0;
    const ask = askedOnce(() => {
      asked++;
      return localeOf("pt_BR");
    });
    expect([ask().language, ask().language, asked]).toEqual(["pt", "pt", 1]);
  });
});
