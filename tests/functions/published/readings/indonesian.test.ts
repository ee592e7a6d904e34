import { readingIn, rowsOf } from "../rows";

// What a careful person reads in a cell, "unreadable" where nobody can know. Times are seconds: text -> value unit.
describe.each<[string, string]>([
  [
    "id_ID",
    `
    12 rb -> 12000
    12rb -> 12000
    12 ribu -> 12000
    Rp 2,5 M -> 2500000000 currency:IDR
    Rp2,5M -> 2500000000 currency:IDR
    Rp 2,5 miliar -> 2500000000 currency:IDR
    Rp 2,5 milyar -> 2500000000 currency:IDR
    Rp 2,5 jt -> 2500000 currency:IDR
    Rp2,5jt -> 2500000 currency:IDR
    Rp 2,5 juta -> 2500000 currency:IDR
    Rp 1,2 T -> 1200000000000 currency:IDR
    Rp 1,2 triliun -> 1200000000000 currency:IDR
    Rp. 50.000 -> 50000 currency:IDR
    Rp50.000,- -> 50000 currency:IDR
    Rp 50.000,00 -> 50000 currency:IDR
    Rp50.000,00 -> 50000 currency:IDR
    50.000 -> 50000
    50,5 -> 50.5
    5 M -> 5000000000
    5 m -> 5000000000
    95% -> 0.95 %
    95 % -> 0.95 %
    95 persen -> 0.95 %
    95,5 % -> 0.955 %
    minimal 95% -> 0.95 % at least
    min. 95% -> 0.95 % at least
    maksimal 5 -> 5 at most
    maks. 3 -> 3 at most
    maks 3 hari -> 259200 time at most
    mak. 3 -> 3 at most
    paling sedikit 5 -> 5 at least
    paling banyak 5 -> 5 at most
    paling lambat 5 hari -> 432000 time at most
    paling lama 5 hari -> 432000 time at most
    paling cepat 5 hari -> 432000 time at least
    paling rendah 5 -> 5 at least
    paling tinggi 5 -> 5 at most
    sekurang-kurangnya 5 -> 5 at least
    sekurangnya 5 -> 5 at least
    setidaknya 5 -> 5 at least
    selambat-lambatnya 5 hari -> 432000 time at most
    sebanyak-banyaknya 5 -> 5 at most
    sebesar 5 -> 5
    sebesar 5% -> 0.05 %
    di atas 5 -> 5 at least
    diatas 5 -> 5 at least
    di bawah 5 -> 5 at most
    dibawah 5 -> 5 at most
    lebih dari 5 -> 5 at least
    lebih besar dari 5 -> 5 at least
    lebih kecil dari 5 -> 5 at most
    kurang dari 5 -> 5 at most
    kurang dari atau sama dengan 5 -> 5 at most
    lebih dari atau sama dengan 5 -> 5 at least
    tidak lebih dari 5 -> 5 at most
    tidak kurang dari 5 -> 5 at least
    tidak boleh lebih dari 5 -> 5 at most
    tidak melebihi 5 -> 5 at most
    tidak boleh melebihi 5 -> 5 at most
    melebihi 5 -> 5 at least
    hingga 5 -> 5 at most
    sampai 5 -> 5 at most
    s/d 5 -> unreadable
    s.d. 5 -> 5 at most
    4 s/d 5 -> 4..5
    4 s.d. 5 -> 4..5
    4 sd 5 -> 4..5
    4 sampai 5 -> 4..5
    4 sampai dengan 5 -> 4..5
    4 hingga 5 -> 4..5
    antara 4 dan 5 -> 4..5
    antara 4 sampai 5 -> 4..5
    dari 4 ke 5 -> unreadable
    5 atau lebih -> 5 at least
    5 atau kurang -> 5 at most
    5 ke atas -> 5 at least
    10% lebih tinggi -> 0.1 % change
    10% lebih rendah -> 0.1 % change
    95% atau lebih -> 0.95 % at least
    5 ke bawah -> 5 at most
    5 hari -> 432000 time
    5 hari kerja -> 432000 time
    3-5 hari kerja -> 259200 time..432000 time
    24 jam -> 86400 time
    2 jam 30 menit -> 9000 time
    3 dari 5 -> 0.6 ratio:5
    3 dari 5 target -> 0.6 ratio:5
    belum ada -> no data
    belum ada data -> no data
    belum diisi -> no data
    belum tersedia -> no data
    belum -> no
    belum selesai -> no
    tidak ada -> no data
    tidak ada data -> no data
    tidak tersedia -> no data
    tidak berlaku -> no data
    nihil -> 0
    nol -> 0
    kosong -> no data
    - -> no data
    sudah -> yes
    selesai -> yes
    tercapai -> yes
    belum tercapai -> no
    ya -> yes
    tidak -> no
    dalam proses -> unreadable
    proses -> unreadable
    naik 10% -> 0.1 % change
    turun 10% -> 0.1 % change
    naik sebesar 10% -> 0.1 % change
    meningkat 10% -> unreadable
    meningkat menjadi 10% -> unreadable
    naik menjadi 10 -> 10 at least
    turun menjadi 10 -> 10 at most
    menurun 10% -> unreadable
    kenaikan 10% -> unreadable
    penurunan 10% -> unreadable
    10 dokumen -> 10
    1 dokumen -> 1
    12 laporan -> 12
    1 paket -> 1
    78,5 (B) -> 78.5
    BB -> unreadable
    A -> unreadable
    WTP -> unreadable
    78,5 poin -> 78.5
    indeks 3,5 -> unreadable
    3,5 indeks -> 3.5
    skala 5 -> unreadable
    nilai 80 -> unreadable
    80 (nilai) -> 80
    triwulan 4 -> unreadable
    TW IV -> unreadable
    100% (12 dari 12) -> 1 %
    12/12 (100%) -> unreadable
    100 % -> 1 %
    5 miliar -> 5000000000
    5 milyar -> 5000000000
  `,
  ],
])("[V1-V16] cells in %s", (locale, rows) => {
  it.each(rowsOf(rows))("%s -> %s", (text, value) => {
    expect(readingIn(locale, text)).toBe(value);
  });
});
