import { answerIn, rowsOf } from "./rows";

// What stands beside what: function | actual | target | direction | limit -> answer.
describe.each<[string, string]>([
  [
    "en_US",
    `
    KPISTATUS | 6:50 | 7 min | lower -> ! Actual is in hours but target is in minutes: use the same unit in both.
    KPISTATUS | 6:50 | < 7 minutes -> ! Actual is in hours but target is in minutes: use the same unit in both.
    KPISTATUS | 0:06:50 | 7 min | lower -> On target
    KPISTATUS | 6:50 min | 7 min | lower -> On target
    KPISTATUS | 6:50 | 7:00 | lower -> On target
    KPISTATUS | 1:30 | 2 hours | lower -> On target
    KPISTATUS | 7 min | 6:50 | lower -> ! Actual is in minutes but target is in hours: use the same unit in both.
    OKRSCORE | 1:30 | 1:00 | 2:00 -> 0.5
    OKRSCORE | 90 min | 1h | 2:00 -> ! Current is in minutes but baseline is in hours: use the same unit in both.
    KPISTATUS | 45% | 0.5 -> Off target
    KPISTATUS | 0.49 | 50% -> At risk
    KPISTATUS | 49 | 50% -> ! Actual is 49 but target is 50%: write both as percentages or both as numbers.
    KPISTATUS | 1 | 100% -> On target
    KPISTATUS | 2 | 100% -> On target
    KPISTATUS | 100 | 100% -> ! Actual is 100 but target is 100%: write both as percentages or both as numbers.
    KPISTATUS | $1.2M | 1.25M -> At risk
    KPISTATUS | $1.2M | €1.25M -> ! Actual is in $ but target is in €: use the same unit in both.
    KPISTATUS | US$1.2M | $1.25M -> At risk
    KPISTATUS | R$ 1.2M | $1.25M -> ! Actual is in R$ but target is in $: use the same unit in both.
    KPISTATUS | 3 days | 72 hours | lower -> On target
    KPISTATUS | 3 days | 4 | lower -> On target
    KPISTATUS | 50 days | 45 | lower -> Off target
    KPISTATUS | 6 months | 1 year | lower -> On target
    KPISTATUS | 6 months | 200 days | lower -> ! Actual is in months but target is in days: use the same unit in both.
    KPISTATUS | 5 | 5 per 1,000 | lower -> ! Actual is in plain numbers but target is in points out of 1000: use the same unit in both.
    KPISTATUS | 30m | 1h | lower -> On target
    KPISTATUS | 30m | 45m | lower -> On target
    KPISTATUS | 90m | 1h | lower -> Off target
    KPISTATUS | 4h | $5 -> ! Actual is in hours but target is in $: use the same unit in both.
    KPISTATUS | 4-5 | 5 -> ! Actual "4-5" is not a number: write it like 45, 45%, 1.5M or 4h.
    KPISTATUS | ~95% | 95% -> On target
    KPISTATUS | >95% | 95% -> On target
    KPISTATUS | <5 | 10 | lower -> On target
    KPISTATUS | 0 | 100 -> Off target
    KPISTATUS | 0% | 5% | lower -> On target
    KPISTATUS | 0 | 0 | between -> ! Between needs two bounds: write the target like 4-5.
    KPISTATUS | 5 | 0-5 -> On target
    KPISTATUS | 5.2 | 0-5 -> At risk
    KPISTATUS | -0.1 | 0-5 -> Off target
    KPISTATUS | 1e3 | 1000 -> On target
    KPISTATUS | 99.9 % | 99.95 % -> At risk
    KPISTATUS | 18.5% | 18-20% -> On target
    KPISTATUS | 17.5% | 18-20% -> At risk
    KPISTATUS | 17% | 18-20% -> Off target
    KPISTATUS | 22 | 18-20 | higher -> On target
    KPISTATUS | 17.5 | 18-20 | higher -> At risk
    KPISTATUS | 22 | 18-20 | lower -> Off target
    KPISTATUS | 20.5 | 18-20 | lower -> At risk
    KPISTATUS | 21 | 18-20 |  | 1 -> At risk
    KPISTATUS | 21.5 | 18-20 |  | 1 -> Off target
    KPISTATUS | 15 | 10 | between | 20 -> On target
    KPISTATUS | 15 | 20 | between | 10 -> On target
    KPISTATUS | 21 | 20 | between | 10 -> At risk
    KPISTATUS | FALSE |  ->
    KPISTATUS | FALSE | FALSE ->
    KPISTATUS | TRUE | TRUE -> On target
    KPISTATUS | FALSE | TRUE -> Off target
    KPISTATUS | Yes | 100% -> On target
    KPISTATUS | No | 100% -> Off target
    KPISTATUS | - | - -> No data
    KPISTATUS | – | 5 -> No data
    KPISTATUS | 5 | – -> No target
    KPISTATUS | n/a | n/a -> No data
    KPISTATUS | Loading... | 5 -> ! Actual is still loading: wait until it shows a value.
    KPISTATUS | 5% | 5% reduction -> ! Target "5% reduction" is not a number: write it like 45, 45%, 1.5M or 4h.
    KPISTATUS | 12% reduction | 10% reduction -> On target
    KPISTATUS | 8% reduction | 10% reduction -> Off target
    KPISTATUS | +3 pp | +5 pp -> Off target
    KPISTATUS | abc | 5 -> ! Actual "abc" is not a number: write it like 45, 45%, 1.5M or 4h.
    KPISTATUS | 5 | abc 5 -> ! Target "abc 5" is not a number: write it like 45, 45%, 1.5M or 4h.
    KPISTATUS | 5 | currently no target is set -> No target
    KPISTATUS | 5 | Monitor only -> No target
    KPISTATUS | 5 | Baseline year -> No target
    KPISTATUS | 5 | Data only -> No target
    KPISTATUS | 5 | improve -> No target
    KPISTATUS | 5 | Maintain -> No target
    KPISTATUS | 5 | Q3 -> ! Target "Q3" is not a number: write it like 45, 45%, 1.5M or 4h.
    KPISTATUS | 5 | 30 June -> ! Target "30 June" is not a number: write it like 45, 45%, 1.5M or 4h.
    KPISTATUS | 5 | 5 at most -> On target
    KPISTATUS | 6 | 5 at most -> Off target
    KPISTATUS | 6 | 5 max. -> Off target
    KPISTATUS | 6 | 5% cap -> ! Actual is 6 but target is 5% cap: write both as percentages or both as numbers.
    KPISTATUS | 6% | 5% cap -> Off target
    KPISTATUS | 6 | 5 and up -> On target
    KPISTATUS | 2.5h | 2½ h | lower -> On target
    KPISTATUS | ₹4.8L | ₹5L -> At risk
    KPISTATUS | ₹ 4.8 lakh | ₹ 500,000 -> At risk
    KPISTATUS | $2.9T | $3T -> At risk
    KPISTATUS | 2.9B | 3bn -> At risk
  `,
  ],
])("[K1-K6, V4-V19] units and words side by side in %s", (locale, rows) => {
  it.each(rowsOf(rows))("%s -> %s", (row, answer) => {
    expect(answerIn(locale, row)).toBe(answer);
  });
});
