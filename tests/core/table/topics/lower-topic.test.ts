import { isLowerLikely } from "../../../../src/core/table/topics/lower-topic";

const lower: Readonly<Record<string, string>> = {
  "English, health care":
    "Hospital-acquired infections|Surgical site infection rate|Patient falls per 1,000 bed days|Pressure ulcers|30-day readmission rate|Caesarean rate|Average length of stay|Maternal mortality|Neonatal deaths|Medication errors|Delayed discharges|Ambulance handover delays|Patients not treated within 18 weeks|Did not attend rate|Stunting|Smoking prevalence|Adult obesity|Teenage pregnancy rate|HIV incidence|Children not vaccinated who dropped out",
  "English, safety and people":
    "LTIFR|TRIR|Lost time injuries|Near misses|Unsafe acts|Road deaths|Chemical spills|Staff turnover|Attrition|Sick days per employee|Overtime hours|Time to hire|Vacancy rate|Grievances|Gender pay gap|Absenteeism",
  "English, money":
    "Debt to equity|Overdue invoices|Days sales outstanding|Non-performing loans|Portfolio at risk|Bad debt|Cost to income ratio|Combined ratio|Overheads|Budget overspend|Inflation|Write-offs|Claim denials|Audit findings|Open findings|Fines paid|Unreconciled items|Cost per conversion|Cost of training|Treatment cost per patient",
  "English, operations of software":
    "MTTR|Mean time to detect|Mean time to recovery|P95 latency|Error rate|Change failure rate|Sev1 incidents|Unplanned downtime|Open vulnerabilities|False positives|Flaky tests|Technical debt|Code duplication|Cyclomatic complexity|Cycle time|Escaped defects|Rollbacks|Page load time|Failed deployments|Crash rate|Timeouts",
  "English, goods and plants":
    "Stock-outs|Obsolete stock|Days of inventory|Late deliveries|Wrong deliveries|Damaged parcels|Backorders|Shrinkage|Scrap|Rework|Rejection rate|DPMO|Changeover time|Machine breakdowns|Unplanned stops|Waste per ton|Warranty claims|Customer returns|Empty miles|Dwell time|Fuel consumption",
  "English, surroundings and public":
    "Water consumption|Energy intensity|Carbon footprint|Greenhouse gas emissions|PM2.5|Waste to landfill|Leaks per km|Non-revenue water|Distribution losses|SAIDI|SAIFI|Power outages|Deforestation|Wildfires|Noise level|Crime rate|Homicides|Burglaries|Reoffending|Gini|Poverty rate|Unemployment|Homeless households|Households without access to water|Dropout rate|Pupil-teacher ratio|Case backlog|Permits not processed|Average processing time|Potholes|Corruption",
  "English, customers":
    "Churn|Complaints|Negative reviews|Detractors|Refunds|Chargebacks|No-shows|Bounce rate|Unsubscribe rate|Cart abandonment|CPA|CAC|CPL|Average handle time|Complaint resolution time|Abandoned calls|Escalations|Reopened tickets|Average wait|Unanswered calls|Requests not resolved|Tickets not yet closed|Complaints upheld|Trains not on time",
  "português, saúde, gente e segurança":
    "Infecção hospitalar|Quedas de pacientes|Taxa de queda de pacientes|Lesão por pressão|Taxa de cesáreas|Tempo médio de permanência|Óbitos maternos|Mortalidade infantil|Incidência de dengue|Gravidez na adolescência|Reinternações em 30 dias|Glosas|Fila de espera|Processos fora do prazo|Absenteísmo|Rotatividade|Horas extras|Afastamentos|Acidentes com afastamento|Vagas não preenchidas|Abandono do tratamento de tuberculose|Internações evitáveis|Domicílios sem acesso à água",
  "português, dinheiro e serviço":
    "Inadimplência|Endividamento|Dívida líquida / EBITDA|Despesa com pessoal|Custo por aluno|Restos a pagar|Apontamentos de auditoria|Multas|Autuações|Processos pendentes|Chamados em aberto|Chamados não resolvidos|Solicitações sem resposta|Tempo médio de resolução|Tempo de recuperação|Prazo médio de entrega|Reclamações|Avaliações negativas|Cancelamentos|Estornos|Taxa de rejeição|Descadastros|CPA|Carrinhos abandonados|Taxa de congestionamento|Custo de reciclagem",
  "português, fábrica, ambiente e cidade":
    "Refugo|Sucata|Retrabalho|Paradas não planejadas|Ruptura de estoque|Estoque obsoleto|Dias de estoque|Avarias|Extravios|Sinistros|Consumo de água|Emissões de CO2|Pegada de carbono|Resíduos gerados|Vazamentos|Perdas na distribuição|DEC e FEC|Desmatamento|Focos de queimada|Evasão escolar|Reprovação|Distorção idade-série|Analfabetismo|Homicídios|Feminicídios|Latrocínios|Roubos de veículos|Reincidência|Desemprego|Pobreza|Desigualdade|Trabalho infantil|Déficit habitacional|Vulnerabilidades abertas|Bugs em produção|Indisponibilidade",
  "español, salud, gente y seguridad":
    "Infecciones asociadas a la atención|Caídas de pacientes|Úlceras por presión|Cesáreas|Reingresos|Estancia media|Mortalidad materna|Desnutrición infantil|Embarazo adolescente|Lista de espera|Siniestralidad|Accidentes de trabajo|Días perdidos|Ausentismo|Inasistencia|Rotación de personal|Horas extra|Renuncias|Brecha salarial|Niños sin acceso a agua|Abandono del tratamiento",
  "español, dinero y servicio":
    "Morosidad|Mora|Cartera vencida|Deuda|Endeudamiento|Gasto corriente|Costo unitario|Hallazgos de auditoría|Multas|Sobrecostos|Quejas|Reclamos|PQR vencidas|Solicitudes no atendidas|Quejas sin resolver|Tiempo de espera|Tiempo medio de resolución|Demora en la respuesta|Llamadas abandonadas|Cancelaciones|Rebote|Bajas de suscriptores|Costo por adquisición|Opiniones negativas|Rezago de expedientes|Trámites pendientes|Facturas impagadas",
  "español, planta, ambiente y ciudad":
    "Merma|Desperdicio|Reprocesos|Rechazos|Paros de máquina|Averías|Quiebre de stock|Faltantes|Inventario obsoleto|Devoluciones|Consumo de combustible|Emisiones|Huella de carbono|Agua no facturada|Pérdidas técnicas|Fugas|Cortes de luz|Deforestación|Incendios forestales|Deserción escolar|Reprobación|Rezago educativo|Analfabetismo|Delitos|Hurtos|Homicidios|Feminicidios|Hacinamiento|Desempleo|Pobreza extrema|Trabajo infantil|Percepción de inseguridad|Accidentes viales|Fallas por mes|Vulnerabilidades|Deuda técnica",
  "bahasa Indonesia, kesehatan, orang dan keselamatan":
    "Angka kematian ibu|Prevalensi stunting|Gizi buruk|Infeksi nosokomial|Dekubitus|Pasien jatuh|Lama rawat|Kesalahan obat|Kekosongan obat|Pernikahan dini|Pekerja anak|Kecelakaan kerja|Hari kerja hilang|Ketidakhadiran|Lembur|Turnover karyawan|Keterlambatan|Posisi kosong|Kekerasan terhadap perempuan|Waktu tunggu rawat jalan",
  "bahasa Indonesia, uang dan layanan":
    "Kredit macet|NPL|Tunggakan|Beban utang|BOPO|Biaya per unit|Temuan BPK|Temuan audit|Ketidaksesuaian|Pungli|Inflasi|Keluhan pelanggan|Pengaduan|Pengaduan belum ditindaklanjuti|Waktu penyelesaian pengaduan|Rata-rata waktu penanganan keluhan|Keluhan tidak tertangani|Antrean|Eskalasi|Ulasan negatif|Pembatalan|Bounce rate|Perkara belum selesai",
  "bahasa Indonesia, pabrik, lingkungan dan kota":
    "Produk cacat|Reject|Retur|Barang rusak|Susut energi|Kebocoran|Kehilangan air|Downtime|Pemadaman|SAIDI|Konsumsi energi|Emisi GRK|Limbah|Timbulan sampah|Deforestasi|Karhutla|Titik api|Banjir|Stok kosong|Putus sekolah|Buta aksara|Kriminalitas|Korupsi|Tingkat kemiskinan|Pengangguran terbuka|Gini ratio|Ketimpangan|Rumah tidak layak huni|Kemacetan|Kerentanan",
  Deutsch:
    "Wundinfektionen|Stürze im Krankenhaus|Dekubitus|Kaiserschnittrate|Verweildauer|Wiederaufnahmen|Sterblichkeit|Arbeitsunfälle|Fehltage|Krankenquote|Fluktuation|Überstunden|Unbesetzte Stellen|Verschuldung|Zahlungsverzug|Forderungsausfälle|Beanstandungen|Offene Forderungen|Personalkosten|Kosten je Fall|Offene Tickets|Nicht gelöste Anfragen|Unbeantwortete Anfragen|Zeit bis zur Lösung|Wartezeit|Rückstand|Stromausfälle|Sicherheitslücken|Fehlalarme|Ausschuss|Nacharbeit|Rückrufe|Stillstand|Fehlbestände|Retouren|Leerfahrten|Wasserverbrauch|CO2-Emissionen|Feinstaub|Restmüll|Abfallmenge|Leckagen|Flächenverbrauch|Waldbrände|Schulabbrecher|Studienabbruch|Straftaten|Einbrüche|Arbeitslosigkeit|Armutsgefährdungsquote|Wohnungslose|Jugendarbeitslosigkeit|Beschwerden|Stornierungen|Absprungrate|Abmelderate|Verpasste Anrufe|Haushalte ohne Zugang zum Netz",
};

const notLower: Readonly<Record<string, string>> = {
  English:
    "Customers retained|Complaints resolved|Complaints resolved within 10 days|Waste recycled|Defects fixed|Reduction in emissions|Cost savings|Accidents investigated|Debt recovered|Debt repaid|Incidents resolved|Vulnerabilities patched|Crimes solved|Overdue invoices collected|Days since last accident|Days without accidents|Mean time between failures|First-time resolution|On-time delivery|Uptime|Waste diverted from landfill|Infections prevented|Near misses reported|Risk assessments completed|Backlog cleared|Leaks repaired|Threats blocked|Homeless people rehoused and supported into housing|Survival after cancer|Contraceptive prevalence|Immunisation coverage|Inventory turnover|Return on equity|Returning visitors|Customers|Customer satisfaction|New customers|Brand recall|Data transfer rate|Open rate|Conversion rate|Revenue|Time on site|Energy from renewables|Emissions offset|Unemployed people who completed the course|Fire stations|Data quality|Rainfall|Freight volume|Full-time staff|Queue under 5 minutes|Hearing aids fitted|Desert trips|Books lent",
  português:
    "Redução de custos|Redução do consumo de energia|Reclamações resolvidas|Reclamações respondidas no prazo|Chamados encerrados|Vulnerabilidades corrigidas|Não conformidades tratadas|Custos evitados|Economia de energia|Tempo de atividade|Tempo entre falhas (MTBF)|Resíduos reciclados|Taxa de reciclagem de resíduos|Dívida ativa recuperada|Multas arrecadadas|Acidentes investigados|Dias sem acidentes|Entregas no prazo|Focos de queimada combatidos|Homicídios elucidados|Satisfação no atendimento|Clientes ativos|Cobertura vacinal|Faturamento|Receita|Área reflorestada|Gestantes com pré-natal|Alunos alfabetizados|Emissão de carteiras|Permanência escolar|Horas de treinamento|Cortes de cabelo|Perdas evitadas|Vazamentos reparados|Hipertensos acompanhados",
  español:
    "Quejas atendidas|Quejas resueltas en plazo|Reducción de mermas|Disminución de la pobreza|Cartera recuperada|Recuperación de cartera vencida|Deserción evitada|Hallazgos cerrados|Incidentes atendidos|Días sin accidentes|Residuos aprovechados|Emisiones compensadas|Ahorro de energía|Tiempo entre fallas|Hurtos esclarecidos|Casos de desnutrición tratados|Rotación de inventario|Ventas|Clientes nuevos|Satisfacción del cliente|Cobertura de vacunación|Fugas reparadas|Multas cobradas|Residuos reciclados|Valor esperado|Huéspedes repetidores|Entregas a tiempo|Disponibilidad|Emisión de certificados|Viviendas entregadas|Gasto en investigación|Kilómetros de vías pavimentadas",
  "bahasa Indonesia":
    "Penurunan angka kemiskinan|Penurunan stunting|Pengurangan sampah|Sampah terkelola|Sampah terangkut|Keluhan ditangani|Pengaduan ditindaklanjuti|Tindak lanjut temuan BPK|Penanganan kebakaran|Kasus kriminal terselesaikan|Penghematan energi|Limbah diolah|Piutang tertagih|Tunggakan tertagih|Respon gangguan tepat waktu|Bayi stunting mendapat intervensi|Kunjungan rumah sakit|Kepuasan pasien|Harapan lama sekolah|Rata-rata lama sekolah|Pendapatan|Konsumsi ikan|Cakupan imunisasi|Penemuan kasus TBC|Pelayanan penderita hipertensi|Lama tinggal wisatawan|Ketersediaan obat|Jalan mantap|Jumlah pelanggan|Desa tangguh bencana|Pencegahan korupsi",
  Deutsch:
    "Senkung der Kosten|Reduktion der Emissionen|Emissionsminderung|Energieeinsparung|Vermiedene Abfälle|Gelöste Beschwerden|Beantwortete Anfragen innerhalb von 2 Tagen|Behobene Fehler|Fehlerbehebungsquote|Störungsfreie Schichten|Unfallfreie Tage|Tage ohne Unfall|Aufklärungsquote|Abfallverwertung|Mülltrennung|Schuldentilgung|Risikomanagement|Impfquote|Kundenzufriedenheit|Termintreue|Verfügbarkeit|Umsatz|Neukunden|Dauerkunden|Stammkunden|Lebensdauer|Kostendeckungsgrad|Infektionsprävention|Wiederverwertete Abfälle|Vermittelte Arbeitslose|Ausbildungsplätze|Zeitungsabonnements|Marktanteil|Auslastung|Besetzte Stellen|Getilgte Schulden",
};

function cases(lists: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(lists).flatMap(([list, names]) => names.split("|").map((name) => [list, name] as const));
}

it.each(cases(lower))("[T3] %s: %s usually should fall, and is asked about", (_list, name) => {
  expect(isLowerLikely(name)).toBe(true);
});

it.each(cases(notLower))("[T3] %s: %s is no such name", (_list, name) => {
  expect(isLowerLikely(name)).toBe(false);
});
