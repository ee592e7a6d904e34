import type { LanguageWords } from "./language-words";

export const indonesian: LanguageWords = {
  headFirst: true,
  titles: {
    name: "indikator|indikator kinerja|indikator kinerja utama|indikator kinerja kunci|nama indikator|nama kpi|iku|ikk|ukuran kinerja|metrik|nama metrik|indikator kinerja individu|indikator keberhasilan|indikator sasaran|indikator program|nama indikator kinerja|indikator mutu|indikator kinerja program|indikator kinerja kegiatan|indikator kinerja sasaran|indikator sasaran strategis|uraian indikator|indikator utama|ukuran keberhasilan|kriteria keberhasilan|indikator kinerja utama iku|kpi indikator|indikator kpi|tolok ukur kinerja|indikator output|indikator outcome|indikator hasil|variabel|item kpi|kriteria penilaian|judul indikator|indikator pelayanan|indikator spm|standar pelayanan minimal|tolok ukur|indikator tolok ukur|item kontrol|item kendali|item pengukuran|item pemeriksaan|yang diukur|apa yang diukur|standar mutu pelayanan|ind",
    keyResult: "hasil kunci|key result|kr|hasil utama",
    objective:
      "objektif|tujuan|tujuan strategis|sasaran strategis|sasaran kinerja|okr|sasaran mutu|sasaran program strategis",
    goal: "sasaran|sasaran mutu|sasaran kinerja",
    measure: "ukuran",
    label:
      "nama|uraian|deskripsi|judul|keterangan indikator|item|uraian kegiatan|deskripsi kegiatan|aspek penilaian|kriteria|perihal|elemen|pertanyaan|pernyataan|jenis pelayanan|jenis layanan dasar|rincian output|klasifikasi rincian output",
    actual:
      "pekan ini|hari ini|realisasi|realisasi saat ini|nilai saat ini|aktual|nilai aktual|hasil|hasil aktual|pencapaian saat ini|capaian saat ini|realisasi terakhir|nilai terakhir|nilai terkini|realisasi sampai saat ini|realisasi kumulatif|hasil saat ini|realisasi kinerja|posisi saat ini|real|realisasi s d|realisasi s d bulan|realisasi sampai dengan|realisasi hingga|realisasi akhir|hasil pengukuran|hasil capaian|hasil akhir|capaian aktual|pencapaian aktual|angka capaian|nilai capaian|nilai realisasi|posisi terakhir|posisi akhir|realisasi bulan ini|realisasi triwulan|realisasi ytd|terealisasi|kinerja aktual|capaian terkini|data terkini|data terakhir|hasil terakhir|hasil terkini|saat ini nilai|hasil pencapaian|hasil monitoring|capaian riil|pengukuran|hasil evaluasi|kondisi saat ini|kondisi terkini|kondisi eksisting|kondisi sekarang|eksisting|terjual|hasil ukur|yang dicapai|dicapai|posisi kita|sudah dicapai|act|tersalurkan|terserap|terlaksana|tercatat|nilai audit|terlayani|jumlah terlayani|reals|realis|realisasinya|tercapai nilai|nilai pencapaian|angka realisasi|besaran realisasi|jumlah realisasi|jumlah capaian|jumlah tercapai|realisasi fisik|realisasi target|terpenuhi|tersedia|tertangani|terselesaikan|sudah terealisasi|hasil realisasi|tingkat capaian saat ini|capaian tahun berjalan|capaian tahun ini|realisasi tahun ini|realisasi tahun berjalan|realisasi semester|realisasi bulan",
    present:
      "saat ini|terkini|terbaru|bulan ini|tahun ini|triwulan ini|minggu ini|periode ini|kuartal ini|semester ini|sampai saat ini|hingga saat ini|sampai dengan saat ini|sekarang|sesudah|setelah",
    value: "nilai|angka|jumlah nilai|besaran",
    progress:
      "capaian|pencapaian|kemajuan|progres|kinerja|perkembangan|capaian kinerja|ketercapaian kinerja|progress|serapan|cap",
    percent:
      "% capaian|capaian %|% pencapaian|persentase capaian|persentase|persen|% target|% dari target|persentase pencapaian|tingkat capaian|% realisasi|% kemajuan|persentase realisasi|persen capaian|tingkat pencapaian|capaian terhadap target|realisasi vs target|% progres|rasio capaian|% ketercapaian|persentase ketercapaian|tingkat ketercapaian|% pencapaian target|persentase pencapaian target|% kinerja|capaian target|capaian terhadap target %|persen pencapaian|% serapan|tingkat realisasi|% terhadap target|persentase terhadap target|% thd target|realisasi target|capaian kinerja %|persentase capaian kinerja|tingkat pencapaian target|% penyelesaian|% tercapai",
    target:
      "target|target tahunan|target bulanan|target kinerja|nilai target|rencana|target triwulan|target kpi|standar|target tahun|target akhir|yang diharapkan|ke|menjadi|target yang ditetapkan|target renstra|target rpjmn|target rpjmd|target rkt|target pk|target s d|target sampai dengan|target hingga|nilai sasaran|nilai standar|target capaian|target realisasi rencana|target akhir tahun|diharapkan|harapan|nilai yang diharapkan|target jangka menengah|target nasional|standar nasional|perjanjian kinerja|target perjanjian kinerja|target indikator|target mutu|standar mutu|ambang target|rencana target|kuota|kondisi akhir|kondisi yang diharapkan|kondisi target|std|yang ditargetkan|yang dijanjikan|garansi|alokasi|nilai minimal|nilai minimum|jumlah sasaran|rkap|rkat",
    baseline:
      "awal|nilai awal|baseline|data awal|titik awal|kondisi awal|dari|nilai dasar|garis dasar|dasar|data dasar|posisi awal|kondisi awal tahun|nilai dasar awal|tingkat awal|angka dasar|data awal baseline|realisasi awal|kinerja awal|capaian awal|tahun dasar|tahun awal|sebelum",
    status:
      "status|kondisi|keadaan|status kinerja|lampu|warna|tercapai|ketercapaian|status capaian|predikat|kategori capaian|kriteria capaian|status ketercapaian|tercapai tidak|tercapai tidak tercapai|tercapai belum|penilaian|status realisasi|hasil penilaian|evaluasi capaian|simpulan|kesimpulan|sinyal|indikasi|lampu indikator|rambu|rapor|memenuhi|memenuhi target|memenuhi standar|sesuai target|keterangan status|keterangan capaian|kriteria penilaian capaian|kategori kinerja|predikat kinerja|judge|keputusan|hasil cek|notifikasi",
    score:
      "skor|nilai akhir|poin|skor tertimbang|nilai tertimbang|skor akhir|nilai bobot|skor x bobot|nilai x bobot|bobot x skor|bobot x nilai|nilai terbobot|skor terbobot|skor kpi|nilai kpi|total skor|nilai kinerja|nilai prestasi|skor kinerja|poin akhir|skor capaian|capaian terbobot|capaian tertimbang|nilai skor",
    direction:
      "arah|arah target|lebih baik jika|lebih baik bila|polaritas|arah yang diinginkan|sifat|polarisasi|arah indikator|polaritas indikator|sifat indikator|maksimalkan minimalkan|max min|arah kinerja|tren yang diharapkan|arah perbaikan|tipe polaritas|jenis polaritas|semakin tinggi rendah|kriteria polaritas|arah yang diharapkan|naik turun",
    unit: "satuan|unit|satuan ukuran|satuan ukur|mata uang|satuan pengukuran|satuan hitung|satuan target|sat|uom|satuan nilai|satuan indikator|satuan data",
    owner:
      "penanggung jawab|pic|pemilik|pemilik kpi|penanggungjawab|oleh|pelaksana|pj|pengelola|pengampu|unit penanggung jawab|unit pj|unit pelaksana|pelapor|penanggung jawab indikator|pemilik indikator|pemilik proses|koordinator|ketua|kepala|pimpinan|divisi penanggung jawab|penanggung jawab data|opd penanggung jawab|bidang penanggung jawab|pic data|process owner|kpi owner|dikelola oleh|pelaksana kegiatan|instansi penanggung jawab|unit kerja penanggung jawab|unit pengampu|bagian penanggung jawab|penanggungjawab program",
    weight: "bobot|bobot %|timbangan|bobot kpi|bobot indikator|nilai bobot persen|% bobot|bobot persen|proporsi",
    period:
      "periode|bulan|triwulan|kuartal|tahun|semester|minggu|tahun anggaran|periode laporan|periode pelaporan|periode data|bulan laporan|tahun laporan|masa|masa laporan|bulan ke|minggu ke|tw|periode penilaian|periode pengukuran|catur wulan|caturwulan|bulan tahun|tahun data laporan",
    group:
      "kelompok|bidang|kategori|departemen|bagian|divisi|unit kerja|tema|perspektif|wilayah|daerah|negara|proyek|program|kegiatan|layanan|tim|pilar|dimensi|cabang|toko|produk|area|lokasi|provinsi|kabupaten|fungsi|proses|direktorat|seksi|sekolah|instansi|kementerian|dinas|kota|pelanggan|pemasok|merek|mesin|shift|unit|satuan kerja|aspek|sektor|poli|ruangan|sasaran program|kelompok indikator|misi|isu strategis|urusan|opd|skpd|sub kegiatan|subkegiatan|sub bagian|subbidang|sub bidang|pokja|instalasi|klaster|perspektif bsc|area kinerja|area utama|bidang kinerja|unit organisasi|unsur|subunsur|komponen|sub komponen|unit layanan|jenis layanan|lini|lini produk|lini bisnis|pabrik|gudang|regional|cabang toko|kantor|kantor cabang|kecamatan|kelurahan|desa|puskesmas|rumah sakit|ruang|jurusan|prodi|program studi|fakultas|kelas|saluran|kanal|segmen|pasar|prioritas nasional|agenda|strategi|arah kebijakan|kluster|nama program|nama kegiatan|nama cabang|nama unit|sasaran area",
    note: "catatan|keterangan|komentar|penjelasan|analisis|ket|kendala|analisa|evaluasi|permasalahan|hambatan|faktor|faktor pendorong|faktor penghambat|penyebab|akar masalah|alasan|uraian capaian|keterangan tambahan|penjelasan capaian|catatan tambahan|ulasan|narasi|masalah|isu|analisis capaian|analisa capaian|dukungan",
    id: "kode|kode indikator|id indikator|id kpi|referensi|ref|kode kpi|kode iku|no indikator|no kpi|no iku|nomor indikator|id iku|kode kinerja|kode program|kode kegiatan|kode rekening|kd|kode ikk",
    number: "no|nomor|nomer|urutan",
    action:
      "tindakan|rencana aksi|rencana tindak|rencana tindak lanjut|rtl|tindak lanjut|langkah selanjutnya|rencana perbaikan|tindakan perbaikan|tindakan korektif|solusi|rekomendasi|upaya|upaya perbaikan|langkah perbaikan|saran|strategi pencapaian|tindakan koreksi|langkah tindak lanjut|aksi|upaya tindak lanjut",
    kind: "jenis|tipe|jenis baris|tipe baris|jenis indikator|tipe indikator|jenis target|tipe kpi|jenis kpi|kategori indikator|sifat target",
    date: "tanggal|tenggat|batas waktu|jatuh tempo|tanggal target|tanggal mulai|tanggal selesai|diperbarui|pembaruan terakhir|kapan|tenggat waktu|tahun target|tahun dasar|tahun awal|tahun data|tanggal pembaruan|tanggal pengukuran|tanggal laporan|tgl|tgl target|tgl update|tanggal data|update terakhir|waktu pelaksanaan|target waktu|waktu target|target selesai|tanggal penyelesaian|target penyelesaian|tanggal update|jadwal|waktu penyelesaian target|bulan target|per tanggal|tgl mulai|tgl selesai|batas akhir",
    past: "pekan lalu|kemarin|sebelumnya|tahun lalu|bulan lalu|tahun sebelumnya|periode sebelumnya|bulan sebelumnya|realisasi tahun lalu|realisasi sebelumnya|triwulan lalu|triwulan sebelumnya|capaian tahun lalu|hasil sebelumnya|target sebelumnya|realisasi bulan lalu|realisasi triwulan lalu|realisasi tahun sebelumnya|periode lalu|capaian sebelumnya|nilai sebelumnya|th lalu|capaian bulan lalu|hasil tahun lalu|hasil bulan lalu|minggu lalu|semester lalu|target tahun lalu|bln lalu|thn lalu",
    forecast:
      "prakiraan|perkiraan|proyeksi|estimasi|anggaran|prognosa|prognosis|ramalan|estimasi akhir tahun|prakiraan akhir tahun|proyeksi akhir tahun|outlook|target tahun depan|tahun depan|bulan depan|rencana tahun depan|target bulan depan|rencana bulan depan|forecast|pagu|pagu anggaran",
    variance:
      "selisih|deviasi|gap|kesenjangan|varians|perbedaan|sisa|pertumbuhan|kekurangan|selisih target|selisih capaian|deviasi target|gap target|sisa target|kurang lebih|lebih kurang|kenaikan|penurunan nilai|varian|beda|selisih %|deviasi %|realisasi dikurangi target|kekurangan target|perubahan %",
    trend:
      "tren|kecenderungan|perubahan|tren capaian|arah tren|trend|trend capaian|tren kinerja|grafik|arah perubahan|kecenderungan capaian",
    limit:
      "batas|ambang|ambang batas|toleransi|batas atas|batas bawah|merah|kuning|hijau|tolok ukur|rata rata industri|rata rata nasional|rata rata|patokan|rentang|rentang hijau|rentang merah|rentang kuning|batas maksimum|batas minimum|batas kritis|batas toleransi|nilai ambang|ambang kritis|ambang merah|ambang hijau|nilai rujukan|pembanding|rata rata provinsi|rata rata kabupaten|capaian nasional|capaian provinsi|benchmark|kriteria hijau|kriteria merah|standar industri",
    definition:
      "definisi|rumus|formula|perhitungan|metode|cara menghitung|cara pengukuran|formula perhitungan|pengertian|arti|definisi operasional|cara perhitungan|metode perhitungan|metode pengukuran|formulasi|rumus perhitungan|formula pengukuran|numerator|denominator|pembilang|penyebut|metode penghitungan|formula penghitungan|rumus penghitungan|penjelasan indikator|deskripsi indikator|tujuan pengukuran|dasar pemikiran|cara hitung|cara ukur|alasan pemilihan",
    other:
      "sumber|sumber data|frekuensi|kelompok sasaran|sasaran audiens|penerima|prioritas|keyakinan|tautan|bukti|target audiens|kelompok target|frekuensi pengukuran|frekuensi pelaporan|periode pelaporan data|cara pengumpulan data|metode pengumpulan data|sumber informasi|frekuensi pengambilan data|frekuensi monitoring|cakupan|ruang lingkup|dokumen|dokumen pendukung|data dukung|bukti dukung|eviden|evidence|lampiran|asumsi|pelanggan sasaran|alat ukur|sistem|aplikasi|waktu pelaporan|dimensi mutu",
    task: "tugas|pekerjaan|daftar tugas|nama tugas|tahapan|langkah|keluaran kerja|nama pekerjaan|aktivitas",
    risk: "risiko|resiko|deskripsi risiko|kemungkinan|dampak|risiko inheren|risiko residual|ancaman|tingkat risiko|probabilitas",
    person:
      "karyawan|nama karyawan|pegawai|nama pegawai|staf|staff|tenaga penjual|penjual|orang|siswa|nama siswa|pemain|anggota|nama lengkap|guru|murid|nama sales|petugas|kasir|nama anggota|anggota tim|nama petugas|teknisi|kurir|supir|sopir|dokter|perawat|dosen|mahasiswa|peserta|nama peserta|pramuniaga|nama staf|keterampilan|kompetensi",
    sport: "main|menang|seri|kalah|gol|klub|poin klasemen|selisih gol|klasemen|pertandingan",
    effort:
      "jam|jam kerja|jam rencana|jam aktual|jam realisasi|rencana jam|realisasi jam|estimasi jam|biaya rencana|biaya aktual|mulai rencana|mulai aktual|selesai rencana|selesai aktual|durasi rencana|durasi aktual|usaha",
  },
  qualifiers: {
    stretch:
      "minimum|minimal|maksimum|maksimal|min|maks|tantangan|ideal|atas|bawah|rpjmd|rpjmn|renstra|jangka|rentang|kisaran",
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
    "total|jumlah|jumlah total|total keseluruhan|subtotal|sub total|jumlah keseluruhan|total indikator|jumlah indikator|nilai akhir|nilai total|total nilai|skor akhir|total skor|total bobot|jumlah bobot|nilai akhir kinerja|total kpi|skor komposit|skor total|jumlah skor|total capaian|nilai rata rata total",
  average:
    "rata rata|rerata|rata rata capaian|rata rata keseluruhan|nilai rata rata|median|capaian rata rata|rata rata total|capaian keseluruhan|rata rata kinerja|rata rata pencapaian",
  note: "catatan|sumber|keterangan|komentar|disusun oleh|diperbarui|ket",
  legend: "legenda|kode warna|arti warna|keterangan warna",
  good: "hijau|tercapai|sesuai target|sesuai|baik|terlampaui|melampaui|melampaui target|ok|aman|ya|sesuai rencana|sangat baik|tuntas|memenuhi|memenuhi target|memenuhi standar|on track|berhasil|optimal|melebihi target|tercapai target|target tercapai|di atas target|sudah tercapai|sehat|memuaskan|lulus|istimewa|sangat memuaskan|lebih dari target|melebihi",
  bad: "merah|tidak tercapai|belum tercapai|kritis|terlambat|buruk|di bawah target|meleset|gagal|tidak|kurang|tidak memenuhi|tidak memenuhi target|tidak memenuhi standar|sangat kurang|tidak baik|di bawah|belum memenuhi|off track|belum sesuai|tidak sesuai|belum optimal|target tidak tercapai|target belum tercapai|tidak tuntas|belum tuntas|sangat buruk|tidak sehat|bahaya|tidak lulus|jelek",
  atMost:
    "maks|maksimal|maksimum|max|semakin rendah semakin baik|lebih rendah lebih baik|semakin kecil semakin baik|makin kecil makin baik|makin rendah makin baik|paling banyak",
  atLeast:
    "min|minimal|minimum|semakin tinggi semakin baik|lebih tinggi lebih baik|semakin besar semakin baik|makin tinggi makin baik|paling sedikit",
  objective: "tujuan|objektif|sasaran|o",
  keyResult: "hasil kunci|kr",
  initiative: "inisiatif|kegiatan|program kerja|tugas|rencana aksi",
};
