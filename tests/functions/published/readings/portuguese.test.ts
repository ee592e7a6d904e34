import { readingIn, rowsOf } from "../rows";

// What a careful person reads in a cell, "unreadable" where nobody can know. Times are seconds: text -> value unit.
describe.each<[string, string]>([
  [
    "pt_BR",
    `
    R$ 1,2 mi -> 1200000 currency:BRL
    R$ 1,2mi -> 1200000 currency:BRL
    R$ 1.2 mi -> 1200000 currency:BRL
    R$ 3 tri -> 3000000000000 currency:BRL
    R$ 50 mil -> 50000 currency:BRL
    R$ 50 mil reais -> 50000 currency:BRL
    R$ 1.234.567,89 -> 1234567.89 currency:BRL
    R$1.234 -> 1234 currency:BRL
    R$ 1.234 mil -> 1234000 currency:BRL
    1.234 -> 1234
    1,234 -> 1.234
    1,5 milhão -> 1500000
    2,5 milhões de reais -> 2500000
    2 milhões e meio -> unreadable
    1 bi -> 1000000000
    R$ 1,5 bilhão -> 1500000000 currency:BRL
    até 10 -> 10 at most
    até 10 dias -> 864000 time at most
    ate 10% -> 0.1 % at most
    no máximo 10 -> 10 at most
    no mínimo 10 -> 10 at least
    máx. 10 -> 10 at most
    máx 10 -> 10 at most
    mín. 10 -> 10 at least
    mín 10 -> 10 at least
    máx de 10 -> 10 at most
    máximo de 10% -> 0.1 % at most
    mínimo de 95% -> 0.95 % at least
    acima de 4 -> 4 at least
    abaixo de 4 -> 4 at most
    acima ou igual a 4 -> 4 at least
    maior que 4 -> 4 at least
    maior ou igual a 4 -> 4 at least
    maior do que 4 -> 4 at least
    menor que 4 -> 4 at most
    menor ou igual 4 -> 4 at most
    menos de 4 -> 4 at most
    mais de 4 -> 4 at least
    pelo menos 4 -> 4 at least
    ao menos 4 -> 4 at least
    a partir de 4 -> 4 at least
    não mais que 4 -> 4 at most
    não menos que 4 -> 4 at least
    não superior a 4 -> 4 at most
    não exceder 4 -> 4 at most
    inferior a 4 -> 4 at most
    superior a 4 -> 4 at least
    igual ou superior a 4 -> 4 at least
    igual ou inferior a 4 -> 4 at most
    4 ou mais -> 4 at least
    4 ou menos -> 4 at most
    4 ou superior -> 4 at least
    4 no máximo -> 4 at most
    4 no mínimo -> 4 at least
    entre 4 e 5 -> 4..5
    de 4 a 5 -> 4..5
    de 3 a 5 -> 3..5
    3 a 5 -> 3..5
    3 a 5 dias -> 259200 time..432000 time
    3 a 5 dias úteis -> 259200 time..432000 time
    5 dias úteis -> 432000 time
    5 dias -> 432000 time
    48h -> 172800 time
    48 horas -> 172800 time
    2h30 -> 9000 time
    2h30min -> 9000 time
    2 h 30 min -> 9000 time
    30 minutos -> 1800 time
    3 de 10 -> 0.3 ratio:10
    3 em 10 -> unreadable
    4 de cada 5 -> unreadable
    95 % -> 0.95 %
    95,5% -> 0.955 %
    95,5 por cento -> 0.955 %
    100 p.p. -> 100 change
    2 pp -> 2 change
    2 pontos percentuais -> 2 change
    +2 p.p. -> 2 change
    aumento de 10% -> unreadable
    aumentar 10% -> 0.1 % change
    aumentar em 10% -> 0.1 % change
    aumentar para 10% -> 0.1 % at least
    reduzir em 10% -> 0.1 % change
    reduzir para 10% -> 0.1 % at most
    reduzir 10% -> 0.1 % change
    redução de 10% -> unreadable
    queda de 10% -> unreadable
    crescer 10% -> 0.1 % change
    crescimento de 10% -> unreadable
    10% a mais -> 0.1 % change
    10 por dia no máximo -> 10 at most
    10 por min -> 10
    95% ao menos -> 0.95 % at least
    5 para cima -> 5 at least
    10% a menos -> 0.1 % change
    zerar -> unreadable
    zero -> 0
    nenhum -> unreadable
    nenhuma -> unreadable
    n/d -> no data
    N.D. -> no data
    n.a. -> no data
    N/A -> no data
    não se aplica -> no data
    não há -> no data
    não há dados -> no data
    sem dados -> no data
    sem informação -> no data
    sem meta -> unreadable
    s/ meta -> unreadable
    s/m -> unreadable
    a definir -> no data
    à definir -> no data
    a ser definido -> no data
    em definição -> no data
    em apuração -> no data
    em andamento -> unreadable
    não iniciado -> no
    não apurado -> no data
    não informado -> no data
    não disponível -> no data
    indisponível -> no data
    pendente -> no data
    aguardando -> no data
    aguardando dados -> no data
    - -> no data
    — -> no data
    ... -> no data
    s/i -> no data
    sim -> yes
    não -> no
    feito -> yes
    concluído -> yes
    100% concluído -> 1 %
    concluído 100% -> unreadable
    1º -> 1
    2ª -> 2
    nº 5 -> unreadable
    aprox. 5 -> 5
    cerca de 5 -> 5
    ±5 -> unreadable
    5 ± 1 -> 4..6
    5 +/- 1 -> 4..6
    10 (dez) -> 10
    R$ 5/kg -> 5 currency:BRL
    R$ 5,00 por kg -> 5 currency:BRL
    US$ 5 mil -> 5000 currency:USD
    USD 5 mil -> 5000 currency:USD
    5 mil -> 5000
    5mil -> 5000
    5 M -> 5000000
    5MM -> 5000000
    5 k -> 5000
    5k -> 5000
    0,95 -> 0.95
    0.95 -> 0.95
    1.000 -> 1000
    1.000,5 -> 1000.5
    1,000.5 -> 1000.5
    (5) -> -5
    (R$ 5.000) -> -5000 currency:BRL
    -R$ 5.000 -> -5000 currency:BRL
    R$ -5.000 -> -5000 currency:BRL
    R$ (5.000) -> -5000 currency:BRL
    R$ 5.000- -> -5000 currency:BRL
    5 milhões -> 5000000
  `,
  ],
])("[V1-V16] cells in %s", (locale, rows) => {
  it.each(rowsOf(rows))("%s -> %s", (text, value) => {
    expect(readingIn(locale, text)).toBe(value);
  });
});
