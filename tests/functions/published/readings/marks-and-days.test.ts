import { readingIn, rowsOf } from "../rows";

// What a careful person reads in a cell, "unreadable" where nobody can know. Times are seconds: text -> value unit.
describe.each<[string, string]>([
  [
    "en_US",
    `
    5 at most -> 5 at most
    5 at least -> 5 at least
    5 at minimum -> 5 at least
    5 at maximum -> 5 at most
    5 as a minimum -> 5 at least
    5 and up -> 5 at least
    5 or up -> 5 at least
    5 upwards -> 5 at least
    5 more -> 5 change
    5 over budget -> 5
    5 below target -> 5
    5 days most of them -> 432000 time
    5 and above -> 5 at least
    5 or under -> 5 at most
    5 or over -> 5 at least
    5 or so -> 5
    5 (max) -> 5 at most
    5 (min) -> 5 at least
    5 (maximum) -> 5 at most
    5 (at most) -> 5 at most
    5 (or less) -> 5 at most
    5 days (max) -> 432000 time at most
    5% (max) -> 0.05 % at most
    5% max -> 0.05 % at most
    5% cap -> 0.05 % at most
    5% ceiling -> 0.05 % at most
    5% floor -> 0.05 %
    5% limit -> 0.05 %
    5% target -> 0.05 %
    5 per day max -> 5 at most
    5 per 1,000 or less -> 0.005 ratio:1000 at most
    2.0 per 1000 -> 0.002 ratio:1000
    30 June -> unreadable
    30. Juni -> unreadable
    30 Jun -> unreadable
    June 30 -> unreadable
    31 Dec -> unreadable
    31-Dec -> unreadable
    31 December 2025 -> unreadable
    Dec 31, 2025 -> unreadable
    2025 -> 2025
    2025-12-31 -> unreadable
    31/12/2025 -> unreadable
    12/31/2025 -> unreadable
    12/31 -> 0.3870967741935484 ratio:31
    31.12.2025 -> unreadable
    31.12. -> unreadable
    2025 Q1 -> 2025
    Q1 2025 -> unreadable
    Q1 -> unreadable
    Q3 -> unreadable
    FY25 -> unreadable
    1H25 -> unreadable
    H1 -> unreadable
    2nd quarter -> unreadable
    1. Quartal -> unreadable
    1º trimestre -> unreadable
    2º semestre -> unreadable
    week 5 -> unreadable
    Week 5 -> unreadable
    5 week -> 3024000 time
    v2 -> unreadable
    v1.2 -> unreadable
    1.2.3 -> unreadable
    192.168.0.1 -> unreadable
    555-1234 -> 555..1234
    (555) 123-4567 -> unreadable
    +1 555 123 4567 -> unreadable
    A1 -> unreadable
    1A -> 1
    3D -> 259200 time
    4K -> 4000
    8am -> 28800 time
    9:30 am -> 34200 time
    9:30am -> 34200 time
    5pm -> 61200 time
    24/7 -> 3.4285714285714284 ratio:7
    24x7 -> unreadable
    50/50 -> 1 ratio:50
    100/100 -> 1 ratio:100
    0/5 -> 0 ratio:5
    5/0 -> unreadable
    0/0 -> unreadable
    1/2 -> 0.5 ratio:2
    1/3 -> 0.3333333333333333 ratio:3
    2/3 of users -> 0.6666666666666666 ratio:3
    two -> unreadable
    twelve -> unreadable
    ten -> unreadable
    zero -> 0
    none -> no data
    one -> unreadable
    twice -> unreadable
    double -> unreadable
    2 times -> 2
    2 twice -> 2
    3x -> 3
    3 x -> 3
    3X growth -> 3
    10x -> 10
    x10 -> unreadable
    10 x 5 -> unreadable
    10*5 -> unreadable
    5+5 -> unreadable
    5 + 5 -> unreadable
    5- -> -5
    -5- -> unreadable
    --5 -> unreadable
    - 5 -> -5
    – 5 -> -5
    −5 -> -5
    —5 -> -5
    + 5 -> 5
    +-5 -> unreadable
    -+5 -> unreadable
    +/-5 -> unreadable
    ±5 -> unreadable
    5± -> unreadable
    5 ± -> unreadable
    5 ± 10% -> 4.5..5.5
    5% ± 1% -> 0.04 %..0.060000000000000005 %
    5 ± 1 % -> 4.95..5.05
    100 (+/-5) -> unreadable
    100 (±5) -> unreadable
    100 (± 5%) -> unreadable
    1-2-3 -> unreadable
    1–2 -> 1..2
    1 - 2 -> 1..2
    -1 - 2 -> -1..2
    -1 to 2 -> -1..2
    -5--1 -> -5..-1
    -5 - -1 -> -5..-1
    (5)-(1) -> -5..-1
    5 to 3 -> unreadable
    5-3 -> unreadable
    between 5 and 3 -> 3..5
    between 3-5 -> 3..5
    between 3 to 5 -> 3..5
    from 3 to 5 -> 3..5
    from 5 to 3 -> unreadable
    3 → 5 -> unreadable
    3 -> 5 -> unreadable
    3 => 5 -> unreadable
    3 > 5 -> unreadable
    3 < 5 -> unreadable
    3 ... 5 -> 3..5
    3..5 -> 3..5
    3…5 -> 3..5
    3/5/7 -> unreadable
    3, 5 -> unreadable
    3; 5 -> unreadable
    3 and 5 -> unreadable
    3 or 5 -> unreadable
    3 & 5 -> unreadable
    1,2,3 -> unreadable
    1, 2, 3 -> unreadable
    [3] -> unreadable
    [3-5] -> unreadable
    [3, 5] -> unreadable
    {5} -> unreadable
    <5> -> unreadable
    "5" -> 5
    '5 -> 5
    '5' -> 5
    “5” -> 5
    „5“ -> 5
    ‘5’ -> 5
    5" -> 5
    5' -> 5
    5' 6" -> unreadable
    5°C -> 5
    5 °C -> 5
    5ºC -> 5
    -5° -> -5
    25 m² -> 25
    25m2 -> unreadable
    25 m2 -> 25
    25 km/h -> 25
    25 km -> 25
    25 kg -> 25
    25 kWh -> 25
    25 t -> 25
    25 tCO2e -> 25
    25 t CO2 -> 25
    25 ton -> 25
    25 MB -> 25
    25 GB -> 25
    25 ppm -> 25
    25 Mbps -> 25
    25 ms -> 0.025 time
    25 µs -> 0.000024999999999999998 time
    25 s -> 25 time
    25 sec. -> 25 time
    25 min. -> 1500 time
    25 min -> 1500 time
    25 h. -> 90000 time
    25 hr -> 90000 time
    25 d -> 2160000 time
    25 wd -> 25
    25 BD -> 25
    25 business days -> 2160000 time
    25 FTE -> 25
    25 FTEs -> 25
    25 HC -> 25
    25 employees -> 25
    25 %pts -> 0.25 % change
    25 % pts -> 0.25 % change
    25%pt -> 0.25 % change
    25 basis points -> 25
    25 bp -> 25
    25bps -> 25
  `,
  ],
])("[V1-V16] cells in %s", (locale, rows) => {
  it.each(rowsOf(rows))("%s -> %s", (text, value) => {
    expect(readingIn(locale, text)).toBe(value);
  });
});
