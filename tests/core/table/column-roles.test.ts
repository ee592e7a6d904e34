import { readSheet } from "../../../src/core/table/read-sheet";
import { localeOf } from "../../../src/core/values/cell";
import { drawnRows } from "./drawn-rows";

/** The columns by role of a table written as lines, its cells parted by "|": "name 1, target 2". */
function rolesOf(text: string): string {
  const rows = drawnRows(text);
  const [table] = readSheet(rows, { locale: localeOf("en_US") }).tables;
  const { group = [], ...single } = table?.columns ?? {};
  const parts = Object.entries(single).map(([role, column]) => `${role} ${column.index}`);
  return [...parts, ...group.map(({ index }) => `group ${index}`)].join(", ");
}

describe("words and cells together [H6]", () => {
  it.each([
    [
      "December left of January's pair is the month before",
      `Metric | Dec  | Jan target | Jan actual | Feb target
       Orders | 1204 | 1250       | 1266       | 1300
       Visits | 41   | 42         | 41         | 42`,
      "name 1, actual 4, target 3",
    ],
    [
      "before, now and the goal",
      `Métrica   | Antes | Agora | Meta
       Testes    | 2     | 53    | 100
       Cobertura | 1     | 50    | 80`,
      "name 1, actual 3, target 4, baseline 2",
    ],
    [
      "a total's share below words does not make the status a share",
      `KPI     | Target | Actual | Status
       Revenue | 500    | 430    | On track
       Orders  | 200    | 205    | Complete
       Visits  | 150    | 60     | Behind
       Total   | 850    | 695    | 82%`,
      "name 1, actual 3, target 2, status 4",
    ],
    [
      "of two results of one year the one that shares its word with the target",
      `KPI       | Statewide 2023 | District 2022 | District 2023 | District goal 2023
       Readers   | 60             | 59            | 61            | 65
       Graduates | 80             | 81            | 82            | 85`,
      "name 1, actual 4, target 5",
    ],
    [
      "accounts are held against the budget of their year, not against the plan of the next",
      `Messgrössen      | RECHNUNG 2022 | BUDGET 2023 | RECHNUNG 2023 | PLAN 2024
       Gesuche in Frist | 81            | 85          | 88            | 85
       Inspektionen     | 302           | 320         | 311           | 320`,
      "name 1, actual 4, target 3",
    ],
    [
      "Dirección over departments is a group, over which way is good a direction",
      `Indicador | Dirección          | Meta | Real
       Ingresos  | Finanzas y compras | 60   | 59
       Visitas   | Museos             | 20   | 21
       Obras     | Museos             | 20   | 21`,
      "name 1, actual 4, target 3, group 2",
    ],
    [
      "the full year beside its quarters is what they come to",
      `KPI     | Target | Q1 | Q2 | Full year
       Revenue | 60     | 31 | 28 | 59
       Visits  | 20     | 9  | 12 | 21`,
      "name 1, actual 5, target 2",
    ],
    [
      "so is the year named right of them, and not the year before left of them",
      `KPI     | Target | Year 2022 | Q1 | Q2 | Year 2023
       Revenue | 60     | 55        | 31 | 28 | 59
       Visits  | 20     | 19        | 9  | 12 | 21`,
      "name 1, actual 6, target 2",
    ],
    [
      "a year named right of its quarters is what they come to",
      `Kennzahl | Zielwert | Q1 | Q2 | Jahr 2023
       Umsatz   | 60       | 31 | 28 | 59
       Besuche  | 20       | 9  | 12 | 21`,
      "name 1, actual 5, target 2",
    ],
    [
      "so is the outturn of the target's year",
      `KPI     | 2023/24 Target | Q1 | Q2 | 2023/24 Outturn
       Revenue | 60             | 31 | 28 | 59
       Visits  | 20             | 9  | 12 | 21`,
      "name 1, actual 5, target 2",
    ],
    [
      "last year's actual is not, nor one of an older target",
      `KPI     | FY23 Target | FY23 Actual | FY24 Target | FY24 Q1 | FY24 Actual (to date)
       Revenue | 50          | 48          | 60          | 31      | 59
       Visits  | 20          | 19          | 22          | 9       | 21`,
      "name 1, actual 6, target 4",
    ],
    [
      "texts that repeat left of the names are a group, whatever their title",
      `Glimmer | KPI     | Target | Actual
       North   | Revenue | 10     | 12
       North   | Visits  | 20     | 12
       South   | Orders  | 30     | 12`,
      "name 2, actual 4, target 3, group 1",
    ],
    [
      "codes are ids beside a column of texts, though their title names the KPI",
      `IKU   | Uraian             | Target | Realisasi
       IKU 1 | Lulusan bekerja    | 60     | 63
       IKU 2 | Dosen di luar kota | 30     | 28
       TOTAL |                    |        | 91`,
      "name 2, actual 4, target 3, id 1",
    ],
    [
      "codes are names where nothing else is",
      `KPI   | Target | Actual
       KPI 1 | 60     | 63
       KPI 2 | 30     | 28`,
      "name 1, actual 3, target 2",
    ],
    [
      "a share whose cells are words of a status is one",
      `Indicador | Meta | Real | Nivel de cumplimiento
       Ventas    | 10   | 12   | Cumplido
       Visitas   | 20   | 12   | Incumplido
       Pedidos   | 30   | 28   | Cumplido parcialmente
       Clientes  | 30   | 31   | Cumplido`,
      "name 1, actual 3, target 2, status 4",
    ],
    [
      "of two results the one of figures is the actual and the one of words the status",
      `Indikator  | Target | Realisasi | Hasil
       Pendapatan | 10     | 12        | Tercapai
       Kunjungan  | 20     | 12        | Belum tercapai
       Pesanan    | 30     | 31        | Tercapai`,
      "name 1, actual 3, target 2, status 4",
    ],
    [
      "a state of the country is no status where colours are",
      `Estado | Indicador   | Meta | Real | Semáforo
       Sonora | Ventas      | 10   | 12   | Verde
       Sonora | Visitas     | 20   | 12   | Rojo
       Colima | Ventas      | 30   | 31   | Verde
       Colima | Visitas     | 30   | 31   | Verde`,
      "name 2, actual 4, target 3, status 5, group 1",
    ],
    [
      "words of a direction tell, a title of a kind does not hinder, and one unknown word is asked",
      `KPI     | Target | Actual | tipo_calculo
       Revenue | 10     | 12     | maior_melhor
       Churn   | 20     | 12     | menor_igual_melhor
       Visits  | 30     | 31     | maior_igual_melhor
       Trained | 30     | 31     | sim_nao`,
      "name 1, actual 3, target 2, direction 4",
    ],
    [
      "high and low alone are levels of something, not directions",
      `KPI     | Target | Actual | Glimmer
       Revenue | 10     | 12     | High
       Churn   | 20     | 12     | Low
       Visits  | 30     | 31     | High`,
      "name 1, actual 3, target 2",
    ],
    [
      "who is responsible is an owner, though it is a unit of an organisation",
      `Indicador | Meta | Real | Unidad orgánica responsable
       Ventas    | 10   | 12   | Gerencia Norte
       Visitas   | 20   | 12   | Gerencia Sur`,
      "name 1, actual 3, target 2, owner 4",
    ],
    [
      "codes with sections between them are ids beside their descriptions",
      `KPI           | Description          | Target | Actual
       Customer care |                      |        |
       CS01          | Calls answered       | 60     | 63
       CS02          | Letters answered     | 30     | 28
       Place         |                      |        |
       P01           | Bins emptied on time | 30     | 28`,
      "name 2, actual 4, target 3, id 1",
    ],
    [
      "words of figures name the KPI where texts stand below them",
      `Leistung     | SLA    | Gemessen | Erfüllt?
       Webserver    | 99.9 % | 99.95 %  | ja
       Reaktion     | 15 min | 11 min   | ja
       Wiederanlauf | 4 h    | 5.2 h    | nein`,
      "name 1, actual 3, target 2, status 4",
    ],
    [
      "a group that repeats is no name beside texts that do not",
      `Proses   | Glimmer    | Satuan | Std  | Act  | Judge
       Molding  | Cycle time | detik  | ≤ 38 | 37   | OK
       Molding  | Yield      | %      | ≥ 97 | 95.8 | NG
       Assembly | Output     | pcs    | 160  | 163  | OK`,
      "name 2, actual 5, target 4, status 6, unit 3, group 1",
    ],
    [
      "yes and no under an unknown title are no status",
      `KPI     | Target | Actual | Glimmer
       Revenue | 10     | 12     | yes
       Visits  | 20     | 12     | no
       Orders  | 30     | 31     | yes`,
      "name 1, actual 3, target 2",
    ],
    [
      "a sentence of what is good is no direction",
      `KPI     | What good looks like                      | Target | Actual
       Revenue | Every branch grows by what it is asked to | 10     | 12
       Visits  | Guests come back to us within half a year | 20     | 12`,
      "name 1, actual 4, target 3",
    ],
    [
      "a limit alone is what results are held against",
      `Requisito | Actual | Límite | Estado
       Hallazgos | 0      | 0      | cumple
       Nodos     | 104    | 0      | incumple
       Peso (kB) | 610    | 650    | cumple`,
      "name 1, actual 2, target 3, status 4",
    ],
    [
      "a lower and an upper limit are not",
      `KPI       | Actual | Lower limit | Upper limit
       Hallazgos | 0      | 0           | 3
       Nodos     | 104    | 0           | 9`,
      "name 1, actual 2",
    ],
    [
      "what was reached of an agreement is the actual",
      `Layanan | Target SLA | Capaian SLA
       Jaringan | 99.5%    | 99.7%
       Server   | 4 h      | 5.2 h`,
      "name 1, actual 3, target 2",
    ],
    [
      "coloured signs without a title are a status",
      `Indicador | Meta | Feito | 🚦
       Pedidos   | 95   | 97    | 🟢
       Fotos     | 180  | 122   | 🔴`,
      "name 1, actual 3, target 2, status 4",
    ],
    [
      "signs are no results where figures are",
      `Measure  | Unit   | 2023-24 actual | 2023-24 target | Result
       Visitors | number | 412            | 400            | ✔
       Grants   | number | 318            | 320            | ○`,
      "name 1, actual 3, target 4, status 5, unit 2",
    ],
    [
      "financial years of two digits are periods",
      `KPI     | 24/25 outturn | 25/26 target | 25/26 actual
       Loans   | 18            | 19           | 21
       Visits  | 28            | 29           | 21`,
      "name 1, actual 4, target 3",
    ],
    [
      "numerals below a quarter's title are quarters",
      `Indikator | Target Triwulan |    |    |    | Realisasi Triwulan |    |    |
                 | I               | II | III | IV | I                 | II | III | IV
       Laporan   | 85              | 87 | 88 | 90 | 83                 | 88 |    |
       Desa      | 15              | 30 | 45 | 60 | 12                 | 27 |    |`,
      "name 1, actual 7, target 3",
    ],
    [
      "arrows up and down below an aim are a direction",
      `Measure   | Aim | Target | Actual
       Visits    | ▲   | 4000   | 3130
       Fires     | ▼   | 220    | 160
       Attention | ▲   | 85     | 82`,
      "name 1, actual 4, target 3, direction 2",
    ],
    [
      "words that end in one of a status are one",
      `Measure  | Planned | Actual | Rating
       Wells    | 40      | 41     | Satisfactory
       People   | 500     | 470    | Moderately satisfactory
       Funds    | 80%     | 55%    | Unsatisfactory
       Pumps    | 120     | 121    | Highly satisfactory`,
      "name 1, actual 3, target 2, status 4",
    ],
  ])("%s", (_rule, text, roles) => {
    expect(rolesOf(text)).toBe(roles);
  });
});
