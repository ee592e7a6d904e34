import { readingIn, rowsOf } from "../rows";

// What a careful person reads in a cell, "unreadable" where nobody can know. Times are seconds: text -> value unit.
describe.each<[string, string]>([
  [
    "de_DE",
    `
    mind. 40 % -> 0.4 % at least
    mind 40 -> 40 at least
    mindestens 40 % -> 0.4 % at least
    min. 40 -> 40 at least
    max. 40 % -> 0.4 % at most
    max 5 Tage -> 432000 time at most
    maximal 5 -> 5 at most
    maks. 3 -> 3 at most
    höchstens 5 -> 5 at most
    hoechstens 5 -> 5 at most
    nicht mehr als 5 -> 5 at most
    nicht weniger als 5 -> 5 at least
    nicht über 5 -> 5 at most
    nicht unter 5 -> 5 at least
    mehr als 4 -> 4 at least
    weniger als 4 -> 4 at most
    größer als 4 -> 4 at least
    größer gleich 4 -> 4 at least
    größer oder gleich 4 -> 4 at least
    kleiner 4 -> 4 at most
    kleiner als 4 -> 4 at most
    kleiner gleich 4 -> 4 at most
    kleiner oder gleich 4 -> 4 at most
    über 4 -> 4 at least
    ueber 4 -> 4 at least
    unter 4 -> 4 at most
    oberhalb 4 -> 4 at least
    unterhalb von 4 -> 4 at most
    bis 5 -> 5 at most
    bis zu 5 -> 5 at most
    bis zu 5 % -> 0.05 % at most
    bis max. 5 -> 5 at most
    bis maximal 5 -> 5 at most
    bis 31.12. -> unreadable
    ab 5 -> 5 at least
    ab 5 % -> 0.05 % at least
    von 4 bis 5 -> 4..5
    4 bis 5 -> 4..5
    4–5 % -> 0.04 %..0.05 %
    zwischen 4 und 5 -> 4..5
    zwischen 4 % und 5 % -> 0.04 %..0.05 %
    4 von 5 -> 0.8 ratio:5
    4 oder mehr -> 4 at least
    4 oder weniger -> 4 at most
    4 und mehr -> 4 at least
    4 und höher -> 4 at least
    4 maximal -> 4 at most
    5 Tage max. -> 432000 time at most
    innerhalb von 5 Tagen -> 432000 time at most
    innerhalb 5 Tagen -> 432000 time at most
    binnen 5 Tagen -> 432000 time at most
    spätestens nach 5 Tagen -> unreadable
    5 Werktage -> 432000 time
    5 Arbeitstage -> 432000 time
    48 Std. -> 172800 time
    48 Stunden -> 172800 time
    2 Std. 30 Min. -> 9000 time
    2 h 30 min -> 9000 time
    90 Min. -> 5400 time
    90 Sek. -> 90 time
    3 Mio. € -> 3000000 currency:EUR
    3 Mio € -> 3000000 currency:EUR
    3,5 Mio. EUR -> 3500000 currency:EUR
    3 Mrd. € -> 3000000000 currency:EUR
    3 Mrd -> 3000000000
    2,5 Milliarden -> 2500000000
    1 Million -> 1000000
    3 Millionen Euro -> 3000000 currency:EUR
    3 Tsd. € -> 3000 currency:EUR
    3 TEUR -> 3000 currency:EUR
    3 T€ -> 3000 currency:EUR
    3T€ -> 3000 currency:EUR
    3T € -> 3000 currency:EUR
    T€ 3 -> unreadable
    TEUR 3 -> unreadable
    TEUR 3,5 -> unreadable
    3.500 T€ -> 3500000 currency:EUR
    3.500 TEUR -> 3500000 currency:EUR
    3 k€ -> 3000 currency:EUR
    3 K€ -> 3000 currency:EUR
    k€ 3 -> unreadable
    € 3k -> 3000 currency:EUR
    3.500 € -> 3500 currency:EUR
    3.500,00 € -> 3500 currency:EUR
    3.500,- -> 3500
    3.500,- € -> 3500
    3.500,– € -> 3500
    3'500 CHF -> 3500 currency:CHF
    CHF 3'500.00 -> 3500 currency:CHF
    CHF 3’500.– -> 3500 currency:CHF
    Fr. 50 -> unreadable
    50 Fr. -> 50
    1.234 -> 1234
    1,234 -> 1.234
    12,5 -> 12.5
    12,5 % -> 0.125 %
    12,5% -> 0.125 %
    12,5 Prozent -> 0.125 %
    12,5 v. H. -> 12.5
    5 Prozentpunkte -> 5 change
    5 %-Punkte -> 0.05 % change
    5 PP -> 5 change
    +5 PP -> 5 change
    5 Pkt. -> 5
    5 Punkte -> 5
    um 10 % senken -> 0.1 % change
    um 10 % steigern -> 0.1 % change
    senken auf 10 -> 10 at most
    steigern auf 10 -> 10 at least
    Senkung um 10 % -> unreadable
    Steigerung um 10 % -> unreadable
    Reduktion auf 5 -> unreadable
    10 % mehr -> 0.1 % change
    10 % höher -> 0.1 % change
    10 % nicht überschreiten -> 0.1 % at most
    95 % mind. -> 0.95 % at least
    10 pro Tag maximal -> 10 at most
    10 % weniger -> 0.1 % change
    10 % Steigerung -> 0.1 % change
    -10 % ggü. Vorjahr -> -0.1 %
    +10 % zum Vorjahr -> 0.1 %
    ca. 10 -> 10
    etwa 10 -> 10
    rund 10 -> 10
    circa 10 -> 10
    ~10 -> 10
    ≥ 10 -> 10 at least
    >= 10 % -> 0.1 % at least
    k.A. -> no data
    k. A. -> no data
    keine Angabe -> no data
    keine Angaben -> no data
    keine Daten -> no data
    n.v. -> no data
    n. v. -> no data
    n.a. -> no data
    n. a. -> no data
    entfällt -> no data
    nicht verfügbar -> no data
    nicht zutreffend -> no data
    nicht erhoben -> no data
    noch offen -> no data
    offen -> no data
    folgt -> no data
    wird nachgereicht -> no data
    in Arbeit -> unreadable
    in Bearbeitung -> unreadable
    tbd -> no data
    t.b.d. -> no data
    T.B.D. -> no data
    kein Ziel -> unreadable
    kein Zielwert -> unreadable
    ohne Ziel -> unreadable
    nicht definiert -> no data
    noch nicht definiert -> no data
    noch nicht festgelegt -> no data
    noch festzulegen -> unreadable
    ausstehend -> no data
    ja -> yes
    nein -> no
    erledigt -> yes
    erreicht -> yes
    nicht erreicht -> no
    null -> no data
    Null -> no data
    keine -> unreadable
    0 (null) -> 0
    1. Quartal -> unreadable
    5. -> 5
    5. Platz -> 5
  `,
  ],
])("[V1-V16] cells in %s", (locale, rows) => {
  it.each(rowsOf(rows))("%s -> %s", (text, value) => {
    expect(readingIn(locale, text)).toBe(value);
  });
});
