import { rowsOf, statusIn } from "./rows";

// Figures with units. Cells as sheets hold them: actual | target | direction | limit -> status.
describe.each<[string, string]>([
  [
    "[V5, V6] money and scales",
    `
    48 T€ | 50 TEUR -> At risk
    PHP 4.8M | ₱5M -> At risk
    4.8 Kč | 5 CZK -> At risk
    £950k | £1m -> At risk
    £949k | £1m -> Off target
    £1,000,000 | £1m -> On target
    $1.2B | $1.25B -> At risk
    € 1.234,56 | € 1.200 -> On target
    1.200 € | 1.250 € -> At risk
    £12.3k | £13k -> Off target
    £12.5k | £13k -> At risk
    $1.4bn | $1.5bn -> Off target
    $1.43bn | $1.5bn -> At risk
    US$ 1.43 billion | US$1.5 billion -> At risk
    USD 1.43m | 1.5m USD -> At risk
    CHF 1'450'000 | CHF 1'500'000 -> At risk
    48 000 € | 50 000 € -> At risk
    48K | 50K -> At risk
    -$500 | $0 -> Off target
    ($500) | -$1,000 -> On target
    $(500) | $(1,000) -> On target
    $-500 | -$1000 -> On target
    5 stars | 5 -> On target
    $5/user | $5.2/user -> At risk
    $5 per user | $5.2 per user -> At risk
    4.8/5 stars | 5/5 stars -> At risk
    R$ 48/mês | R$ 50/mês -> At risk
    USD 4.8 M | USD 5 M -> At risk
    4.8M USD | $5M -> At risk
    A$4.8m | A$5m -> At risk
    AU$4.8m | A$5m -> At risk
    $4.8m | C$5m -> At risk
    S$4.8m | S$5m -> At risk
    kr 4,800 | 5000 kr -> At risk
    4800 SEK | 5000 kr -> At risk
    ¥4,800 | 5000 JPY -> At risk
    ₩4,800 | ₩5,000 -> At risk
    4.8 Cr | 5 Cr -> At risk
    Rs. 4.8 lakh | Rs. 5 lakh -> At risk
    INR 4.8 lakhs | ₹5 lakhs -> At risk
    Rs 48,00,000 | Rs 50,00,000 -> At risk
    ₫48.000 | ₫50.000 -> At risk
    ฿4.8k | ฿5k -> At risk
    zł 48 | 50 zł -> At risk
    $4.8m USD | $5m USD -> At risk
    US$4.8m | USD 5m -> At risk
    €4.8m EUR | 5 m€ -> At risk
    4,8 M€ | 5 M€ -> At risk
    4.8 k€ | 5 K€ -> At risk
    4.8 KEUR | 5 KEUR -> At risk
    4.8 MEUR | €5m -> At risk
    4.8 MUSD | $5m -> At risk
    4800 EUR | 5 KEUR -> At risk
    48 TEUR | 50.000 € -> At risk
    48 T€ | € 50.000 -> At risk
    4.8 mn | 5 mn -> At risk
    4.8 mln | 5 mln -> At risk
    4.8 MM | 5 MM -> At risk
    4.8 mil | 5 mil -> At risk
    4.8 thousand | 5000 -> At risk
    4.8 hundred | 5 hundred -> At risk
    4.8 tn | 5 trillion -> At risk
    0.48 m | 500k -> At risk
    480k | 0.5m -> At risk
    480,000 | 0.5 million -> At risk
    4.8 million users | 5 million users -> At risk
    4.8m users | 5m users -> At risk
    48m | 1h -> Off target
    58m | 1h -> At risk
    0.97h | 60m -> At risk
    58m | 60m -> At risk
    2 days, 4 hours | 52h -> On target
    2 yrs 6 mos | 30 months -> On target
    1hr30mins | 90m -> On target
    $1,234 | 1234 -> On target
    $1.234 | 1234 -> On target
    $1.234 | 1.234 -> On target
    $1234.567 | 1234.567 -> On target
    €1.234 | 1234 -> On target
    €1,2345 | 1.2345 -> On target
    $0.995 | 0.995 -> On target
    $1.125M | 1125000 -> On target
  `,
  ],
  [
    "[V7] times",
    `
    500 µs | 1 ms -> Off target
    2 quarters | 6 months -> On target
    2 hrs. 30 min. | 2.5 h -> On target
    45 km/h | 47 km/h -> At risk
    48%/month | 50%/month -> At risk
    48 tickets/week | 50 tickets/week -> At risk
    2d 4h | 2 days -> On target
    2d4h | 52h -> On target
    1w | 7d -> On target
    1 yr | 12 mo -> On target
    0.5 day | 12 h -> On target
    24 hr | 1 day -> On target
    2 wks | 14 days -> On target
    5 sec. | 5 s -> On target
    -2h | 0 -> Off target
    500 ms | 0.5 s -> On target
  `,
  ],
  [
    "[V4, V17] shares",
    `
    100% | 100% -> On target
    95% | 100% -> At risk
    94.9% | 100% -> Off target
    97.4% (Q2) | 98% -> At risk
    98% as at 31 March 2024 | 97% -> On target
    1 | 100% -> On target
    2 | 100% -> On target
    > 95% | 95% -> On target
    92% | 95.0% or higher -> At risk
    26% | lower than 25% -> At risk
    26% | fewer than 25% -> At risk
    1,5 % | 2 % -> Off target
    98.5 percent | 99 percent -> At risk
    98.5 per cent | 99 per cent -> At risk
    98.5pct | 99pct -> At risk
    45% | 50% by 2025 -> Off target
    45% | 50% by March 2025 -> Off target
    48% | 50% by the end of Q2 -> At risk
    48% | Target: 50% -> At risk
    >99% | 95% -> On target
    5% ↑ | 4% -> On target
    5%▲ | 4% -> On target
    ▲ 5% | 4% -> On target
    -5% | -10% -> On target
    (5%) | (10%) -> On target
    ４５％ | 45% -> On target
    45 ％ | 45% -> On target
    "92 %" | 95% -> At risk
    48 %* | 50% -> At risk
    48%† | 50% -> At risk
    48 bps | 50 bps -> At risk
    4.8pp | 5pp -> At risk
    +4.8% | 5% -> At risk
    4.8% growth | 5% growth -> At risk
    4.8% increase | 5% increase -> At risk
    4.8% | 5% growth -> At risk
    Complete | 100% -> On target
    Not complete | 100% -> Off target
  `,
  ],
  [
    "[V2, V15] plain numbers and unknown units",
    `
    0.95 | 1 -> At risk
    19 | 20 -> At risk
    0 | 0 -> On target
    4.5/5 | 4.5/5 -> On target
    4.3/5 | 4.5/5 -> At risk
    4.2/5 | 4.5/5 -> Off target
    4.3 out of 5 | 4.5 out of 5 -> At risk
    1,234 | 1,300 -> Off target
    1,234 | 1,250 -> At risk
    Nil | 0 -> On target
    22 (YTD) | 20 -> On target
    4.9 per 1,000 | 5 per 1,000 -> At risk
    45 | 40...50 -> On target
    45 | 40..50 -> On target
    48 | 50 by 31/03/2025 -> At risk
    48 000 | 50 000 -> At risk
    ~48 | 50 -> At risk
    circa 48 | 50 -> At risk
    +0.5 | 0 -> On target
    1.5x | 2x -> Off target
    1.95x | 2x -> At risk
    3 out of 4 | 4 out of 4 -> Off target
    98 of 100 | 100 of 100 -> At risk
    98/100 | 100/100 -> At risk
    2.8 FTE | 3 FTE -> Off target
    2.9 FTE | 3.0 FTE -> At risk
    12 m | 12.5 m -> At risk
    12 km | 12.5 km -> At risk
    12 m² | 12.5 m² -> At risk
    450g | 460g -> At risk
    4.8★ | 4.9 -> At risk
    1e6 | 1000000 -> On target
    1.5e3 | 1500 -> On target
    1/2 | 1/2 -> On target
    1,234.56 | 1,234.56 -> On target
    1.234.567 | 1.234.567 -> On target
    1.234,56 | 1234.56 -> On target
    1,23 | 1.23 -> On target
    0,95 | 0.95 -> On target
    12,5 | 12.5 -> On target
    2024 | 2024 -> On target
    '48 | 50 -> At risk
    “48” | 50 -> At risk
    48 (p) | 50 -> At risk
    4.8 / 5 | 5 / 5 -> At risk
    48 req/s | 50 req/s -> At risk
    48 p/m | 50 p/m -> At risk
    2x | 2x -> On target
    4,80,000 | 5,00,000 -> At risk
    24/7 | 24/7 -> On target
    12+ | 12 -> On target
    > 12 | 12 -> On target
    at least 12 | 12 -> On target
    12 or more | 12 -> On target
    100.0 | 100 -> On target
    1e-3 | 0.001 -> On target
    1E+3 | 1000 -> On target
    1.000.000,00 | 1000000 -> On target
    1,000,000.00 | 1000000 -> On target
    1 000 000,00 | 1000000 -> On target
    1'000'000.00 | 1000000 -> On target
    1 000 000 | 1000000 -> On target
    10,00 | 10 -> On target
    10,0 | 10 -> On target
    .5 | 0.5 -> On target
    ,5 | 0.5 -> On target
    5. | 5 -> On target
    0,125 | 0.125 -> On target
    00.5 | 0.5 -> On target
    007 | 7 -> On target
    1,00,000 | 100000 -> On target
    12,3456 | 12.3456 -> On target
    1.2345 | 1.2345 -> On target
    1234.567 | 1234.567 -> On target
  `,
  ],
])("%s", (_subject, rows) => {
  it.each(rowsOf(rows))("%s -> %s", (cells, status) => {
    expect(statusIn("en_US", cells)).toBe(status);
  });
});
