/** Words that are common in tables of one language and rare in those of the others, without accents. */
const telling: Readonly<Record<string, string>> = {
  en: " the of and to for by with at from actual target current latest previous owner rate per measure result results customer customers revenue sales orders visits members number average new total hours days weeks months plan unit direction baseline objective goal cost time higher lower notes may aug oct dec goals ",
  pt: " da do dos das ao em na por meta realizado atual indicador indicadores responsavel valor unidade taxa nao custo melhor maior menor trimestre resultado objetivo receita vendas clientes observacao prazo situacao sentido alvo dono fev mai ago set dez janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro media mes ano ",
  es: " el la los las del al en por con meta real actual valor indicador indicadores responsable nombre unidad tasa costo coste mejor mayor menor trimestre resultado objetivo ingresos ventas clientes observaciones estado avance linea cumplimiento periodo ene ago dic enero febrero marzo mayo junio julio septiembre octubre noviembre diciembre mes ano ",
  id: " dan yang di untuk dari jumlah indikator kinerja satuan capaian realisasi rata-rata tingkat pelanggan waktu triwulan bulan tahun pendapatan penanggung jawab keterangan sasaran hasil kunci nilai bobot awal arah tugas selesai mei agu januari februari maret juni juli agustus oktober desember uraian laporan penjualan baru ",
  de: " und der die das im von fur mit pro kennzahl ist soll ziel zielwert istwert einheit verantwortlich abteilung anzahl quote kosten umsatz kunden zeit monat quartal jahr bemerkung richtung ergebnis ausgangswert anteil aufgabe mai okt dez januar februar juni juli oktober dezember ",
};

/** How words of one language are built, with their accents. */
const spelling: Readonly<Record<string, RegExp>> = {
  en: /(ings?|tions?|ness|ment|ly|ed|ers|ies|ty|th)$/,
  pt: /[ãõ]|ç|(dade|mentos?|agem|inho|eiros?)$/,
  es: /ñ|(ci[oó]n|ciones|dad|dades|mientos?|aje)$|¿/,
  id: /^(pe|me|ber|ter|ke)[a-z]+an$|(kan|nya|asi)$/,
  de: /[äöüß]|(ung|ungen|keit|heit|schaft|lich|isch)$/,
};

/**
 * The language in which most words of a table's first sixty rows are written: "en", "pt", "es", "id" or "de". Undefined
 * where they tell nothing, or tell languages alike that write their numbers in other ways.
 */
export function textLanguage(rows: readonly (readonly string[])[]): string | undefined {
  const words = new Set(
    rows.slice(0, 60).flatMap((row) =>
      row
        .join(" ")
        .normalize("NFC")
        .toLowerCase()
        .split(/[^\p{L}\p{N}-]+/u),
    ),
  );
  const counted = Object.entries(telling).map(([language, list]) => {
    let count = 0;
    for (const word of words) {
      // "2do" is no "do".
      if (word.length < 2 || /\d/.test(word)) continue;
      if (list.includes(` ${withoutAccents(word)} `)) count += 2;
      if (word.length > 3 && spelling[language]?.test(word)) count += 1;
    }
    return { language, count };
  });
  const most = Math.max(...counted.map(({ count }) => count));
  const first = counted.filter(({ count }) => count === most);
  // Portuguese and Spanish write their numbers alike: where words tell no more, either will do.
  const isAlike = first.every(({ language }) => language === "pt" || language === "es");
  return most > 0 && (first.length === 1 || isAlike) ? first[0]?.language : undefined;
}

function withoutAccents(word: string): string {
  return word.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}
