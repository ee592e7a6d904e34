import type { LanguageWords } from "./language-words";

export const indonesian: LanguageWords = {
  titles: {
    name: "indikator|indikator kinerja|indikator kinerja utama|indikator kinerja kunci|nama indikator|nama kpi|iku|ikk|ukuran kinerja|metrik|nama metrik|indikator kinerja individu|indikator keberhasilan|indikator sasaran|indikator program",
    keyResult: "hasil kunci|key result|kr|hasil utama",
    objective: "objektif|tujuan|tujuan strategis|sasaran strategis|sasaran kinerja|okr",
    goal: "sasaran",
    measure: "ukuran",
    label: "nama|uraian|deskripsi|judul|keterangan indikator",
    actual:
      "realisasi|realisasi saat ini|nilai saat ini|saat ini|aktual|nilai aktual|hasil|hasil aktual|pencapaian saat ini|capaian saat ini|realisasi terakhir|nilai terakhir|nilai terkini|terkini|terbaru|realisasi sampai saat ini|realisasi kumulatif|hasil saat ini|realisasi kinerja|posisi saat ini|bulan ini|tahun ini|triwulan ini|minggu ini|periode ini|kuartal ini|semester ini",
    value: "nilai|angka|jumlah nilai",
    progress: "capaian|pencapaian|kemajuan|progres|kinerja|perkembangan|capaian kinerja",
    percent:
      "% capaian|capaian %|% pencapaian|persentase capaian|persentase|persen|% target|% dari target|persentase pencapaian|tingkat capaian|% realisasi|% kemajuan|persentase realisasi|persen capaian|tingkat pencapaian|capaian terhadap target|realisasi vs target|% progres",
    target:
      "target|target tahunan|target bulanan|target kinerja|nilai target|rencana|target triwulan|target kpi|standar|target tahun|target akhir|yang diharapkan|ke|menjadi",
    baseline: "awal|nilai awal|baseline|data awal|titik awal|kondisi awal|dari|nilai dasar|garis dasar|dasar",
    status: "status|kondisi|keadaan|status kinerja|lampu|warna|tercapai|ketercapaian|status capaian",
    score: "skor|nilai akhir|poin|skor tertimbang|nilai tertimbang",
    direction: "arah|arah target|lebih baik jika|lebih baik bila|polaritas|arah yang diinginkan|sifat|polarisasi",
    unit: "satuan|unit|satuan ukuran|satuan ukur|mata uang",
    owner: "penanggung jawab|pic|pemilik|pemilik kpi|penanggungjawab|oleh|pelaksana|pj",
    weight: "bobot|bobot %|timbangan",
    period: "periode|bulan|triwulan|kuartal|tahun|semester|minggu|tahun anggaran",
    group:
      "kelompok|bidang|kategori|departemen|bagian|divisi|unit kerja|tema|perspektif|wilayah|daerah|negara|proyek|program|kegiatan|layanan|tim|pilar|dimensi|cabang|toko|produk|area|lokasi|provinsi|kabupaten|fungsi|proses|direktorat|seksi|sekolah|instansi|kementerian|dinas|kota|pelanggan|pemasok|merek|mesin|shift|unit|satuan kerja|aspek|sektor|poli|ruangan",
    note: "catatan|keterangan|komentar|penjelasan|analisis|ket",
    id: "kode|kode indikator|id indikator|id kpi|referensi|ref|kode kpi",
    number: "no|nomor|nomer|urutan",
    kind: "jenis|tipe|jenis baris|tipe baris",
    date: "tanggal|tenggat|batas waktu|jatuh tempo|tanggal target|tanggal mulai|tanggal selesai|diperbarui|pembaruan terakhir|kapan|tenggat waktu|tahun target|tahun dasar|tahun awal|tahun data",
    past: "sebelumnya|tahun lalu|bulan lalu|tahun sebelumnya|periode sebelumnya|bulan sebelumnya|realisasi tahun lalu|realisasi sebelumnya|triwulan lalu|triwulan sebelumnya|capaian tahun lalu|hasil sebelumnya|target sebelumnya",
    forecast: "prakiraan|perkiraan|proyeksi|estimasi|anggaran|prognosa",
    variance: "selisih|deviasi|gap|kesenjangan|varians|perbedaan|sisa|pertumbuhan|kekurangan",
    trend: "tren|kecenderungan|perubahan",
    limit:
      "batas|ambang|ambang batas|toleransi|batas atas|batas bawah|merah|kuning|hijau|tolok ukur|rata rata industri|rata rata nasional|rata rata|patokan",
    definition:
      "definisi|rumus|formula|perhitungan|metode|cara menghitung|cara pengukuran|formula perhitungan|pengertian|arti",
    other:
      "sumber|sumber data|frekuensi|kelompok sasaran|sasaran audiens|penerima|tindakan|rencana aksi|rencana tindak|tindak lanjut|langkah selanjutnya|prioritas|keyakinan|tautan|bukti|target audiens|kelompok target|rencana perbaikan",
    task: "tugas|pekerjaan|daftar tugas|nama tugas|tahapan|langkah|keluaran kerja|nama pekerjaan|aktivitas",
    risk: "risiko|resiko|deskripsi risiko|kemungkinan|dampak|risiko inheren|risiko residual|ancaman|tingkat risiko|probabilitas",
    person:
      "karyawan|nama karyawan|pegawai|nama pegawai|staf|staff|tenaga penjual|penjual|orang|siswa|nama siswa|pemain|anggota|nama lengkap|guru|murid|nama sales",
    sport: "main|menang|seri|kalah|gol|klub|poin klasemen|selisih gol|klasemen|pertandingan",
    effort:
      "jam|jam kerja|jam rencana|jam aktual|jam realisasi|rencana jam|realisasi jam|estimasi jam|biaya rencana|biaya aktual|mulai rencana|mulai aktual|selesai rencana|selesai aktual|durasi rencana|durasi aktual|usaha",
  },
  qualifiers: {
    stretch: "minimum|minimal|maksimum|maksimal|min|maks|tantangan|ideal|atas|bawah",
    cumulative: "kumulatif|total|akumulasi|keseluruhan|kum|jumlah",
    annual: "tahunan|tahun",
    monthly: "bulanan|bulan|mingguan",
    quarterly: "triwulanan|triwulan|kuartal",
  },
  fillers: "dan|yang|di|per|untuk|dari|ke|pada|ini|sampai|s|d",
  months:
    "jan januari|feb februari|mar maret|apr april|mei|jun juni|jul juli|agu agt agustus|sep september|okt oktober|nov november|des desember",
  quarter: "tw|triwulan|kuartal|k",
  half: "semester|smt",
  week: "minggu|pekan",
  total:
    "total|jumlah|jumlah total|total keseluruhan|subtotal|sub total|jumlah keseluruhan|total indikator|jumlah indikator",
  average:
    "rata rata|rerata|rata rata capaian|rata rata keseluruhan|nilai rata rata|median|capaian rata rata|rata rata total",
  note: "catatan|sumber|keterangan|komentar|disusun oleh|diperbarui|ket",
  legend: "legenda|kode warna|arti warna|keterangan warna",
  good: "hijau|tercapai|sesuai target|sesuai|baik|terlampaui|melampaui|melampaui target|ok|aman|ya|sesuai rencana",
  bad: "merah|tidak tercapai|belum tercapai|kritis|terlambat|buruk|di bawah target|meleset|gagal|tidak|kurang",
  lower:
    "churn|biaya|beban|pengeluaran|waktu|lama|durasi|waktu tunggu|keterlambatan|terlambat|ketidakhadiran|absensi|absen|mangkir|insiden|kecelakaan|keluhan|komplain|pengaduan|jatuh tempo|tunggakan|cacat|kesalahan|error|bug|hilang|kehilangan|kerugian|downtime|pergantian karyawan|turnover karyawan|turnover|pengembalian|retur|limbah|gagal|kegagalan|pembatalan|kematian|kredit macet|npl|penolakan|kerusakan|kebocoran|pengangguran|kemiskinan|stunting|putus sekolah|antrean|cac|emisi|defisit|gizi buruk|kejahatan|polusi|ketidaksesuaian|buta huruf|gangguan|denda|kecurangan|pelanggaran",
  notLower:
    "penghematan|hemat|penurunan|pengurangan|diselesaikan|terselesaikan|selesai|ditangani|ditindaklanjuti|dijawab|tepat waktu|sesuai waktu|dalam waktu|penuh waktu|waktu nyata|uptime|dicegah|tanpa|kepuasan|didaur ulang|daur ulang|tertagih|pemulihan|penyelesaian|terkelola|kehadiran|terkendali|bebas",
  atMost:
    "maks|maksimal|maksimum|max|semakin rendah semakin baik|lebih rendah lebih baik|semakin kecil semakin baik|makin kecil makin baik|makin rendah makin baik|paling banyak",
  atLeast:
    "min|minimal|minimum|semakin tinggi semakin baik|lebih tinggi lebih baik|semakin besar semakin baik|makin tinggi makin baik|paling sedikit",
  objective: "tujuan|objektif|sasaran|o",
  keyResult: "hasil kunci|kr",
  initiative: "inisiatif|kegiatan|program kerja|tugas|rencana aksi",
};
