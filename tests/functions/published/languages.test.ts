import { rowsOf, statusIn } from "./rows";

// Portuguese, Spanish, Indonesian and German. Cells as sheets hold them: actual | target | direction | limit -> status.
describe.each<[string, string]>([
  [
    "pt_BR",
    `
    não há dados | 5 -> No data
    ainda não apurado | 5 -> No data
    5 | 10 | Aumente -> Off target
    Não atingido | Sim -> Off target
    95% | ≥ 95% -> On target
    93% | igual ou superior a 95% -> At risk
    93% | maior ou igual a 95% -> At risk
    93% | pelo menos 95% -> At risk
    93% | superior a 95% -> At risk
    5,1% | menor ou igual a 5% -> At risk
    5,1% | abaixo de 5% -> At risk
    5,1% | inferior a 5% -> At risk
    5,1% | não superior a 5% -> At risk
    5,1% | não mais que 5% -> At risk
    5,1% | não exceder 5% -> At risk
    5,1% | máximo de 5% -> At risk
    93% | mínimo de 95% -> At risk
    93% | a partir de 95% -> At risk
    45 | entre 40 e 50 -> On target
    45 | 40 a 50 -> On target
    R$ 1,2 mi | R$ 1,25 milhões -> At risk
    R$ 48 mil | R$ 50.000,00 -> At risk
    1,2 bi | 1,25 bilhões -> At risk
    3 horas | 2 horas -> On target
    3 dias úteis | até 2 dias úteis -> Off target
    Sem dados | 5 -> No data
    sem informação | 5 -> No data
    a definir | 5 -> No data
    5 | a definir -> No target
    pendente | 5 -> No data
    Sim | Sim -> On target
    Não | Sim -> Off target
    5 | 10 | quanto maior melhor -> Off target
    5 | 10 | quanto menor, melhor -> On target
    5 | 10 | Aumentar -> Off target
    5 | 10 | Reduzir -> On target
    98 por cento | 99% -> At risk
    N/D | 5 -> No data
    não se aplica | 5 -> No data
    4 de 5 | 5 de 5 -> Off target
    menos que 5 | 5 -> On target
  `,
  ],
  [
    "es_ES",
    `
    aún no disponible | 5 -> No data
    5 | 10 | Reduzca -> On target
    Cumplido | Sí -> On target
    93% | mayor o igual a 95% -> At risk
    93% | mayor o igual que 95% -> At risk
    93% | superior al 95% -> At risk
    93% | por encima del 95% -> At risk
    93% | más del 95% -> At risk
    93% | por lo menos 95% -> At risk
    93% | mínimo 95% -> At risk
    93% | como mínimo 95% -> At risk
    5,1% | menor o igual a 5% -> At risk
    5,1% | inferior al 5% -> At risk
    5,1% | menos del 5% -> At risk
    5,1% | hasta 5% -> At risk
    5,1% | no superar el 5% -> At risk
    5,1% | no más de 5% -> At risk
    5,1% | no mayor a 5% -> At risk
    5,1% | a lo sumo 5% -> At risk
    5,1% | máximo 5% -> At risk
    45 | entre 40 y 50 -> On target
    1,2 M€ | 1,25 M€ -> At risk
    48 mil € | 50.000 € -> At risk
    3 días hábiles | 2 días hábiles -> On target
    3 semanas | 2 semanas | menor -> Off target
    no disponible | 5 -> No data
    pendiente | 5 -> No data
    5 | por definir -> No target
    Sí | Sí -> On target
    5 | 10 | cuanto mayor, mejor -> Off target
    5 | 10 | cuanto menos mejor -> On target
    n/d | 5 -> No data
    no aplica | 5 -> No data
    98 por ciento | 99% -> At risk
  `,
  ],
  [
    "es_MX",
    `
    $48 mil | $50,000 -> At risk
  `,
  ],
  [
    "id_ID",
    `
    belum diukur | 5 -> No data
    5 | 10 | turunkan -> On target
    Belum tercapai | Ya -> Off target
    93% | lebih dari 95% -> At risk
    93% | lebih besar dari 95% -> At risk
    93% | minimal 95% -> At risk
    93% | minimum 95% -> At risk
    93% | sekurang-kurangnya 95% -> At risk
    93% | paling sedikit 95% -> At risk
    93% | setidaknya 95% -> At risk
    93% | di atas 95% -> At risk
    93% | tidak kurang dari 95% -> At risk
    5,1% | tidak lebih dari 5% -> At risk
    5,1% | kurang dari 5% -> At risk
    5,1% | lebih kecil dari 5% -> At risk
    5,1% | lebih rendah dari 5% -> At risk
    5,1% | maksimal 5% -> At risk
    5,1% | maks. 5% -> At risk
    5,1% | paling banyak 5% -> At risk
    5,1% | di bawah 5% -> At risk
    5,1% | tidak melebihi 5% -> At risk
    5,1% | sampai dengan 5% -> At risk
    5,1% | hingga 5% -> At risk
    45 | antara 40 dan 50 -> On target
    45 | 40 sampai 50 -> On target
    45 | 40 s/d 50 -> On target
    Rp 48 juta | Rp 50 juta -> At risk
    Rp48 jt | Rp 50.000.000 -> At risk
    Rp 1,2 miliar | Rp 1,25 M -> At risk
    Rp 1,2 triliun | Rp 1,25 T -> At risk
    48 rb | 50 ribu -> At risk
    3 hari kerja | maksimal 2 hari kerja -> Off target
    belum ada data | 5 -> No data
    Belum ada | 5 -> No data
    tidak ada | 5 -> No data
    Ya | Ya -> On target
    Tidak | Ya -> Off target
    Selesai | Selesai -> On target
    Belum | Selesai -> Off target
    5 | 10 | Semakin tinggi semakin baik -> Off target
    5 | 10 | semakin kecil semakin baik -> On target
    98 persen | 99% -> At risk
    4 dari 5 | 5 dari 5 -> Off target
  `,
  ],
  [
    "de_DE",
    `
    noch offen | 5 -> No data
    noch nicht erhoben | 5 -> No data
    5 | 10 | senken -> On target
    2 Std. 30 Min. | 2,5 h -> On target
    3 Werktage | 2 Tage | niedriger -> Off target
    93% | mindestens 95 % -> At risk
    93% | mehr als 95 % -> At risk
    93% | größer als 95 % -> At risk
    93% | größer gleich 95 % -> At risk
    93% | über 95 % -> At risk
    93% | ab 95 % -> At risk
    93% | min. 95 % -> At risk
    93% | nicht weniger als 95 % -> At risk
    5,1% | höchstens 5 % -> At risk
    5,1% | maximal 5 % -> At risk
    5,1% | max. 5 % -> At risk
    5,1% | unter 5 % -> At risk
    5,1% | weniger als 5 % -> At risk
    5,1% | kleiner als 5 % -> At risk
    5,1% | kleiner gleich 5 % -> At risk
    5,1% | bis zu 5 % -> At risk
    5,1% | bis 5 % -> At risk
    5,1% | nicht mehr als 5 % -> At risk
    45 | zwischen 40 und 50 -> On target
    45 | 40 bis 50 -> On target
    1,2 Mio. € | 1,25 Mio. € -> At risk
    1,2 Mrd. EUR | 1,25 Mrd. EUR -> At risk
    48.000 € | 50.000 € -> At risk
    3 Std. | 2 Std. -> On target
    2:30 h | 2 h -> On target
    2 Std. 30 Min. | 2 h | niedriger -> Off target
    keine Angabe | 5 -> No data
    k.A. | 5 -> No data
    5 | offen -> No target
    Ja | Ja -> On target
    Nein | Ja -> Off target
    erledigt | Ja -> On target
    5 | 10 | je höher desto besser -> Off target
    5 | 10 | je niedriger, desto besser -> On target
    5 | 10 | kleiner ist besser -> On target
    98 Prozent | 99 % -> At risk
    4 von 5 | 5 von 5 -> Off target
  `,
  ],
])("[A8, V6-V12, K2] statuses in %s", (locale, rows) => {
  it.each(rowsOf(rows))("%s -> %s", (cells, status) => {
    expect(statusIn(locale, cells)).toBe(status);
  });
});
