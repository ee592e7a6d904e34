/** Words of titles that are long and common enough to be known with a letter too many, too few or wrong. */
const words =
  " target targets actual actuals indicator indicators achievement achieved performance baseline status current measure progress responsible comments remarks percentage objective objectives description department direction frequency previous variance " +
  "indicador indicadores realizado resultado resultados objetivo objetivos responsavel responsable observacao observacoes observaciones cumplimiento situacao departamento descricao descripcion " +
  "indikator realisasi capaian keterangan satuan penanggung kennzahl kennzahlen zielwert istwert abweichung bemerkung verantwortlich einheit zielerreichung ";

/** The known word that an unknown one is but for one letter; undefined where there is none, or the word is short. */
export function respelt(word: string): string | undefined {
  if (word.length < 5 || /\d/.test(word)) return undefined;
  return words
    .trim()
    .split(" ")
    .find((known) => known.charAt(0) === word.charAt(0) && isNear(word, known));
}

/** Whether one letter more, less or other, or two turned round, make one word of the other. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && from < other.length && one.charAt(from) === other.charAt(from)) from += 1;
  const [a, b] = [one.slice(from), other.slice(from)];
  if (a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)) return true;
  return a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0) && a.slice(2) === b.slice(2);
}
