import { readingIn, rowsOf } from "../rows";

// What a careful person reads in a cell, "unreadable" where nobody can know. Times are seconds: text -> value unit.
describe.each<[string, string]>([
  [
    "en_US",
    `
    1h30m -> 5400 time
    1h 30m 15s -> 5415 time
    1 h 30 -> 5400 time
    2h15 -> 8100 time
    1d 4h -> 100800 time
    1d4h -> 100800 time
    2w 3d -> 1468800 time
    1 day 4 hrs -> 100800 time
    1 day, 4 hours -> 100800 time
    1:02:03 -> 3723 time
    90:00 -> 324000 time
    0:45 -> 2700 time
    00:00:45 -> 45 time
    1:5 -> unreadable
    12:60 -> unreadable
    25:00 -> 90000 time
    -1:30 -> -5400 time
    +1:30 -> 5400 time
    1.5h -> 5400 time
    1,5h -> 5400 time
    1.5 hours -> 5400 time
    1 1/2 hours -> unreadable
    1.5 hrs/week -> 5400 time
    30m -> 30000000
    30 m -> 30000000
    30M -> 30000000
    30mins -> 1800 time
    45 sec -> 45 time
    45" -> 45
    2'30" -> unreadable
    2m30s -> unreadable
    2 min 30 sec -> 150 time
    2:30 min -> 150 time
    2:30 mins -> 150 time
    2:30 h -> 9000 time
    2:30:00 h -> 9000 time
    500 ms -> 0.5 time
    3 mo -> 3 months
    3 mos -> 3 months
    3 months -> 3 months
    6mo -> 6 months
    1 yr -> 12 months
    1.5 yrs -> 18 months
    18 months -> 18 months
    1 year 6 months -> 18 months
    1y6m -> unreadable
    Q -> unreadable
    90 days -> 7776000 time
    90d -> 7776000 time
    90 calendar days -> 7776000 time
    90 cal days -> 90
    T+2 -> unreadable
    D+5 -> unreadable
    D-1 -> unreadable
    day 5 -> unreadable
    Day 30 -> unreadable
    within 2 business days -> 172800 time at most
    within 2 working days of request -> 172800 time at most
    < 2 working days -> 172800 time at most
    less than 48 hours -> 172800 time at most
    under an hour -> unreadable
    within a day -> unreadable
    1 hour or less -> 3600 time at most
    1 hr max -> 3600 time at most
    1 business day -> 86400 time
    next day -> unreadable
    same day -> unreadable
    24 hours a day -> 86400 time
    24 hrs per day -> 86400 time
    3 days ahead -> 259200 time
    5 days late -> 432000 time
    5 days early -> 432000 time
    5 days overdue -> 432000 time
    -5 days -> -432000 time
    0 days -> 0 time
    zero days -> unreadable
    no days -> unreadable
    no incidents -> unreadable
    No defects -> unreadable
    None. -> no data
    nil -> 0
    Nil -> 0
    NIL -> 0
    NULL -> no data
    n/a* -> no data
    N/A (new) -> unreadable
    n/a - new -> unreadable
    N.A. -> no data
    NA -> no data
    na -> no data
    N A -> unreadable
    #N/A -> error
    #REF! -> error
    #DIV/0! -> error
    #VALUE! -> error
    #NAME? -> error
    #NUM! -> error
    #ERROR! -> error
    #SPILL! -> error
    Loading... -> loading
    Loading… -> loading
    loading -> unreadable
    TBD -> no data
    TBD Q2 -> unreadable
    TBC -> no data
    tba -> no data
    TBA. -> no data
    to be decided -> no data
    To be confirmed -> no data
    to be agreed -> no data
    not set -> no data
    not available -> no data
    Not Available -> no data
    not yet available -> no data
    not yet known -> no data
    not applicable -> no data
    not measured -> no data
    not recorded -> no data
    not reported -> no data
    not tracked -> unreadable
    no data -> no data
    No data. -> no data
    no data yet -> no data
    no data available -> no data
    data not available -> no data
    data unavailable -> no data
    awaiting data -> no data
    awaiting results -> no data
    pending -> no data
    Pending data -> no data
    in progress -> unreadable
    ongoing -> unreadable
    on track -> unreadable
    On Track -> unreadable
    off track -> unreadable
    green -> unreadable
    Green -> unreadable
    done -> yes
    Done! -> yes
    DONE -> yes
    100% done -> 1 %
    complete -> yes
    Complete (100%) -> unreadable
    50% complete -> 0.5 %
    half -> unreadable
    halfway -> unreadable
    yes -> yes
    Yes! -> yes
    yes (partially) -> unreadable
    partially -> unreadable
    partly -> unreadable
    Y -> yes
    N -> no
    no -> no
    NO -> no
    No. -> no
    Not yet -> no
    not started -> no
    cancelled -> unreadable
    deferred -> unreadable
    on hold -> unreadable
    TRUE -> yes
    FALSE -> no
    true -> yes
    T -> unreadable
    F -> unreadable
    ✓ -> yes
    ✔ -> yes
    ✗ -> no
    ✘ -> no
    ☑ -> yes
    ☐ -> no
    ✅ -> yes
    ❌ -> no
    🟢 -> unreadable
    🔴 5 -> 5
    🟢 95% -> 0.95 %
    95% 🟢 -> 0.95 %
    95% ✅ -> 0.95 %
    ↑ 5 -> 5 at least
    ↑5% -> 0.05 % at least
    5 ↑ -> 5 at least
    5% ↓ -> 0.05 % at most
    ▲ 5 -> 5 at least
    ▼5 -> 5 at most
    ⬆ 5 -> unreadable
    → 5 -> unreadable
    5 → -> 5
    ★ 4.5 -> unreadable
    4.5 ⭐ -> 4.5
    ⭐⭐⭐⭐ -> unreadable
    x -> no data
    X -> no data
    - -> no data
    -- -> no data
    --- -> no data
    – -> no data
    — -> no data
    . -> unreadable
    .. -> no data
    ... -> no data
    … -> no data
    : -> no data
    ; -> unreadable
    ? -> no data
    ?? -> no data
    ??? -> no data
    ! -> unreadable
    * -> unreadable
    # -> unreadable
    ## -> unreadable
    ######## -> unreadable
    / -> unreadable
    | -> unreadable
    = -> unreadable
    =5 -> 5
    =A1 -> unreadable
    + -> unreadable
    _ -> unreadable
    ___ -> no data
    ' -> unreadable
    '' -> unreadable
    "" -> unreadable
    () -> unreadable
    ( ) -> unreadable
    [] -> unreadable
    {} -> unreadable
    (n/a) -> no data
    [n/a] -> no data
    (blank) -> unreadable
    (empty) -> unreadable
    (5%) -> -0.05 %
    (5)% -> -0.05 %
    5 (%) -> 5
    % 5 -> 0.05 %
    %5 -> 0.05 %
    % of 5 -> unreadable
    5 percent -> 0.05 %
    five percent -> unreadable
    5 per cent -> 0.05 %
    5pct -> 0.05 %
    5 pct. -> 0.05 %
    5 %. -> 0.05 %
    5,0 % -> 0.05 %
    5.0% -> 0.05 %
    5.00 % -> 0.05 %
    .5% -> 0.005 %
    0.5% -> 0.005 %
    0,5% -> 0.005 %
    100.0% -> 1 %
    1,000% -> 10 %
    1.000% -> 0.01 %
    1000% -> 10 %
    -100% -> -1 %
    −3% -> -0.03 %
    –3% -> -0.03 %
    5 ‰ -> 0.005 %
    0.05‰ -> 0.00005 %
    5% of revenue -> 0.05 %
    5% of 200 -> 0.05 %
    5 of 200 (2.5%) -> unreadable
    5% (10/200) -> 0.05 %
    5%/month -> 0.05 %
    5% per month -> 0.05 %
    5% p.a. -> 0.05 %
    5% pa -> 0.05 %
    5% y/y -> 0.05 %
    5% vs 3% -> 0.05 %
    5% (3%) -> 0.05 %
    5% → 3% -> unreadable
    5%-7% -> 0.05 %..0.07 %
    5-7% -> 0.05 %..0.07 %
    5% - 7% -> 0.05 %..0.07 %
    5 - 7 % -> 0.05 %..0.07 %
    5% to 7% -> 0.05 %..0.07 %
    5% and 7% -> unreadable
    5%/7% -> unreadable
    ≥5% and ≤7% -> 0.05 %..0.07 %
    >5% & <7% -> 0.05 %..0.07 %
    >5%, <7% -> 0.05 %..0.07 %
    5% < x < 7% -> unreadable
    5% ≤ 7% -> unreadable
    5 < 7 -> unreadable
    5 > 7 -> unreadable
    ±5% -> unreadable
    5%±1% -> 0.04 %..0.060000000000000005 %
    5% ± 1pp -> unreadable
    5% +/- 1% -> 0.04 %..0.060000000000000005 %
    5% +1% -2% -> unreadable
    N/A* -> no data
    y. -> yes
    x. -> no data
    [x] -> yes
    [ ] -> no
    (x) -> unreadable
    (tbd) -> no data
    (no data) -> no data
  `,
  ],
])("[V1-V16] cells in %s", (locale, rows) => {
  it.each(rowsOf(rows))("%s -> %s", (text, value) => {
    expect(readingIn(locale, text)).toBe(value);
  });
});
