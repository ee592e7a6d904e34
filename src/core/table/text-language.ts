/** Words that are common in tables of one language and rare in those of the others, without accents. */
const telling: Readonly<Record<string, string>> = {
  en: " the of and to for by with actual target current owner status rate per measure result customer revenue plan unit direction baseline key objective goal cost time higher lower notes ",
  pt: " da do dos das ao em no na por meta realizado atual indicador indicadores responsavel valor unidade taxa nao custo melhor maior menor trimestre resultado objetivo receita clientes observacao prazo situacao sentido alvo ",
  es: " el la los las del al en por con meta real valor indicador indicadores responsable nombre unidad tasa costo coste mejor mayor menor trimestre resultado objetivo ingresos clientes observaciones estado sentido avance linea cumplimiento periodo ",
  id: " dan yang di per untuk dari jumlah indikator kinerja satuan capaian realisasi rata-rata tingkat pelanggan waktu triwulan bulan tahun target pendapatan penanggung jawab keterangan sasaran hasil kunci nilai bobot awal arah ",
  de: " und der die das im von fur mit pro kennzahl ist soll ziel zielwert istwert einheit verantwortlich abteilung anzahl quote kosten umsatz kunden zeit monat quartal jahr bemerkung richtung ergebnis ausgangswert anteil status ",
};

/**
 * The language in which most words of a table's first sixty rows are written: "en", "pt", "es", "id" or "de"; undefined
 * where they tell nothing, or tell two languages alike.
 */
export function textLanguage(rows: readonly (readonly string[])[]): string | undefined {
  const counted = new Map<string, number>();
  for (const row of rows.slice(0, 60)) {
    // A word that stands in every row counts once a row at most.
    const words = new Set(wordsOf(row.join(" ")));
    for (const [language, list] of Object.entries(telling)) {
      let count = counted.get(language) ?? 0;
      for (const word of words) if (list.includes(` ${word} `)) count += 1;
      counted.set(language, count);
    }
  }
  const [first, second] = [...counted].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] === 0 || first[1] === second?.[1]) return undefined;
  return first[0];
}

function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  return plain.split(/[^a-z-]+/).filter((word) => word.length > 1);
}
