import { readingIn, rowsOf } from "../rows";

// What a careful person reads in a cell, "unreadable" where nobody can know. Times are seconds: text -> value unit.
describe.each<[string, string]>([
  [
    "es_ES",
    `
    hasta 5 -> 5 at most
    hasta un 5% -> 0.05 % at most
    al menos 4 -> 4 at least
    al menos un 95% -> 0.95 % at least
    al menos el 95% -> 0.95 % at least
    por lo menos 4 -> 4 at least
    como mínimo 4 -> 4 at least
    como máximo 4 -> 4 at most
    mínimo 4 -> 4 at least
    máximo 4 -> 4 at most
    máx. 4 -> 4 at most
    mín. 4 -> 4 at least
    a lo sumo 4 -> 4 at most
    más de 4 -> 4 at least
    menos de 4 -> 4 at most
    más que 4 -> 4 at least
    mayor que 4 -> 4 at least
    mayor a 4 -> 4 at least
    mayor o igual a 4 -> 4 at least
    mayor o igual que 4 -> 4 at least
    menor a 4 -> 4 at most
    menor que 4 -> 4 at most
    menor o igual a 4 -> 4 at most
    menor o igual que 4 -> 4 at most
    superior al 95% -> 0.95 % at least
    superior a 95 -> 95 at least
    inferior al 5% -> 0.05 % at most
    igual o superior al 95% -> 0.95 % at least
    igual o mayor a 4 -> 4 at least
    por encima de 4 -> 4 at least
    por encima del 4% -> 0.04 % at least
    por debajo de 4 -> 4 at most
    por debajo del 4% -> 0.04 % at most
    no más de 4 -> 4 at most
    no menos de 4 -> 4 at least
    no superar 4 -> 4 at most
    no superar el 4% -> 0.04 % at most
    no exceder 4 -> 4 at most
    no mayor a 4 -> 4 at most
    no inferior a 4 -> 4 at least
    no superior a 4 -> 4 at most
    4 o más -> 4 at least
    4 o menos -> 4 at most
    4 como máximo -> 4 at most
    4 como mínimo -> 4 at least
    a partir de 4 -> 4 at least
    desde 4 -> unreadable
    desde 4 hasta 5 -> 4..5
    entre 4 y 5 -> 4..5
    entre el 4 y el 5 -> 4..5
    entre 4% y 5% -> 0.04 %..0.05 %
    de 4 a 5 -> 4..5
    de 3 a 5 días -> 259200 time..432000 time
    3 a 5 días -> 259200 time..432000 time
    3-5 días -> 259200 time..432000 time
    5 días hábiles -> 432000 time
    4 de 5 -> 0.8 ratio:5
    4 de cada 5 -> unreadable
    48 h -> 172800 time
    48 hrs -> 172800 time
    2 h 30 min -> 9000 time
    1.234,56 € -> 1234.56 currency:EUR
    1.234 € -> 1234 currency:EUR
    12,5 % -> 0.125 %
    12'5 % -> unreadable
    12'5 -> unreadable
    5 millones -> 5000000
    5 millones de euros -> 5000000
    5 mill. -> 5000000
    5 M€ -> 5000000 currency:EUR
    5M € -> 5000000 currency:EUR
    5 MM -> 5000000
    5 mdp -> 5000000
    5 mdd -> 5000000
    1 billón -> 1000000000000
    2 billones -> 2000000000000
    1.500 millones -> 1500000000
    1500 millones de euros -> 1500000000
    2 mil millones -> 2000000000
    2 mil -> 2000
    50 mil -> 50000
    50 mil € -> 50000 currency:EUR
    50.000 -> 50000
    50.000 € -> 50000 currency:EUR
    aumentar un 10% -> 0.1 % change
    aumento del 10% -> unreadable
    aumentar a 10 -> 10 at least
    incrementar en 10% -> 0.1 % change
    reducir a 10 -> 10 at most
    reducir al 10% -> 0.1 % at most
    reducir en 10% -> 0.1 % change
    reducir un 10% -> 0.1 % change
    disminuir 10% -> 0.1 % change
    10% más -> 0.1 % change
    10% menos -> 0.1 % change
    5 en adelante -> 5 at least
    95% al menos -> 0.95 % at least
    5 a lo sumo -> 5 at most
    sin datos -> no data
    sin dato -> no data
    s/d -> no data
    S/D -> no data
    n/d -> no data
    n/a -> no data
    no aplica -> no data
    no disponible -> no data
    no hay datos -> no data
    no medido -> no data
    no se mide -> unreadable
    por definir -> no data
    por determinar -> no data
    a definir -> no data
    pendiente -> no data
    pendiente de definir -> no data
    en proceso -> unreadable
    en curso -> unreadable
    no iniciado -> no
    aún sin datos -> no data
    sin meta -> unreadable
    sin objetivo -> unreadable
    sin definir -> no data
    ninguno -> unreadable
    ninguna -> unreadable
    cero -> 0
    sí -> yes
    si -> yes
    no -> no
    hecho -> yes
    cumplido -> yes
    no cumplido -> no
    S/ 5.000 -> 5000 currency:PEN
    S/5000 -> 5000 currency:PEN
    S/. 5,000 -> 5000 currency:PEN
    $5.000 -> 5000 currency:$
    $ 5.000,50 -> 5000.5 currency:$
    US$ 5.000 -> 5000 currency:USD
    u$s 5.000 -> 5000 currency:USD
    Bs 500 -> unreadable
    Q 500 -> unreadable
    ₡500 -> 500 currency:₡
    L 500 -> unreadable
    MXN 5,000 -> 5000 currency:MXN
    5,000 MXN -> 5000 currency:MXN
    5.000 pesos -> 5000
    5 euros -> 5 currency:EUR
    5 eur -> 5 currency:EUR
    5 mil -> 5000
  `,
  ],
])("[V1-V16] cells in %s", (locale, rows) => {
  it.each(rowsOf(rows))("%s -> %s", (text, value) => {
    expect(readingIn(locale, text)).toBe(value);
  });
});
