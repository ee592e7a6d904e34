import { answerIn, rowsOf } from "./rows";

// As OKR guides and systems publish them: grades, shares of the way, pass or fail, pace. A number in a cell is "=0.7", any
// other cell a text: function | argument | argument … -> answer.
describe.each<[string, string]>([
  [
    "en_US",
    `
    OKRGRADE | =0.7 -> Green
    OKRGRADE | =0.69 -> Yellow
    OKRGRADE | =0.6 -> Yellow
    OKRGRADE | =0.65 -> Yellow
    OKRGRADE | =0.4 -> Yellow
    OKRGRADE | =0.39 -> Red
    OKRGRADE | =0.3 -> Red
    OKRGRADE | =0 -> Red
    OKRGRADE | =1 -> Green
    OKRGRADE | 70% -> Green
    OKRGRADE | =1.2 -> Green
    OKRGRADE | =0.8 | committed -> Red
    OKRGRADE | =1 | committed -> Green
    OKRGRADE | =0.9 | aspirational -> Green
    OKRGRADE | =0.9 | stretch -> Green
    OKRGRADE | =0.9 | moonshot -> Green
    OKRGRADE | =0.9 | roofshot -> Red
    OKRGRADE | =0.65 |  | sixty -> Green
    OKRGRADE | =0.6 |  | sixty -> Green
    OKRGRADE | =0.59 |  | sixty -> Yellow
    OKRGRADE | =0.8 |  | tability -> Green
    OKRGRADE | =0.79 |  | tability -> Yellow
    OKRGRADE | =0.59 |  | tability -> Red
    OKRGRADE | =0.9 |  | servicenow -> Green
    OKRGRADE | =0.89 |  | servicenow -> Yellow
    OKRGRADE | =0.75 |  | servicenow -> Yellow
    OKRGRADE | =0.74 |  | servicenow -> Red
    OKRGRADE | =0.65 |  | 0.6/0.4 -> Green
    OKRGRADE | =0.65 |  | 60%/40% -> Green
    OKRGRADE | =0.65 |  | 60/40 -> ! Unknown scale "60/40": use google, sixty, committed, tability, servicenow or two numbers like 0.7/0.4.
    OKRGRADE | =0.5 |  | 0.7/0.3 -> Yellow
    OKRGRADE | =0.7 | comprometido -> Red
    OKRGRADE | =0.7 | comprometida -> Red
    OKRGRADE | =0.7 | aspiracional -> Green
    OKRGRADE | =0.7 | aspirasional -> Green
    OKRGRADE | =0.7 | komitmen -> Red
    OKRGRADE | =0.7 | verbindlich -> Red
    OKRGRADE | =0.7 | ambitioniert -> Green
    OKRGRADE | =0.7 | Committed -> Red
    OKRGRADE | =0.7 | ASPIRATIONAL -> Green
    OKRGRADE | =70 -> ! Score 70 is above 2: write 0.7 or 70%.
    OKRGRADE |  ->
    OKRGRADE | n/a ->
    OKRROLLUP | 0.65 -> 0.65
    OKRSCORE | 250 | 1000 -> 0.25
    OKRSCORE | 7 | 5 | 10 -> 0.6
    OKRSCORE | 25 | 40 | 20 -> 0.25
    OKRSCORE | 80 | 60 | 100 -> 0.5
    OKRSCORE | 40 | 100 | 0 -> 0.4
    OKRSCORE | $4.5M | $6M | $3M -> 0.5
    OKRSCORE | $8.5M | $10M | $5M -> 0.7
    OKRSCORE | 1.2M | 1.5M | 1M -> 0.4
    OKRSCORE | 4.2% | 3% | 5% -> 0.4
    OKRSCORE | 35% | 50% | 20% -> 0.5
    OKRSCORE | 62 | 75 | 50 -> 0.48
    OKRSCORE | NPS 62 | 75 | 50 -> ! Current "NPS 62" is not a number: write it like 45, 45%, 1.5M or 4h.
    OKRSCORE | 18 | 25 -> 0.72
    OKRSCORE | 18% | 25% -> 0.72
    OKRSCORE | 60% | 100% -> 0.6
    OKRSCORE | 60% |  |  | milestone -> 0.6
    OKRSCORE | done | done -> 1
    OKRSCORE | not done | done -> 0
    OKRSCORE | Yes | Yes -> 1
    OKRSCORE | No | Yes -> 0
    OKRSCORE | TRUE | TRUE -> 1
    OKRSCORE | FALSE | TRUE -> 0
    OKRSCORE | yes |  |  | binary -> 1
    OKRSCORE | no |  |  | binary -> 0
    OKRSCORE | TRUE |  |  | binary -> 1
    OKRSCORE | sim | sim -> 1
    OKRSCORE | não | sim -> 0
    OKRSCORE | sí | sí -> 1
    OKRSCORE | selesai | selesai -> 1
    OKRSCORE | belum | selesai -> 0
    OKRSCORE | erledigt | ja -> 1
    OKRSCORE | 1 |  |  | binary -> 1
    OKRSCORE | 0 |  |  | binary -> 0
    OKRSCORE | 100% |  |  | binary -> 1
    OKRSCORE | 3 of 5 | 5 of 5 -> 0.6
    OKRSCORE | 3 | 5 -> 0.6
    OKRSCORE | 8/10 | 10/10 -> 0.8
    OKRSCORE | 4.3/5 | 4.5/5 | 4.0/5 -> 0.6
    OKRSCORE | 4.3 | 4.5 | 4.0 -> 0.6
    OKRSCORE | 48h | 24h | 72h -> 0.5
    OKRSCORE | 2 days | 1 day | 3 days -> 0.5
    OKRSCORE | 3h | < 2h | 4h -> 0.5
    OKRSCORE | 3h | < 2h -> ! This key result goes down but has no baseline: give the starting value as the 3rd argument.
    OKRSCORE | 2.5% | 1% |  | lower -> ! This key result goes down but has no baseline: give the starting value as the 3rd argument.
    OKRSCORE | 2.5% | 1% | 4% | lower -> 0.5
    OKRSCORE | 99.95% | >= 99.9% |  | at least -> 1
    OKRSCORE | 99.85% | >= 99.9% |  | at least -> 0
    OKRSCORE | 99.9% | 99.9% |  | at least -> 1
    OKRSCORE | 4 | 5 |  | at most -> 1
    OKRSCORE | 6 | 5 |  | at most -> 0
    OKRSCORE | 5 | 5 |  | at most -> 1
    OKRSCORE | 45 | 40-50 -> 1
    OKRSCORE | 55 | 40-50 -> 0
    OKRSCORE | 45 | between 40 and 50 |  | between -> 1
    OKRSCORE | 45 | 50 |  | between -> ! Between needs two bounds: write the target like 4-5.
    OKRSCORE | 0 | 0 | 252 -> 1
    OKRSCORE | 126 | 0 | 252 -> 0.5
    OKRSCORE | 5 | 0 -> ! Target is 0, so a start is needed: give the baseline (for example 12) as the 3rd argument.
    OKRSCORE | 50 | 50 | 50 -> ! Baseline and target are both 50, so there is nothing to move: change one, or use "at least" / "at most" as the 4th argument.
    OKRSCORE |  | 100 ->
    OKRSCORE |  |  ->
    OKRSCORE | n/a | 100 ->
    OKRSCORE | 45 |  -> ! Target is missing: type the value this key result should reach.
    OKRSCORE | 45 | TBD -> ! Target is missing: type the value this key result should reach.
    OKRSCORE | 45 | 50% -> ! Current is 45 but target is 50%: write both as percentages or both as numbers.
    OKRSCORE | 0.45 | 50% -> 0.9
    OKRSCORE | 4h | $5 -> ! Current is in hours but target is in $: use the same unit in both.
    OKRSCORE | #REF! | 5 -> ! Current shows #REF!: repair that cell first.
    OKRSCORE | #N/A | 5 -> ! Current shows #N/A: repair that cell first.
    OKRSCORE | 50 | 60 | 100 | linear | FALSE -> 1.25
    OKRSCORE | 2400 | 3000 | 2500 |  | FALSE -> -0.2
    OKRSCORE | 1.25 | 1 -> 1
    OKRSCORE | =-70 | =-100 -> 0.7
    OKRSCORE | =-5 | =10 | =-20 -> 0.5
    OKRSCORE | =0.1 | =0.3 -> 0.333333333333
    OKRSCORE | 12 | 10 | 5 | higher -> 1
    OKRSCORE | R$ 50.000 | R$ 100.000 -> 0.5
    OKRSCORE | 50k | 100k -> 0.5
    OKRSCORE | 50k | 0.1M -> 0.5
    OKRSCORE | € 1.500,50 | € 3.001,00 -> 0.5
    OKRSCORE | 30 | 60 | 0 | linear -> 0.5
    OKRSCORE | 30 | 60 | 0 | LINEAR -> 0.5
    OKRSCORE | 30 | 60 | 0 | lineal -> 0.5
    OKRSCORE | 30 | 60 | 0 | linier -> 0.5
    OKRSCORE | 30 | 60 | 0 | maior -> 0.5
    OKRSCORE | 30 | 60 | 0 | naik -> 0.5
    OKRSCORE | 45 | 30 | 60 | menor -> 0.5
    OKRSCORE | 45 | 30 | 60 | turun -> 0.5
    OKRSCORE | 45 | 30 | 60 | niedriger -> 0.5
    OKRSCORE | 30 | 60 | 0 | foo -> ! Unknown kind "foo": use linear, binary, milestone, lower, higher, at least, at most or between.
    OKRSCORE | 45 | 30 |  | pelo menos -> 1
    OKRSCORE | 45 | 30 |  | no máximo -> 0
    OKRSCORE | 45 | 30 |  | al menos -> 1
    OKRSCORE | 45 | 30 |  | como máximo -> 0
    OKRSCORE | 45 | 30 |  | a lo sumo -> 0
    OKRSCORE | 45 | 30 |  | paling sedikit -> 1
    OKRSCORE | 45 | 30 |  | paling banyak -> 0
    OKRSCORE | 45 | 30 |  | mindestens -> 1
    OKRSCORE | 45 | 30 |  | höchstens -> 0
    OKRSCORE | 45 | 40-50 |  | entre -> 1
    OKRSCORE | 45 | 40-50 |  | antara -> 1
    OKRSCORE | 45 | 40-50 |  | zwischen -> 1
    OKRPACE | 2026-04-01 | 2026-04-30 | 2026-04-15 -> 0.5
    OKRPACE | 2026-01-01 | 2026-03-31 | 2026-02-14 -> 0.5
    OKRPACE | 2026-01-01 | 2026-12-31 | 2026-12-31 -> 1
    OKRPACE | 2026-01-01 | 2026-12-31 | 2025-12-31 -> 0
    OKRPACE | 2026-01-01 | 2026-03-31 | 2026-04-10 -> 1
    OKRPACE | 2026-03-31 | 2026-01-01 | 2026-02-01 -> ! End date 2026-01-01 is before start date 2026-03-31: swap them.
    OKRPACE | 2026-01-01 | 2026-03-31 |  -> ! As-of date is missing: write TODAY(), or point to a cell with a date (NOW() cannot be used here).
    OKRPACE | 2026-01-01 |  | 2026-01-01 ->
    OKRPACE | soon | 2026-03-31 | 2026-01-01 -> ! Start date "soon" is not a date: write it like 2026-03-31.
    OKRPACE | 01.04.2026 | 30.04.2026 | 15.04.2026 -> 0.5
    OKRSTATUS | =0.35 | 2026-04-01 | 2026-04-30 | 2026-04-15 -> On track
    OKRSTATUS | =0.28 | 2026-04-01 | 2026-04-30 | 2026-04-15 -> On track
    OKRSTATUS | =0.27 | 2026-04-01 | 2026-04-30 | 2026-04-15 -> At risk
    OKRSTATUS | =0.12 | 2026-04-01 | 2026-04-30 | 2026-04-15 -> At risk
    OKRSTATUS | =0.11 | 2026-04-01 | 2026-04-30 | 2026-04-15 -> Off track
    OKRSTATUS | =0.7 | 2026-04-01 | 2026-04-30 | 2026-04-15 -> Achieved
    OKRSTATUS | =0.7 | 2026-04-01 | 2026-04-30 | 2026-05-15 -> Achieved
    OKRSTATUS | =0.69 | 2026-04-01 | 2026-04-30 | 2026-05-15 -> Missed
    OKRSTATUS | =0 | 2026-04-01 | 2026-04-30 | 2026-04-02 -> On track
    OKRSTATUS | =0 | 2026-04-01 | 2026-04-30 | 2026-04-03 -> On track
    OKRSTATUS | =0 | 2026-04-01 | 2026-04-30 | 2026-03-31 -> Not started
    OKRSTATUS | =0.5 | 2026-04-01 | 2026-04-30 | 2026-04-15 | committed -> On track
    OKRSTATUS | =0.4 | 2026-04-01 | 2026-04-30 | 2026-04-15 | committed -> On track
    OKRSTATUS | =0.39 | 2026-04-01 | 2026-04-30 | 2026-04-15 | committed -> At risk
    OKRSTATUS | =0.17 | 2026-04-01 | 2026-04-30 | 2026-04-15 | committed -> At risk
    OKRSTATUS | =0.16 | 2026-04-01 | 2026-04-30 | 2026-04-15 | committed -> Off track
    OKRSTATUS | =0.9 | 2026-04-01 | 2026-04-30 | 2026-05-15 | committed -> Missed
    OKRSTATUS | =1 | 2026-04-01 | 2026-04-30 | 2026-05-15 | committed -> Achieved
    OKRSTATUS | =0.34 | 2026-04-01 | 2026-04-30 | 2026-04-15 | committed | 0.165/0.33 -> On track
    OKRSTATUS | =0.33 | 2026-04-01 | 2026-04-30 | 2026-04-15 | committed | 0.165/0.33 -> At risk
    OKRSTATUS |  | 2026-04-01 | 2026-04-30 | 2026-04-15 ->
  `,
  ],
])("[F1-F17, G1-G4] scores, grades and statuses of OKR guides in %s", (locale, rows) => {
  it.each(rowsOf(rows))("%s -> %s", (row, answer) => {
    expect(answerIn(locale, row)).toBe(answer);
  });
});
