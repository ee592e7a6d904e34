import { rowsOf, statusIn } from "./rows";

// Targets in words. Cells as sheets hold them: actual | target | direction | limit -> status.
describe.each<[string, string]>([
  [
    "[K2, V8] limits in words and signs",
    `
    24 hours | < 2 hours -> Off target
    93% | At or above 95% -> At risk
    -1.8% | < 0% -> On target
    -3.7% | > -1.9% -> Off target
    98% | 98% or more -> On target
    98 | 98+ -> On target
    5 days | within 5 days -> On target
    5.5 days | within 5 days -> Off target
    5.2 days | Within 5 working days -> At risk
    12 | ≤ 12 -> On target
    12.5 | <12 -> At risk
    13 | <12 -> Off target
    6 days | less than 7 days -> On target
    8 | not more than 8 -> On target
    8 | No more than 8 -> On target
    7 | not less than 8 -> Off target
    10 | Maximum 10 -> On target
    10 | Minimum 10 -> On target
    9.6 | min. 10 -> At risk
    10 | max. 10 -> On target
    0.98 | > 0.95 -> On target
    0.5% | < 1% -> On target
    1.0% | < 1% -> On target
    1.04% | <1% -> At risk
    5 complaints | < 6 complaints -> On target
    0.875 | ≥90% -> At risk
    96.2% | 95.0% or above -> On target
    94% | No less than 95% -> At risk
    13.9 | Less than 14 days -> On target
    13.9 days | Less than 14 -> On target
    15 days | Under 14 days -> Off target
    14.5 days | up to 14 days -> At risk
    2.3% | Below 2.5% -> On target
    2.3% | Not to exceed 2.5% -> On target
    2.6% | not exceeding 2.5% -> At risk
    2.6% | does not exceed 2.5% -> At risk
    25% | greater than or equal to 25% -> On target
    24% | more than or equal to 25% -> At risk
    24% | equal to or greater than 25% -> At risk
    26% | less than or equal to 25% -> At risk
    26% | equal to or less than 25% -> At risk
    5 | at least 5 per quarter -> On target
    5 per month | at least 5 per month -> On target
    4.9 per 1,000 population | ≤ 5 per 1,000 population -> On target
    100% | =100% -> On target
    99% | = 100% -> At risk
    98,5 % | ≥ 99 % -> At risk
    +4.8% YoY | +5% YoY -> At risk
    58 m | 60 minutes -> At risk
    1h 30 | 90 min -> On target
    1:30:00 | 90 min -> On target
    1.5 hrs | 90 mins -> On target
    1h30min | 90 min -> On target
    1 h 30 min | 90 min -> On target
    1 hour and 30 minutes | 90 min -> On target
    1 hour 30 minutes | 90 min -> On target
    5 mins 30 secs | 5.5 min -> On target
  `,
  ],
  [
    "[K2, V9] ranges",
    `
    5 | 4 to 5 -> On target
    20 | 20 to 25 -> On target
    25.9 | 20-25 -> At risk
    27 | 20-25 -> Off target
    19.1 | 20 – 25 -> At risk
    18 | 20–25 -> Off target
    52 | 55 ± 5 -> On target
    49 | 55±5 -> At risk
    47 | 55 +/- 5 -> Off target
    45% | 45-55% -> On target
    57% | 45% - 55% -> At risk
    45% | between 45% and 55% -> On target
    45% | 45% to 55% -> On target
    45% | 45 to 55% -> On target
    $45 | $40-$50 -> On target
    $45 | $40-50 -> On target
    2.5M | 2-3M -> On target
    45 | > 40 and < 50 -> On target
    12 | 12 +/- 1 -> On target
    12 | 12 +- 10% -> On target
    12% | 10% to 15% -> On target
    12 | ≥10 and ≤15 -> On target
    12 | not less than 10 and not more than 15 -> On target
    -12 | -15 to -10 -> On target
    -12 | -15 - -10 -> On target
    12 % | 10 - 15 % -> On target
    $12 | $10-15 -> On target
    $12 | $10 to $15 -> On target
    12k | 10k-15k -> On target
    12k | 10-15k -> On target
    12 days | 10-15 days -> On target
    12 | 10-15 days -> On target
    1.2h | 60-90 min -> On target
  `,
  ],
  [
    "[K2, K5] directions and limits",
    `
    80 | 60 | lower -> Off target
    99.8% | 99.95% | higher | 99.5% -> At risk
    99.4% | 99.95% | higher | 99.5% -> Off target
    2.1% | 2% | lower -> At risk
    2.11% | 2% | lower -> Off target
    2% | 2% | lower -> On target
    0 | 0 | lower -> On target
    1 | 0 | lower -> Off target
    1 | 0 | lower | 2 -> At risk
    £1.05m | £1m | lower -> At risk
    85 | 100 |  | 90%/75% -> At risk
    90 | 100 |  | 90%/75% -> On target
    74.9 | 100 |  | 90%/75% -> Off target
    80 | 100 |  | 100%/80% -> At risk
    70 | 100 |  | 100%/70% -> At risk
    110 | 100 | lower | ±10% -> At risk
    111 | 100 | lower | ±10% -> Off target
    90 | 100 |  | ±10% -> At risk
    3h 15m | 3h | lower -> Off target
    3h 5m | 3h | lower -> At risk
    3:05 | 3:00 | lower -> At risk
    1 day | 24 hours | lower -> On target
    36 hours | 1 day | lower -> Off target
    45 sec | 1 min | lower -> On target
    12.5% | 12% | lower -> At risk
    5 | 10 | ↑ -> Off target
    5 | 10 | ↓ -> On target
    5 | 10 | maior_igual -> Off target
    5 | 10 | menor -> On target
    5 | 10 | turun -> On target
    5 | 10 | naik -> Off target
    5 | 10 | mayor -> Off target
    5 | 10 | Higher is better -> Off target
    5 | 10 | Lower is better -> On target
    5 | 10 | Bigger is Better -> Off target
    5 | 10 | Smaller is better -> On target
    5 | 10 | decrease -> On target
    5 | 10 | Minimise -> On target
    5 | 10 | Maximise -> Off target
    5 | 10 | low -> On target
    4.5 | 4 | between | 5 -> On target
    5.2 | 4 | between | 5 -> At risk
    5.6 | 4 | between | 5 -> Off target
    3.9 | 4 | between | 5 -> At risk
    5 | 4-5 | between -> On target
    zero | 0 | lower -> On target
    12 months | 18 months | lower -> On target
    < 5% | 5% | lower -> On target
    <1% | 1% | lower -> On target
    52 per 100,000 | 50 per 100,000 | lower -> At risk
    £12,345 | £13,000 | lower -> On target
    0 | 0 incidents | lower -> On target
    0 incidents | 0 | lower -> On target
    1 incident | 0 incidents | lower -> Off target
    Zero | 0 | lower -> On target
    4 hours | 4 hrs | lower -> On target
    4h 10m | 4 hours | lower -> At risk
    250 minutes | 4 hours | lower -> At risk
    4:10 | 4 hours | lower -> At risk
    3.5 mins | 3 min 40 s | lower -> On target
    00:03:30 | 00:03:40 | lower -> On target
    210 seconds | 3.5 minutes | lower -> On target
    <1 | 1 | lower -> On target
    -5% | -10% | lower -> Off target
    -0.5 | 0 | higher -> Off target
    420 kWh | 400 kWh | lower -> At risk
    420kWh | 400kWh | lower -> At risk
    5.2 t | 5 t | lower -> At risk
    5.2 tCO2e | 5.0 tCO2e | lower -> At risk
    5.2 kg | 5 kg | lower -> At risk
    37 °C | 38°C | lower -> On target
    20 MB | 25MB | lower -> On target
    < 12 | 12 | lower -> On target
    ≤12 | 12 | lower -> On target
  `,
  ],
])("%s", (_subject, rows) => {
  it.each(rowsOf(rows))("%s -> %s", (cells, status) => {
    expect(statusIn("en_US", cells)).toBe(status);
  });
});
