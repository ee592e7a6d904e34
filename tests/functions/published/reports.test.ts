import { answerIn, rowsOf } from "./rows";

// As hospitals, councils, ministries and dashboards publish them: function | actual | target | direction | limit -> answer.
describe.each<[string, string]>([
  [
    "en_US",
    `
    KPISTATUS | 72.1% | 95% -> Off target
    KPISTATUS | 58.5% | 92% -> Off target
    KPISTATUS | 91.2% | 92% -> At risk
    KPISTATUS | 66.0% | 85% -> Off target
    KPISTATUS | 76.2% | 75% -> On target
    KPISTATUS | 22% | ≤1% -> Off target
    KPISTATUS | 0.9% | <1% -> On target
    KPISTATUS | 5 | 0 | lower -> Off target
    KPISTATUS | 0 | 0 | lower -> On target
    KPISTATUS | 0 | 0 -> On target
    KPISTATUS | 3 | 0 | higher -> On target
    KPISTATUS | 96.1% | ≥95% -> On target
    KPISTATUS | 4.2% | ≤4.0% -> At risk
    KPISTATUS | 4.21% | ≤4.0% -> Off target
    KPISTATUS | 81% | 85% -> At risk
    KPISTATUS | 80.75% | 85% -> At risk
    KPISTATUS | 80.7% | 85% -> Off target
    KPISTATUS | 1 | 0 | lower is better -> Off target
    KPISTATUS | 23 | ≤ 22 -> At risk
    KPISTATUS | 98.2 | <100 -> On target
    KPISTATUS | 18 min | < 15 minutes -> Off target
    KPISTATUS | 00:08:16 | 7 minutes | lower -> Off target
    KPISTATUS | 00:06:50 | 7 minutes | lower -> On target
    KPISTATUS | 14 days | 10 days | lower -> Off target
    KPISTATUS | 10.4 days | 10 days | lower -> At risk
    KPISTATUS | 98.17% | 98.5% -> At risk
    KPISTATUS | 46.3% | 50% -> Off target
    KPISTATUS | 47.5% | 50% -> At risk
    KPISTATUS | 47.4% | 50% -> Off target
    KPISTATUS | 9.1 days | 8 days | lower -> Off target
    KPISTATUS | 8.4 days | 8 days | Low is good -> At risk
    KPISTATUS | 8.4 days | 8 days | Smaller is Better -> At risk
    KPISTATUS | 8.4 days | 8 days | Aim to minimise -> At risk
    KPISTATUS | 8.4 days | 8 days | Aim to Maximise -> On target
    KPISTATUS | 47 | 45 | Bigger is Better -> On target
    KPISTATUS | 63.2% | >60% -> On target
    KPISTATUS | 88 | 100 | higher | 90%/75% -> At risk
    KPISTATUS | 90 | 100 | higher | 90%/75% -> On target
    KPISTATUS | 74 | 100 | higher | 90%/75% -> Off target
    KPISTATUS | £1.05m | £1.00m | lower -> At risk
    KPISTATUS | £1.06m | £1.00m | lower -> Off target
    KPISTATUS | £950k | £1.0m | lower -> On target
    KPISTATUS | £0.95m | £1,000,000 -> At risk
    KPISTATUS | 91 | 100 |  | 90%/90% -> On target
    KPISTATUS | 89 | 100 |  | 90%/90% -> Off target
    KPISTATUS | 95 | 100 |  | ±10% -> At risk
    KPISTATUS | 90 | 100 |  | ±10% -> At risk
    KPISTATUS | 89 | 100 |  | ±10% -> Off target
    KPISTATUS | 105 | 100 | lower | ±10% -> At risk
    KPISTATUS | 4.6/5 | 4.5/5 -> On target
    KPISTATUS | 4.3/5 | 4.5/5 -> At risk
    KPISTATUS | 2.9x | 3x -> At risk
    KPISTATUS | 110% | 100-105% -> At risk
    KPISTATUS | 112% | 100%-105% -> Off target
    KPISTATUS | -3% | 2% -> Off target
    KPISTATUS | -3 | -2 -> Off target
    KPISTATUS | -2.05 | -2 -> At risk
    KPISTATUS | -2 | -3 | lower -> Off target
    KPISTATUS | $-1.2M | $-1M -> Off target
    KPISTATUS | ($1.02M) | ($1M) -> At risk
    KPISTATUS | 99.95% | 99.9% -> On target
    KPISTATUS | 99.8% | 99.95% | higher | 99.5% -> At risk
    KPISTATUS | 99.4% | 99.95% | higher | 99.5% -> Off target
    KPISTATUS | 99.6% | 99.95% | higher | 99.97% -> ! The at-risk limit 99.97% is better than the target 99.95%: for higher-is-better it must be below the target.
    KPISTATUS | 80 | 60 | lower | 70 -> Off target
    KPISTATUS | 65 | 60 | lower | 70 -> At risk
    KPISTATUS | 65 | 60 | lower | 50 -> ! The at-risk limit 50 is better than the target 60: for lower-is-better it must be above the target.
    KPISTATUS | 5 | 10 | max -> ! Unknown direction "max": use higher, lower or between.
    KPISTATUS | 5 | ≥ 10 | lower -> ! Target says "≥ 10" but the direction is lower: change one.
    KPISTATUS | 5 | 10 | between -> ! Between needs two bounds: write the target like 4-5.
    KPISTATUS | 45 | 50% -> ! Actual is 45 but target is 50%: write both as percentages or both as numbers.
    KPISTATUS | #N/A | 5 -> No data
    KPISTATUS | #REF! | 5 -> ! Actual shows #REF!: repair that cell first.
    KPISTATUS | 5 | #N/A -> ! Target shows #N/A: repair that cell first.
    KPIATTAINMENT | 0.8 | 1 | lower -> 1.2
    KPIATTAINMENT | 1.5 | 1 | lower -> 0.5
    KPIATTAINMENT | 15 | 8 | lower -> 0.125
    KPIATTAINMENT | 8 | 15 | lower -> 1.46666666667
    KPIATTAINMENT | 950 | 1000 -> 0.95
    KPIATTAINMENT | 1100 | 1000 -> 1.1
    KPIATTAINMENT | 1100 | 1000 |  | TRUE -> 1
    KPIATTAINMENT | 0 | 1000 -> 0
    KPIATTAINMENT | 0 | 5 | lower -> 2
    KPIATTAINMENT | 5 | 0 | lower ->
    KPIATTAINMENT | 45 | 40-50 -> 1
    KPIATTAINMENT | 36 | 40-50 -> 0.9
    KPIATTAINMENT | 55 | 40-50 -> 0.9
    KPIATTAINMENT | 70% | 80-90% -> 0.875
    KPIATTAINMENT | 9 months | 7-8 months | lower -> 0.875
    KPIATTAINMENT | -5 | -10 -> 1.5
    KPIATTAINMENT | -15 | -10 -> 0.5
    KPIATTAINMENT | TBD | 10 ->
    KPIATTAINMENT | 10 | TBD ->
    KPIATTAINMENT | 87.2 | 90 -> 0.968888888889
    KPIATTAINMENT | 12 | 10 | ↓ -> 0.8
    KPIATTAINMENT | Yes | Yes -> 1
    KPISTATUS | 96.7 | 96.6 -> On target
    KPISTATUS | 96.4 | 96.4 -> On target
    KPISTATUS | £4.2 | £4.2 -> On target
    KPISTATUS | 97.17% | 97.11% -> On target
    KPISTATUS | four days | five days | lower -> No target
    KPISTATUS | 4 days | five days | lower -> No target
    KPISTATUS | 4 days | 5 days | lower -> On target
    KPISTATUS | 98% | 97% -> On target
    KPISTATUS | 89% | 95% -> Off target
    KPISTATUS | 19.51 | 18 | lower -> Off target
    KPISTATUS | 4.86 | 5 | lower -> On target
    KPISTATUS | 64.74 | 70% -> ! Actual is 64.74 but target is 70%: write both as percentages or both as numbers.
    KPISTATUS | 64.74% | 70% -> Off target
    KPISTATUS | 5.83 | 6.5 | lower -> On target
    KPISTATUS | 98.62% | 98.65% -> At risk
    KPISTATUS | 98.56% | 99.44% -> At risk
    KPISTATUS | 99.55 | 99 -> On target
    KPISTATUS | 17 | 13 | lower -> Off target
    KPIATTAINMENT | 90.83% | 65% -> 1.39738461538
    KPIATTAINMENT | 92% | 90% -> 1.02222222222
    OKRSCORE | 18% | 25% -> 0.72
    OKRSCORE | 0.5 | 1 | 0 -> 0.5
    OKRSCORE | 200 | 100 | 0 |  | FALSE -> 2
    OKRSCORE | 63 | 70 | 63 -> 0
    OKRSCORE | 400,000 | 350,000 | 450,000 -> 0.5
    OKRSCORE | 50 | 100 | 0 -> 0.5
  `,
  ],
  [
    "es_ES",
    `
    KPISTATUS | 95% | 100% -> At risk
    KPISTATUS | 94% | 100% -> Off target
    KPISTATUS | 85% | 90% | ascendente | 85% -> At risk
    KPISTATUS | 84% | 90% | mayor es mejor | 85% -> Off target
    KPISTATUS | 3,2 % | 3 % | descendente -> Off target
    KPISTATUS | 3,1 % | 3 % | descendente -> At risk
    KPISTATUS | 3,1 % | 3 % | menor es mejor -> At risk
    KPISTATUS | 3,1 % | ≤ 3 % -> At risk
    KPISTATUS | 3,1 % | máximo 3 % -> At risk
    KPISTATUS | 3,1 % | 3 % máximo -> At risk
    KPISTATUS | 3,1 % | como máximo 3 % -> At risk
    KPISTATUS | 3,1 % | menos del 3 % -> At risk
    KPISTATUS | 1.200 | 1.250 -> At risk
    KPISTATUS | 1.200 € | 1.250 € -> At risk
    KPISTATUS | 80% | 100% |  | 100%/80% -> At risk
    KPISTATUS | 79% | 100% |  | 100%/80% -> Off target
    KPISTATUS | 70% | 100% |  | 100%/70% -> At risk
    KPISTATUS | 45 días | 30 días | Menor -> Off target
    KPISTATUS | 31 días | 30 días | Menor -> At risk
    KPISTATUS | 4 | entre 3 y 5 -> On target
    KPISTATUS | 6 | de 3 a 5 -> Off target
    KPISTATUS | 5,2 | 3 a 5 -> At risk
    KPISTATUS | sin datos | 5 -> No data
    KPISTATUS | 5 | por definir -> No target
    KPISTATUS | pendiente | 5 -> No data
    KPISTATUS |  | 5 -> No data
    KPISTATUS | 5 |  -> No target
    KPISTATUS |  |  ->
    KPISTATUS | Sí | Sí -> On target
    KPISTATUS | No | Sí -> Off target
    KPISTATUS | 12,5% | 12,5% | creciente -> On target
  `,
  ],
  [
    "pt_BR",
    `
    KPISTATUS | 92% | 95% | Quanto maior, melhor -> At risk
    KPISTATUS | 6,1% | 6% | Quanto menor, melhor -> At risk
    KPISTATUS | 6,4% | 6% | Quanto menor melhor -> Off target
    KPISTATUS | 98% | Acima de 95% -> On target
    KPISTATUS | 2,1% | Abaixo de 2% -> At risk
    KPISTATUS | R$ 980 mil | R$ 1 milhão -> At risk
    KPISTATUS | R$ 940 mil | R$ 1 milhão -> Off target
    KPISTATUS | R$ 1,02 mi | R$ 1 mi -> On target
    KPISTATUS | 4 horas | até 4 horas -> On target
    KPISTATUS | 4h10 | até 4h -> At risk
    KPISTATUS | 5h | 4h no máximo -> Off target
    KPISTATUS | 7 | 10 | maior | 7 -> At risk
    KPISTATUS | 6 | 10 | maior | 7 -> Off target
    KPISTATUS | 85% | 100% |  | 100%/85% -> At risk
    KPISTATUS | 1.234 | 1.300 -> Off target
    KPISTATUS | 1.234 | 1.298 -> At risk
    KPISTATUS | não se aplica | 5 -> No data
    KPISTATUS | 5 | sem meta -> No target
    KPISTATUS | 5 | - -> No target
    KPISTATUS | Sim | Sim -> On target
    KPISTATUS | 12 dias úteis | 10 dias úteis | menor -> Off target
  `,
  ],
  [
    "id_ID",
    `
    KPISTATUS | 98,5% | 100% -> At risk
    KPISTATUS | 87,5% | 80 - 90% -> On target
    KPISTATUS | 70% | 80 - 90% -> Off target
    KPISTATUS | 92% | 80-90% -> At risk
    KPISTATUS | 9 bulan | 7 – 8 bulan | turun -> Off target
    KPISTATUS | 6,5 bulan | 7 – 8 bulan | turun -> On target
    KPISTATUS | Rp 2,45 M | Rp 2,5 M -> At risk
    KPISTATUS | Rp 2,3 miliar | Rp 2,5 M -> Off target
    KPISTATUS | 12 rb | 12.500 -> At risk
    KPISTATUS | 3 hari | maks. 3 hari -> On target
    KPISTATUS | 4 hari | maksimal 3 hari -> Off target
    KPISTATUS | 4 hari | paling lama 3 hari -> Off target
    KPISTATUS | 95 | ≥ 97 -> At risk
    KPISTATUS | 78,5 (BB) | 80 (A) -> At risk
    KPISTATUS | belum ada | 80 -> No data
    KPISTATUS | 80 | belum ditetapkan -> No target
    KPISTATUS | nihil | 0 | turun -> On target
    KPISTATUS | Tercapai | Ya -> On target
    KPISTATUS | Belum tercapai | Ya -> Off target
    KPISTATUS | 5,2% | 5% | semakin rendah semakin baik -> At risk
    KPISTATUS | 5,2% | 5% | semakin tinggi semakin baik -> On target
    KPISTATUS | 5,2% | 5% | Minimize -> At risk
    KPISTATUS | 3 dokumen | 3 dokumen -> On target
    KPISTATUS | 12 Laporan | 12 Laporan -> On target
    KPISTATUS | 1 | 4 laporan -> Off target
  `,
  ],
  [
    "de_DE",
    `
    KPISTATUS | 38 % | mind. 40 % -> At risk
    KPISTATUS | 37 % | mindestens 40 % -> Off target
    KPISTATUS | 3,1 Mio. € | 3 Mio. € | niedriger -> At risk
    KPISTATUS | 2,9 Mio. € | 3 Mio. € -> At risk
    KPISTATUS | 2.850 T€ | 3 Mio. € -> At risk
    KPISTATUS | 2,8 Mio. € | 3 Mio. € -> Off target
    KPISTATUS | 5 Tage | max. 5 Tage -> On target
    KPISTATUS | 6 Tage | innerhalb von 5 Tagen -> Off target
    KPISTATUS | 48 Std. | 2 Tage | kleiner -> On target
    KPISTATUS | 4,5 % | 4–5 % -> On target
    KPISTATUS | k. A. | 5 -> No data
    KPISTATUS | 5 | offen -> No target
    KPISTATUS | ja | ja -> On target
    KPISTATUS | nein | ja -> Off target
    KPISTATUS | 2,05 | ≤ 2,0 -> At risk
    KPISTATUS | 12 | je höher desto besser -> No target
    KPISTATUS | 12 | 13 | je höher, desto besser -> Off target
    KPISTATUS | 12 | 12,5 | steigend -> At risk
  `,
  ],
])("[K1-K8] KPIs of reports in %s", (locale, rows) => {
  it.each(rowsOf(rows))("%s -> %s", (row, answer) => {
    expect(answerIn(locale, row)).toBe(answer);
  });
});
