import { readingIn, rowsOf } from "../rows";

// What a careful person reads in a cell, "unreadable" where nobody can know. Times are seconds: text -> value unit.
describe.each<[string, string]>([
  [
    "en_US",
    `
    ≥ 95 % -> 0.95 % at least
    <=2,5 h -> 9000 time at most
    1.234,56 € -> 1234.56 currency:EUR
    €1,234.56 -> 1234.56 currency:EUR
    ½ -> 0.5
    1½ -> 1.5
    2 ½ h -> 9000 time
    2 de 5 -> 0.4 ratio:5
    4 out of 5 -> 0.8 ratio:5
    3/4 -> 0.75 ratio:4
    1h30 -> 5400 time
    01:30:00 -> 5400 time
    1:30 -> 5400 time
    +5 pp -> 5 change
    -3.2 p.p. -> -3.2 change
    -3.2 p.p -> -3.2 change
    120 bps -> 120
    5 ppt -> 5 change
    2 percentage points -> 2 change
    +5% -> 0.05 %
    +12 -> 12
    (1,234) -> -1234
    (1,234.50) -> -1234.5
    $(1,234) -> -1234 currency:$
    ($1,234) -> -1234 currency:$
    -$1,234.00 -> -1234 currency:$
    $-1,234.00 -> -1234 currency:$
    1’234.50 -> 1234.5
    1'234'567 -> 1234567
    ١٢ -> 12
    １２３ -> 123
    ９５％ -> 0.95 %
    95 ％ -> 0.95 %
    12 345,67 -> 12345.67
    12 345 -> 12345
    1 234 567 -> 1234567
    45. -> 45
    .5 -> 0.5
    ,5 -> 0.5
    0,5 -> 0.5
    0.5 -> 0.5
    -.5 -> -0.5
    1e3 -> 1000
    1E+06 -> 1000000
    1.5x -> 1.5
    2x -> 2
    x2 -> unreadable
    3:1 -> unreadable
    1:3 -> unreadable
    100+ -> 100 at least
    ~50 -> 50
    ≈50 -> 50
    ca. 50 -> 50
    approx. 50 -> 50
    c. 50 -> 50
    50 approx -> 50
    50ish -> 50
    50* -> 50
    50 * -> 50
    50† -> 50
    50 (p) -> 50
    50 (provisional) -> 50
    50%* -> 0.5 %
    45 [1] -> unreadable
    (p) 50 -> unreadable
    r50 -> unreadable
    50 r -> 50
    #1 -> 1
    1st -> 1
    2nd -> 2
    3rd place -> 3
    No. 5 -> 5
    Top 10 -> unreadable
    top 10% -> unreadable
    10% top -> 0.1 %
    5 stars -> 5
    4.5 stars -> 4.5
    4.5★ -> 4.5
    ★★★★☆ -> unreadable
    4.5 / 5 -> 0.9 ratio:5
    4.5/5.0 -> 0.9 ratio:5
    4,5/5 -> 0.9 ratio:5
    8/10 -> 0.8 ratio:10
    8 / 10 -> 0.8 ratio:10
    8 out of ten -> 8
    3 of 4 projects -> 0.75 ratio:4
    3 of the 4 projects -> unreadable
    1 in 4 -> unreadable
    one in four -> unreadable
    1 per 100 -> 0.01 ratio:100
    5 per week -> 5
    5/week -> 5
    5 / week -> 5
    $5/mo -> 5 currency:$
    $5 per month -> 5 currency:$
    $5k MRR -> 5000 currency:$
    $1.2M ARR -> 1200000 currency:$
    $1.2MM -> 1200000 currency:$
    1.2mn -> 1200000
    $ 1.2 million -> 1200000 currency:$
    USD 1.2m -> 1200000 currency:USD
    1.2m USD -> 1200000 currency:USD
    1.2 m USD -> 1200000 currency:USD
    US$1.2 billion -> 1200000000 currency:USD
    US$ 1,200.50 -> 1200.5 currency:USD
    U$S 100 -> 100 currency:USD
    AU$ 50 -> 50 currency:AUD
    A$50 -> 50 currency:AUD
    C$ 50 -> 50 currency:CAD
    £3m -> 3000000 currency:GBP
    £3.5bn -> 3500000000 currency:GBP
    3.5 bn -> 3500000000
    3 trillion -> 3000000000000
    3tn -> 3000000000000
    $3T -> 3000000000000 currency:$
    100K -> 100000
    100 k -> 100000
    100k+ -> 100000 at least
    >100k -> 100000 at least
    > $100k -> 100000 currency:$ at least
    <$5 -> 5 currency:$ at most
    < $5.00 -> 5 currency:$ at most
    >=10% -> 0.1 % at least
    =>10% -> 0.1 % at least
    =<10% -> 0.1 % at most
    ≥10 -> 10 at least
    ≧ 10 -> 10 at least
    ⩾10 -> 10 at least
    != 10 -> unreadable
    <> 10 -> unreadable
    = 10 -> 10
    ==10 -> 10
    =/> 101% -> 1.01 % at least
    >/= 5 -> 5 at least
    </= 5 -> 5 at most
    =/< 5 -> 5 at most
    ≤/= 5 -> 5 at most
    >95% -> 0.95 % at least
    > 95 -> 95 at least
    95 > -> unreadable
    95% or above -> 0.95 % at least
    95% or more -> 0.95 % at least
    95% or greater -> 0.95 % at least
    95% or higher -> 0.95 % at least
    95% or better -> 0.95 %
    95% and above -> 0.95 % at least
    95 and over -> 95 at least
    95 plus -> 95
    95+ -> 95 at least
    +95 -> 95
    5 or less -> 5 at most
    5 or fewer -> 5 at most
    5 or lower -> 5 at most
    5 and below -> 5 at most
    5 and under -> 5 at most
    5 max -> 5 at most
    max. 5 -> 5 at most
    max: 5 -> 5 at most
    maximum of 5 -> 5 at most
    a maximum of 5 -> 5 at most
    maximum 5 days -> 432000 time at most
    5 days max -> 432000 time at most
    5 days maximum -> 432000 time at most
    max 5 days -> 432000 time at most
    min. 5 -> 5 at least
    min: 5 -> 5 at least
    minimum of 5 -> 5 at least
    min 5 days -> 432000 time at least
    5 min -> 300 time
    5 mins -> 300 time
    5min -> 300 time
    min 5 min -> 300 time at least
    5 minimum -> 5 at least
    at least 5 -> 5 at least
    At Least 5 -> 5 at least
    no less than 5 -> 5 at least
    not less than 5 -> 5 at least
    no fewer than 5 -> 5 at least
    no more than 5 -> 5 at most
    not more than 5 -> 5 at most
    not over 5 -> 5 at most
    not above 5 -> 5 at most
    not below 5 -> 5 at least
    not under 5 -> 5 at least
    must not exceed 5 -> 5 at most
    should not exceed 5 -> 5 at most
    does not exceed 5 -> 5 at most
    not to exceed 5 -> 5 at most
    not exceeding 5 -> 5 at most
    NTE 5 -> unreadable
    less than or equal to 5 -> 5 at most
    greater than or equal to 5 -> 5 at least
    equal to or greater than 5 -> 5 at least
    equal or less than 5 -> 5 at most
    equal to 5 -> 5
    exactly 5 -> 5
    within 5 days -> 432000 time at most
    within 24 hours -> 86400 time at most
    inside 5 days -> 432000 time at most
    in 5 days -> unreadable
    under 5 -> 5 at most
    over 5 -> 5 at least
    above 5 -> 5 at least
    below 5 -> 5 at most
    beneath 5 -> 5 at most
    beyond 5 -> 5 at least
    upwards of 5 -> 5 at least
    more than 5 -> 5 at least
    fewer than 5 -> 5 at most
    lower than 5 -> 5 at most
    higher than 5 -> 5 at least
    bigger than 5 -> 5 at least
    smaller than 5 -> 5 at most
    better than 5 -> unreadable
    worse than 5 -> unreadable
    up to 5 -> 5 at most
    up to and including 5 -> 5 at most
    as low as 5 -> unreadable
    as much as 5 -> unreadable
    as many as 5 -> unreadable
    anything over 5 -> 5 at least
    anything below 5 -> 5 at most
    target: 5 -> 5
    Target 5 -> unreadable
    Target: >= 5 -> 5 at least
    goal 5 -> unreadable
    reach 5 -> 5
    hit 5 -> 5
    achieve 5 -> 5
    exceed 5 -> 5 at least
    exceeds 5 -> 5 at least
    beat 5 -> unreadable
    keep below 5 -> 5 at most
    keep under 5% -> 0.05 % at most
    stay above 5 -> 5 at least
    remain under 5 -> 5 at most
    maintain 5 -> 5
    maintain at 5 -> 5
    maintain >= 5 -> 5 at least
    reduce to 5 -> 5 at most
    reduce below 5 -> 5 at most
    decrease to 5 -> 5 at most
    increase to 5 -> 5 at least
    raise to 5 -> 5 at least
    grow to 5 -> 5 at least
    reduce by 5 -> 5 change
    reduce by 5% -> 0.05 % change
    increase by 5 -> 5 change
    5% increase -> 0.05 % change
    5% reduction -> 0.05 % change
    5% more -> 0.05 % change
    5% growth -> 0.05 %
    5% YoY -> 0.05 %
    5% yoy growth -> 0.05 %
    +5% YoY -> 0.05 %
    -5% YoY -> -0.05 %
    up 5% -> unreadable
    down 5% -> unreadable
    5% up -> 0.05 % change
    5% down -> 0.05 % change
    5% lower -> 0.05 % change
    5% better -> 0.05 %
    5 points better -> 5
    5 pts -> 5
    5pts -> 5
    5 points -> 5
    5 p -> 5
  `,
  ],
])("[V1-V16] cells in %s", (locale, rows) => {
  it.each(rowsOf(rows))("%s -> %s", (text, value) => {
    expect(readingIn(locale, text)).toBe(value);
  });
});
