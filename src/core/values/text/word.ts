// Words in English, Portuguese, Spanish, Indonesian and German, folded. Tables are built at the first text that needs
// them, not when the module loads: most cells hold numbers.

/** Part that a word plays before or after a number, in "no more than 5", "at least 95%", "reduce to 3". */
export type Role =
  | "lower"
  | "higher"
  /** Says higher unless an adjective says which way: "lebih dari", "lebih kecil dari". */
  | "weak"
  /** Turns the comparison round: "not", "no", "tidak". */
  | "not"
  /** Turns an adjective round: "paling sedikit" is at least. */
  | "most"
  | "small"
  | "large"
  | "fall"
  | "rise"
  | "to"
  | "by"
  | "between"
  | "span"
  | "filler";

const roleWords: Readonly<Record<Role, string>> = {
  lower:
    "less fewer below under beneath underneath lower smaller shorter sooner earlier faster quicker max maximum maximal maximally maksimal maksimum maks mak most within inside upto capped " +
    "menos menor menores abaixo inferior inferiores maximo maxima maximos maximas debajo sumo muito tope " +
    "bawah dibawah banyaknya lambatnya tingginya lamanya selambatnya " +
    "weniger unter unterhalb hochstens hoechstens langstens laengstens spatestens spaetestens kleiner niedriger geringer kurzer schneller fruher innerhalb binnen",
  higher:
    "more greater above over higher larger bigger longer later slower exceed exceeds exceeding exceeded beyond upwards min minimum minimally minimal least " +
    "mais maior maiores acima superior superiores exceder excede exceda excedendo ultrapassar ultrapasse ultrapassa minimo minima minimos minimas partir " +
    "mas mayor mayores encima cima superar supera supere sobrepasar sobrepase adelante atas diatas melebihi melampaui sedikitnya rendahnya sekurangnya " +
    "mehr uber ueber oberhalb mind mindestens wenigstens langer spater aufwarts grosser groesser hoher hoeher uberschreiten ubersteigen ab setidaknya setidak sekurang",
  weak: "lebih",
  not: "no not never nor cannot without nicht kein keine tidak tak jangan nao nunca jamas sin sem tanpa ohne",
  most: "paling",
  small: "sedikit kecil rendah kurang cepat",
  large: "banyak besar tinggi lama lambat",
  fall:
    "reduce reducing reduced reduces decrease decreasing decreased cut drop shrink reduzir reduza diminuir reducir disminuir bajar " +
    "menurunkan turunkan mengurangi turun senken reduzieren verringern",
  rise:
    "increase increasing increased increases raise grow growing boost lift improve aumentar aumente elevar crescer incrementar " +
    "subir mejorar melhorar meningkatkan tingkatkan naikkan naik steigern erhohen",
  to: "to para hasta hacia menjadi ke auf ate hingga sampai s.d bis",
  by: "by um sebesar em",
  between: "between entre antara zwischen",
  span: "from desde von",
  filler:
    "than then or equal equals at as of a an any anything including inclusive the be is are must should shall and that exactly exact do does will may kept keep keeping maintain maintained " +
    "stay stays remain remains hold about around approx approximately circa ca c roughly nearly reach reaches achieve hit get " +
    "que do de da quando del la el los las lo un una uma igual o ou u e y al ao pelo pela no na como por cerca aproximadamente aprox unos unas manter mantener en exatamente " +
    "dari dengan sama atau harus boleh sebanyak selambat setinggi serendah selama sekitar kira dan kurangnya tidaknya di pada " +
    "als gleich oder zu sein soll muss darf dem der die das den und etwa rund ungefahr genau im value",
};

let roles: Map<string, Role> | undefined;

/** The part that a folded word plays in a comparison, undefined for any other word. */
export function roleOf(word: string): Role | undefined {
  if (roles === undefined) {
    roles = new Map();
    // The first role of a word wins, so "no" is a negation and only beside "máximo" a Portuguese "in the".
    for (const [role, words] of Object.entries(roleWords) as [Role, string][]) {
      for (const one of words.split(" ")) if (!roles.has(one)) roles.set(one, role);
    }
  }
  return roles.get(word) ?? (word.endsWith("n't") ? "not" : undefined);
}

/** What a word directly after a number does to it. */
export type Measure =
  | { readonly kind: "scale"; readonly shift: number }
  | { readonly kind: "percent"; readonly shift: number }
  | { readonly kind: "time"; readonly seconds: number; readonly name: string }
  | { readonly kind: "months"; readonly months: number; readonly name: string }
  | { readonly kind: "currency"; readonly code: string }
  /** Percentage points: a change, not a level. */
  | { readonly kind: "points" };

const scaleWords: readonly (readonly [number, string])[] = [
  [2, "hundred cem ratus hundert"],
  [3, "k thousand thousands mil milhar milhares ribu rb tausend tsd"],
  [5, "lakh lakhs lac lacs"],
  [6, "mm mn mln mill million millions milhao milhoes millon millones mdp mdd juta jt mio millionen"],
  [7, "crore crores cr"],
  [9, "b bn bi billion billions bilhao bilhoes millardo millardos miliar milyar mrd mld milliarde milliarden"],
  [12, "tn tri tris trillion trillions trilhao trilhoes billon billones triliun billionen"],
];

const timeWords: readonly (readonly [number, string, string])[] = [
  [0.000001, "microseconds", "µs μs microsecond microseconds"],
  [
    0.001,
    "milliseconds",
    "ms msec millisecond milliseconds milissegundo milissegundos milisegundo milisegundos milidetik millisekunden",
  ],
  [1, "seconds", "s sec secs second seconds segundo segundos seg detik dtk sekunde sekunden sek"],
  [60, "minutes", "min mins minute minutes minuto minutos menit mnt minuten"],
  [3600, "hours", "h hr hrs hour hours hora horas jam stunde stunden std"],
  [
    86400,
    "days",
    "d day days dia dias hari tag tage tagen werktag werktage werktagen arbeitstag arbeitstage arbeitstagen",
  ],
  [604800, "weeks", "w wk wks week weeks semana semanas minggu pekan woche wochen"],
];

const monthWords: readonly (readonly [number, string, string])[] = [
  [1, "months", "mo mos mth mths month months mes meses bulan bln monat monate monaten"],
  [3, "quarters", "quarter quarters trimestre trimestres triwulan kuartal quartal quartale quartalen"],
  [12, "years", "yr yrs year years ano anos tahun thn jahr jahre jahren"],
];

const currencyWords: readonly (readonly [string, string])[] = [
  ["$", "dollar dollars dolar dolares"],
  ["EUR", "euro euros"],
  ["BRL", "reais brl"],
  ["GBP", "pounds gbp"],
  ["IDR", "rp rupiah idr"],
  ["INR", "rupees inr"],
  ["Rs", "rs"],
  ["JPY", "yen"],
  ["CHF", "chf sfr"],
  ["kr", "kr"],
  ["PLN", "zl"],
  ["CZK", "kc"],
  ["RON", "lei"],
  ["MYR", "rm"],
  ["KES", "ksh"],
  ["USD", "usd"],
  ["EUR", "eur"],
];

const currencyCodes =
  " USD EUR GBP JPY CNY INR BRL IDR CHF SEK NOK DKK ISK PLN CZK HUF RON BGN AUD CAD NZD SGD HKD TWD MXN ARS CLP COP PEN UYU BOB PYG ZAR KRW TRY RUB UAH ILS AED SAR QAR KWD MYR PHP THB VND PKR LKR NPR BDT NGN KES GHS EGP MAD ";

let measures: Map<string, Measure> | undefined;

/** What a word means beside a number. Currency codes count in capitals only ("TRY 5"), and "y" or "a" never. */
export function measureOf(word: string, raw: string): Measure | undefined {
  if (measures === undefined) measures = measureTable();
  // Before the words: "SEK" are kronor, "Sek" are seconds.
  if (raw.length === 3 && currencyCodes.includes(` ${raw} `)) return { kind: "currency", code: raw };
  return measures.get(word);
}

function measureTable(): Map<string, Measure> {
  const table = new Map<string, Measure>();
  for (const [shift, words] of scaleWords) {
    for (const one of words.split(" ")) table.set(one, { kind: "scale", shift });
  }
  for (const [seconds, name, words] of timeWords) {
    for (const one of words.split(" ")) table.set(one, { kind: "time", seconds, name });
  }
  for (const [months, name, words] of monthWords) {
    for (const one of words.split(" ")) table.set(one, { kind: "months", months, name });
  }
  for (const [code, words] of currencyWords) {
    for (const one of words.split(" ")) table.set(one, { kind: "currency", code });
  }
  for (const one of ["percent", "pct", "prozent", "persen", "porcento"]) table.set(one, { kind: "percent", shift: -2 });
  for (const one of ["pp", "p.p", "ppt", "ppts", "prozentpunkt", "prozentpunkte", "prozentpunkten"]) {
    table.set(one, { kind: "points" });
  }
  return table;
}

const noDataTexts =
  "n/a|na|n.a|n/d|nd|n.d|n/c|n.v|n.v.t|null|nan|s/d|s/i|k.a|ka|t.b.d|t.b.c|t.b.a|kosong|entfallt|..|...|…|:|?|??|???|x";

// "No data yet", "to be confirmed", "belum tersedia": a text of such words only, one of which denies or puts off.
const missingWords =
  "tbd tbc tba pending awaiting awaited unknown unavailable missing none " +
  "pendente aguardando desconhecido indisponivel pendiente desconocido esperando menunggu unbekannt ausstehend offen " +
  "definir confirmar determinar definicao apuracao levantamento folgt nachgereicht";
// "To be confirmed" puts off, "confirmed" does not.
const denyingWords = "be ser no not nothing nao sem sin tidak belum kein keine keinen nicht nichts";
const noDataFillers =
  "data figure figures result results value values information info number numbers available applicable reported recorded " +
  "measured collected published received provided supplied known set confirmed determined defined decided announced agreed " +
  "yet still currently to the a is are was were for at this " +
  "ha hay se aplica aplicavel aplicable dado dados dato datos informacao informacion ainda aun todavia disponivel disponiveis " +
  "disponible disponibles informado medido reportado apurado definido definida por de em en " +
  "ada tersedia diketahui berlaku diisi diukur dilaporkan ditentukan ditetapkan informasi " +
  "angabe angaben daten wert werte wird noch vorhanden verfugbar bekannt gemessen erhoben erfasst gemeldet definiert festgelegt zutreffend anwendbar";

const yesTexts =
  "true|yes|y|done|complete|completed|achieved|delivered|finished|met|passed|reached|fulfilled|[x]|✓|✔|☑|✅|✔️|" +
  "sim|feito|concluido|concluida|verdadeiro|atingido|atingida|alcancado|alcancada|cumprido|cumprida|si|hecho|listo|completado|completo|verdadero|cumplido|cumplida|logrado|alcanzado|" +
  "ya|selesai|sudah|benar|tercapai|terpenuhi|ja|fertig|erledigt|wahr|abgeschlossen|erreicht|erfullt";

const noTexts =
  "false|no|n|not done|not yet|not achieved|not started|incomplete|not completed|not complete|not met|missed|failed|not reached|not passed|not delivered|not finished|[ ]|✗|✘|☐|❌|✖|" +
  "nao|nao feito|nao iniciado|ainda nao|falso|nao atingido|nao atingida|nao cumprido|no hecho|no iniciado|aun no|todavia no|no cumplido|no logrado|no alcanzado|pendiente de hacer|" +
  "tidak|belum|belum mulai|belum dimulai|belum selesai|salah|tidak tercapai|belum tercapai|nein|nicht fertig|nicht begonnen|noch nicht|falsch|nicht erledigt|nicht erreicht|nicht erfullt";

type Meaning = "no data" | "yes" | "no" | "zero";
type MissingRole = "missing" | "denying" | "filler";

let texts: Map<string, Meaning> | undefined;
let missingRoles: Map<string, MissingRole> | undefined;

/** The meaning of a whole text that is one of the known words, folded and without its last full stop. */
export function meaningOf(text: string): Meaning | undefined {
  if (texts === undefined) {
    texts = new Map([
      ["nil", "zero"],
      ["nihil", "zero"],
      ["cero", "zero"],
      ["zero", "zero"],
      ["nol", "zero"],
    ]);
    for (const one of noDataTexts.split("|")) texts.set(one, "no data");
    for (const one of yesTexts.split("|")) texts.set(one, "yes");
    for (const one of noTexts.split("|")) texts.set(one, "no");
  }
  return texts.get(text) ?? (saysMissing(text) ? "no data" : undefined);
}

/** Whether a text says in words that there is no figure. */
function saysMissing(text: string): boolean {
  if (missingRoles === undefined) {
    missingRoles = new Map();
    for (const one of noDataFillers.split(" ")) missingRoles.set(one, "filler");
    for (const one of denyingWords.split(" ")) missingRoles.set(one, "denying");
    for (const one of missingWords.split(" ")) missingRoles.set(one, "missing");
  }
  const words = text.split(" ").filter((word) => word !== "");
  let says = false;
  for (const word of words) {
    const role = missingRoles.get(word);
    if (role === undefined) return false;
    // A lone "no" is an answer.
    says ||= role === "missing" || (role === "denying" && words.length > 1);
  }
  return says;
}

/** "Loading..." as Sheets shows it while a cell is computed, in the languages of our readers and their neighbours. */
export function isLoadingText(text: string): boolean {
  switch (text) {
    case "loading":
    case "carregando":
    case "a carregar":
    case "cargando":
    case "memuat":
    case "sedang memuat":
    case "wird geladen":
    case "laden":
    case "chargement":
    case "chargement en cours":
    case "caricamento":
    case "caricamento in corso":
      return true;
    default:
      return false;
  }
}

/** Nouns and comparisons after a number that make it a change: "25% reduction", "10% more", "20% faster". */
export function isChange(word: string): boolean {
  switch (word) {
    case "reduction":
    case "reductions":
    case "decrease":
    case "increase":
    case "improvement":
    case "decline":
    case "uplift":
    case "faster":
    case "slower":
    case "more":
    case "less":
    case "fewer":
    case "higher":
    case "lower":
    case "reducao":
    case "aumento":
    case "melhoria":
    case "mejora":
    case "reduccion":
    case "disminucion":
    case "diminuicao":
    case "incremento":
    case "queda":
    case "mais":
    case "mas":
    case "menos":
    case "penurunan":
    case "peningkatan":
    case "kenaikan":
    case "pengurangan":
    case "senkung":
    case "reduktion":
    case "reduzierung":
    case "steigerung":
    case "erhohung":
    case "ruckgang":
    case "verbesserung":
    case "mehr":
    case "weniger":
    case "hoher":
    case "niedriger":
    case "lebih":
      return true;
    default:
      return false;
  }
}
