import type { LanguageWords } from "./language-words";

export const german: LanguageWords = {
  headFirst: false,
  titles: {
    name: "kennzahl|kennzahlen|kennzahl name|name der kennzahl|leistungskennzahl|leistungskennzahlen|indikator|indikatoren|messgrosse|messgrossen|metrik|metriken|kpi|schlusselkennzahl|steuerungsgrosse|qualitatsindikator|kennzahlenbezeichnung|bezeichnung der kennzahl|kennziffer|kennziffern|kenngrosse|kenngrossen|kennwert|leistungsindikator|leistungsindikatoren|erfolgskriterium|erfolgskriterien|messkriterium|messkriterien|erfolgsfaktor|erfolgsfaktoren|kritischer erfolgsfaktor|kennzahl kpi|kpi kennzahl|was messen wir|messpunkt|steuerungskennzahl|messzahl|messzahlen|grundzahl|grundzahlen|bewertungskriterium|indikatorname|kpi bezeichnung|kpi name|beschreibung der kennzahl|kennzahl bezeichnung|was wir messen|prufpunkt|prufmerkmal|steuerungsindikator|kz|kennz|kennzahldefinition|leistungsversprechen|serviceversprechen|servicestandard|servicekriterium|qualitatskriterium|qualitatsmerkmal|leistungskriterium|messgegenstand|zielindikator|wirkungsindikator|outputindikator|wirkungsindikatoren|indikatoren kennzahlen|indikator kennzahl|leistungszahl|leistungszahlen",
    keyResult: "schlusselergebnis|schlusselergebnisse|key result|kr|ergebniskennzahl",
    objective:
      "zielsetzung|strategisches ziel|strategische ziele|ziele|okr|objective|oberziel|unternehmensziel|teamziel|qualitatsziel|qualitatsziele",
    goal: "ziel",
    measure: "masseinheit messung",
    label:
      "name|titel|bezeichnung|beschreibung|text|was|merkmal|kriterium|kriterien|gegenstand|inhalt|aussage|frage|fragen|fragestellung",
    actual:
      "ist|istwert|ist wert|aktueller wert|aktueller stand|ergebnis|ergebnisse|erreicht bisher|letzter wert|ist stand|istzustand|ist kumuliert|messwert|tatsachlich|realisiert|aktueller ist wert|neuester wert|ist ergebnis|stand|gemessen|erreichter wert|tatsachlicher wert|monatswert|ist zustand wert|gegenwartiger wert|momentaner wert|letzte messung|letzter stand|ist zahl|ist ytd|ist monat|ist kum|erreichtes ergebnis|gemessener wert|erhobener wert|messergebnis|aktuelles ergebnis|aktueller messwert|tatsachlich erreicht|bisher erreicht|aktuelle werte|ist menge|ist bisher|derzeitiger wert|jetziger wert|rechnungsergebnis|ergebnis ist|jahresergebnis|ist lfd|ist lfd monat|erzielt|erzielter wert|ausgefuhrt|wo stehen wir|wo wir stehen|geschafft|aktuell erreicht|was wir erreicht haben|erg|istw|ist w|erreichte ziele|ist leistung|erreichter stand|erreichtes niveau|ist niveau|ist grosse|effektiv|effektivwert|rechnung|erreichter zielwert|gemessener ist wert|ist per|ist vorlaufig|realisierter wert|realisierte werte|vorlaufiges ist|gemessene werte|erreichte anzahl|erreichte menge|erreichte zahl|tatsachliche anzahl|tatsachliche menge|tatsachliche zahl|realisierte menge|erbrachte menge|erzielte werte|ermittelter wert|wo wir gelandet sind|was erreicht wurde|gehalten in",
    present:
      "aktuell|heute|stand heute|derzeit|dieser monat|aktueller monat|dieses jahr|aktuelles jahr|lfd monat|laufender monat|laufendes jahr|aktuelles quartal|dieses quartal|momentan|jetzt|laufend|ytd|diese woche|diesen monat|aktuelle woche|stand jetzt|stand aktuell|nachher",
    value: "wert|werte|betrag|zahl|wertangabe|anzahl",
    progress:
      "fortschritt|leistung|erreicht|erfullung|erreichung|performance|umsetzungsstand|realisierung|zielfortschritt|fertigstellung|umsetzung|umsetzungsgrad|eingehalten|erfullt|gehalten|umgesetzt|realisiert",
    percent:
      "zielerreichung|zielerreichungsgrad|% zielerreichung|zielerreichung %|erfullungsgrad|% erreicht|erreicht %|% vom ziel|% des ziels|% soll|prozent|prozentsatz|fortschritt %|% fortschritt|anteil am ziel|ist vs soll|soll ist %|grad der zielerreichung|erreichungsgrad|% erfullung|erfullung %|abschluss %|realisierungsgrad|erfullungsquote|zielerfullung|zielerfullungsgrad|zielerreichungsquote|soll erfullung|soll erfullungsgrad|ist zu soll|ist in % vom soll|% von soll|in % vom ziel|in % des ziels|% v ziel|% zum ziel|ze %|ze grad|planerfullung|planerfullungsgrad|planerreichung|planerreichungsgrad|prozent erreicht|erreichung|zielerreichung in %|erfullung in %|umsetzung %|umsetzungsgrad %|fertigstellungsgrad|fertigstellungsgrad %|realisierung %|erreicht in %|zielannaherung|zielerreichung prozent|ist soll %|soll ist vergleich %|anteil erreicht|% ziel",
    target:
      "soll|sollwert|soll wert|zielwert|ziel wert|zielvorgabe|vorgabe|plan|planwert|plan wert|zielgrosse|jahresziel|monatsziel|quartalsziel|geplant|standard|richtwert|zielmarke|sollvorgabe|target|zielzahl|bis|auf|zielniveau|angestrebter wert|angestrebt|ziel ytd|vorgabewert|norm|normwert|normwerte|ziel soll|soll ziel|zielsetzung wert|soll ytd|soll kum|soll kumuliert|plan ytd|plan kum|ziel jahr|wunschwert|erforderlich|anforderung|sollgrosse|sollzahl|zielbereich|sollbereich|zielstand|soll stand|ansatz|haushaltsansatz|ziel bis|zieltermin wert|erwarteter wert|forderung|gefordert|zielkorridor|angestrebter zielwert|zielerwartung|mindeststandard|wo wollen wir hin|wo wir hinwollen|zugesagt|garantiert|vereinbart|vereinbarter wert|zusage|sla|slo|vertraglich|servicelevel|zielw|sollw|zielw|soll w|zugesichert|zugesicherter wert|sla wert|sla ziel|soll niveau|sollniveau|mindestwert|voranschlag|soll leistung|sollleistung|planzahl|ziel zahl|zielwert soll|vereinbartes niveau|angestrebtes niveau|mindestmenge|hochstwert|hochstmenge|mindestquote|meilenstein|meilensteine|erwarteter wert soll|planansatz|zielpfad|zielpfade|geforderter wert|vorgegebener wert|vorgesehene menge|geplante anzahl|geplante menge|geplanter wert|vereinbarte menge|vereinbarte anzahl|angestrebte anzahl|zugesagter wert|versprechen|was wir angestrebt haben|was wir erreichen wollten",
    baseline:
      "ausgangswert|basis|basiswert|startwert|start|ausgangslage|anfangswert|basislinie|von|ausgangspunkt|anfang|anfangsstand|ausgangsniveau|startniveau|ausgangsstand|ausgangsgrosse|nullmessung|nullwert|vorher|wert bei start|bezugswert|basis wert|ausgangszustand|ist bei start|start ist|baseline|basisjahr|ausgangsjahr|bezugsjahr",
    status:
      "status|ampel|ampelstatus|zustand|ziel erreicht|lage|bewertung ampel|ampelfarbe|zielerreicht|zielstatus|im plan|beurteilung|bewertung|ampelbewertung|statusampel|signal|indikation|erfullt|ziel erfullt|ok|in ordnung|einschatzung|gesamtstatus|statusbewertung|ampelwert|soll erreicht|im ziel|erreicht j n|erreicht ja nein|erfullt ja nein|trifft zu|kennzahlstatus|statusfarbe|gesamtbewertung|urteil|einstufung|einhaltung|eingehalten|konform",
    score:
      "punkte|punktzahl|punktwert|gewichtete punkte|note|gesamtpunkte|bewertung|scoring|punkte gewichtet|gewichtete punktzahl|gewichteter wert|teilergebnis|score gewichtet|erreichte punkte|bewertungspunkte|gewichtetes ergebnis|gewicht x erreichung",
    direction:
      "richtung|zielrichtung|besser wenn|gewunschte richtung|polaritat|gut wenn|wirkrichtung|optimierungsrichtung|besser|polaritat der kennzahl|wunschrichtung|wirkungsrichtung|zieltrend|steigend fallend|hoher niedriger|hoch niedrig|gewunschte entwicklung|soll richtung|erwunschte richtung|verbesserungsrichtung|besser ist|positive richtung|max min|minimieren maximieren|maximieren minimieren|je hoher je niedriger|soll entwicklung|angestrebte entwicklung|zielentwicklung|optimum|optimal|optimaler wert",
    unit: "einheit|einheiten|masseinheit|gemessen in|wahrung|mass|me|einh|messeinheit|einheit der messung|mengeneinheit|dimension einheit|einheit wert|messgrosse einheit|masszahl|wahrung einheit",
    owner:
      "verantwortlich|verantwortliche|verantwortlicher|zustandig|eigentumer|besitzer|kennzahlenverantwortlicher|wer|leitung|ansprechpartner|verantwortung|zustandigkeit|verantw|eigner|zustandige stelle|verantwortliche stelle|verantwortliche person|verantwortliche abteilung|verantwortlicher bereich|federfuhrung|federfuhrend|verantwortl|zust|zustandiger|zustandige person|zustandige abteilung|bereichsleiter|abteilungsleiter|leiter|prozesseigner|prozesseigentumer|datenverantwortlicher|kpi verantwortlicher|kpi owner|owner|ansprechperson|kontaktperson|sponsor|pate|betreuer|verantw person|koordination",
    weight:
      "gewicht|gewichtung|gewichte|gewichtungsfaktor|gew|gew %|gewicht %|gewichtung %|% gewicht|faktor|wichtigkeit",
    period:
      "zeitraum|periode|monat|quartal|jahr|halbjahr|woche|geschaftsjahr|berichtszeitraum|kalenderwoche|kw|berichtsmonat|berichtsperiode|berichtsquartal|berichtsjahr|abrechnungsmonat|auswertungszeitraum|messzeitraum|erhebungszeitraum|monat jahr|buchungsmonat|bezugsjahr|bezugszeitraum|haushaltsjahr|schuljahr|kalenderjahr|wirtschaftsjahr|tertial|kalendermonat|betrachtungszeitraum|auswertungsmonat",
    group:
      "gruppe|bereich|bereiche|kategorie|kategorien|abteilung|thema|perspektive|abschnitt|region|land|projekt|programm|dienst|team|sparte|geschaftsbereich|saule|dimension|filiale|standort|produkt|handlungsfeld|geschaftsfeld|linie|kanal|prozess|unterkategorie|werk|schule|segment|fachbereich|dezernat|amt|leistung bereich|markt|kunde|kundengruppe|maschine|anlage|bilanzkreis|kostenstelle|behorde|ministerium|kommune|stadt|lieferant|marke|schicht|aspekt|sektor|klasse|fach|geschaftsstelle|organisation|einrichtung|station|bezirk|themenfeld|themenfelder|themenbereich|ressort|schwerpunkt|schwerpunkte|strategiefeld|zielbereich gruppe|unternehmensbereich|organisationseinheit|oe|hauptprozess|teilprozess|prozessgruppe|kapitel|produktgruppe|produktbereich|teilhaushalt|haushaltsprodukt|kostenart|funktion|funktionsbereich|arbeitsbereich|gebiet|filialname|niederlassung|betrieb|betriebsstatte|klinik|krankenhaus|gemeinde|kreis|bundesland|kanton|fakultat|institut|zielgruppe bereich|vertriebskanal|vertriebsgebiet|vertriebsregion|warengruppe|sortiment|unternehmen|gesellschaft|tochter|mandant|lager|halle|zone|revier|einsatzgebiet|studiengang|jahrgang|balanced scorecard perspektive|bsc perspektive|ebene|teilbereich|strategie|strategische stossrichtung|stossrichtung|leitziel|leitlinie|handlungsschwerpunkt|zielfeld|ergebnisbereich|unterthema|anwendungsbereich|steuerungsbereich|norm kapitel|unterbereich|objekt|auftraggeber|dienstleister",
    note: "bemerkung|bemerkungen|kommentar|kommentare|anmerkung|anmerkungen|notiz|notizen|erlauterung|begrundung|hinweis|hinweise|analyse|erlauterungen|kommentierung|ursache|ursachen|grund|grunde|abweichungsgrund|ursachenanalyse|analyse der abweichung|erklarung der abweichung|begrundungen|ausfuhrungen|zusatzinfo|zusatzinformation|interpretation|fazit|lagebericht|sachstand|hintergrund|warum|abweichungsanalyse|abweichungsbegrundung|bem|anm|stellungnahme|aktueller sachstand|besonderheiten|probleme|herausforderungen",
    id: "kennung|schlussel|kurzel|kennzahl nr|kennzahlennummer|kpi nr|referenz|ref|code|id|kz nr|kennzahl id|kennzahlen id|kpi id|kennz nr|kennzahlnr|indikator nr|indikator id|ind nr|ziel nr|schl|laufnummer|kurzzeichen|abkurzung|produktnummer|kurzbezeichnung code|okr nr|kr nr|nr kennzahl|nr der kennzahl|kenn nr",
    number: "nr|no|nummer|lfd nr|pos|position|lfd|rang",
    action:
      "massnahme|massnahmen|korrekturmassnahme|korrekturmassnahmen|verbesserungsmassnahme|verbesserungsmassnahmen|gegenmassnahme|gegenmassnahmen|nachste schritte|nachster schritt|massnahmenplan|handlungsbedarf|handlungsempfehlung|empfehlung|empfehlungen|abstellmassnahme|abstellmassnahmen|geplante massnahmen|aktion|aktionen|aktionsplan|vorgehen|weiteres vorgehen|to dos|reaktion|steuerungsmassnahmen|folgemassnahme|folgemassnahmen|abhilfe|abhilfemassnahmen",
    kind: "typ|art|zeilentyp|zieltyp|kennzahltyp|kennzahlart|kennzahlentyp|indikatortyp|kpi typ|art der kennzahl|kategorie typ|wertetyp|zielart",
    date: "datum|stichtag|frist|termin|zieldatum|falligkeit|fallig|fallig am|startdatum|enddatum|aktualisiert|letzte aktualisierung|bis wann|wann|deadline|aktualisiert am|zieljahr|basisjahr|ausgangsjahr|stand vom|stand datum|messdatum|datum der messung|erhebungsdatum|berichtsdatum|stand per|datenstand|letztes update|letzte anderung|aktualisierung|anderungsdatum|erledigt bis|umsetzung bis|zielzeitpunkt|zeitpunkt|zieltermin|zeithorizont|zeitrahmen|ende|start am|ende am|termin soll|umsetzungstermin|fertig bis|uberprufung am|nachste uberprufung|endtermin|fertigstellung bis|startjahr|endjahr|geplantes ende|gultig bis|gultig ab|gemessen am|ermittelt am|geandert am",
    past: "gestern|vorjahr|vormonat|vorquartal|vorperiode|vorwoche|vorheriger wert|ist vorjahr|vorjahreswert|letztes jahr|letzter monat|historie|vorwert|bisher|ist vormonat|wert vorjahr|vorjahres ist|vj|ist vorperiode|wert vorperiode|ist vorquartal|vorvorjahr|vorjahresmonat|vorjahresquartal|vorjahreszeitraum|vorjahresergebnis|ergebnis vorjahr|rechnungsergebnis vorjahr|letztes quartal|letzte woche|letzte periode|vorherig|fruher|fruherer wert|plan vorjahr|soll vorjahr|ziel vorjahr|im vorjahr|letztjahr|jahr zuvor|vorw|vm|vq|letzter wert vorjahr|ist vj|plan vj|ytd vorjahr|vorletztes jahr|vorjahresstand",
    forecast:
      "prognose|hochrechnung|schatzung|budget|erwartung|vorschau|erwartet|planung nachstes jahr|forecast|prognosewert|jahresprognose|prognose jahresende|erwartung jahresende|voraussichtlich|voraussichtliches ergebnis|vorausschau|hochgerechnet|erwarteter endwert|schatzwert|trend jahresende|ausblick|plan folgejahr|folgejahr|nachstes jahr|nachster monat|nachstes quartal|ziel folgejahr|finanzplanung|mittelfristplanung",
    variance:
      "abweichung|differenz|delta|lucke|veranderung|rest|fehlbetrag|abw|abweichung %|abw %|% abweichung|soll ist abweichung|ist soll abweichung|plan ist abweichung|abweichung absolut|abweichung prozent|abweichung in %|abweichung relativ|abweichung zum ziel|abweichung zum plan|abweichung vom ziel|diff|differenz zum ziel|veranderung zum vorjahr|veranderung vorjahr|veranderung in %|verand|veranderung %|% veranderung|abw absolut|abw abs|abw in %|abw proz|zielabweichung|planabweichung|uber unter|mehr weniger|noch offen|fehlend|fehlt noch|bis ziel|restbedarf|abstand zum ziel|abstand|zielabstand|deckungslucke|ziellucke|soll ist vergleich|plan ist vergleich|zuwachs|wachstum vs vorjahr",
    trend:
      "trend|tendenz|entwicklung|verlauf|pfeil|trendpfeil|trend zum vorjahr|trend vormonat|trendrichtung|trendentwicklung|entwicklungstrend|entwicklung zum vorjahr|kurve|sparkline",
    limit:
      "grenzwert|grenze|toleranz|schwelle|schwellenwert|obergrenze|untergrenze|eingriffsgrenze|warngrenze|rot|gelb|grun|benchmark|branchendurchschnitt|durchschnitt|vergleichswert|branchenwert|warnschwelle|schwellwert|alarmgrenze|alarmwert|warnwert|grun ab|rot ab|gelb ab|grun wenn|rot wenn|gelb wenn|gruner bereich|roter bereich|gelber bereich|toleranzbereich|toleranzgrenze|eingriffswert|kritischer wert|kritische grenze|ampelgrenze|ampelgrenzen|schwellen|schwellenwerte|grenzwerte|oberer grenzwert|unterer grenzwert|oeg|ueg|bandbreite|bundesdurchschnitt|landesdurchschnitt|mittelwert|branchenmittel|branchenvergleich|bestwert|best practice|konzernmittel|peer|referenz|referenzwert|orientierungswert|spanne|rot unter|rot uber|grun uber|grun unter|korridor|warnsignal|warngrenzen|limit|limits|minimalwert|maximalwert|kritisch ab|referenzbereich|normbereich|referenzintervall",
    definition:
      "definition|formel|berechnung|methode|berechnungsformel|berechnungsmethode|messmethode|erklarung|bedeutung|zweck|messverfahren|berechnungsweise|berechnungsvorschrift|berechnungsgrundlage|berechnungsart|ermittlung|ermittlungsmethode|zahler|nenner|messvorschrift|erhebungsmethode|wie gemessen|messung|wie wird gemessen|kennzahlendefinition|kennzahl definition|erlauterung der kennzahl|messlogik|rechenweg|rechenformel|formel berechnung|beschreibung der berechnung|zielbegrundung|zielbeschreibung|datenermittlung|kennzahlenziel|kennzahlziel",
    other:
      "quelle|datenquelle|haufigkeit|frequenz|messfrequenz|turnus|zielgruppe|prioritat|zuversicht|konfidenz|link|nachweis|erhebungsrhythmus|intervall|messintervall|erhebungsintervall|berichtsturnus|messturnus|messzyklus|berichtszyklus|berichtsfrequenz|berichtsintervall|erhebungsfrequenz|erhebung|erhebungsart|datenherkunft|herkunft|nachweise|system|datenbasis|datengrundlage|datenlieferant|anwendung|dokument|anlage dokument|abhangigkeiten|risikohinweis|voraussetzungen|annahmen|prufintervall|reporting|messhaufigkeit|erfassung|erfassungsintervall|adressat|adressaten|haufigkeit der messung|messart|prio",
    task: "aufgabe|aufgaben|to do|arbeitspaket|arbeitspakete|meilenstein|meilensteine|vorgang|tatigkeit|tatigkeiten|schritt|liefergegenstand|aktivitat|aktivitaten|ticket",
    risk: "risiko|risiken|risikobeschreibung|eintrittswahrscheinlichkeit|wahrscheinlichkeit|auswirkung|schadenshohe|bruttorisiko|nettorisiko|bedrohung|schadensausmass|risikowert|risikobewertung",
    person:
      "mitarbeiter|mitarbeiterin|mitarbeitende|mitarbeitername|angestellter|verkaufer|verkauferin|vertriebsmitarbeiter|person|personen|schuler|schulerin|spieler|nachname|vorname|berater|kollege|aussendienst|vollstandiger name|mitglied|mitglieder|teammitglied|teammitglieder|mitarbeiter in|vertreter|vertreterin|aussendienstmitarbeiter|verkaufer in|trainer|coach|lehrer|lehrerin|fahrer|techniker|arzt|pflegekraft|berater in|beraterin|teilnehmer|name mitarbeiter|name des mitarbeiters|azubi|student|studentin|agent|kassierer|kompetenz|kompetenzen|fahigkeit|fahigkeiten",
    sport:
      "verein|spiele|siege|unentschieden|niederlagen|tore|gegentore|tordifferenz|punkte tabelle|spieltag|mannschaft|platz|diff tore|vorlagen",
    effort:
      "stunden|geplante stunden|ist stunden|soll stunden|plan stunden|aufwand|geplanter aufwand|tatsachlicher aufwand|plan aufwand|ist aufwand|plan kosten|ist kosten|sollstunden|iststunden|planstunden|beginn plan|beginn ist|ende plan|ende ist|personentage|soll zeit|ist zeit",
  },
  compounds: {
    name: "~kennzahl|~kennzahlen|~indikator|~indikatoren|~kennziffer|~kenngrosse|~kennwert|~messgrosse|~erfolgskriterium",
    owner: "~verantwortlich|~verantwortliche|~verantwortlicher|~verantwortung|~zustandigkeit|~eigentumer|~eigner",
    date: "~datum|~termin|~frist|~zeitpunkt",
    other: "~quelle|~intervall|~frequenz|~turnus|~rhythmus|~haufigkeit|~zyklus",
    definition: "~methode|~formel|~definition|~vorschrift",
    action: "~massnahme|~massnahmen",
    limit:
      "~schwelle|~grenze|~grenzwert|~schwellwert|~schwellenwert|warn~wert|grenz~wert|alarm~wert|vergleichs~wert|referenz~wert|durchschnitts~wert|~durchschnitt|~benchmark",
    past: "vorjahr~|vorjahres~|vormonat~|vormonats~|vorquartal~|vorperiode~|vorwochen~",
    forecast: "~prognose|prognose~|~hochrechnung|~forecast",
    variance: "~abweichung|~differenz|~veranderung|~lucke",
    trend: "~trend|~tendenz",
    percent: "~erreichungsgrad|~erfullungsgrad|~erreichungsquote|~erfullungsquote|~realisierungsgrad",
    status: "~ampel|ampel~|~status",
    baseline:
      "ausgangs~wert|start~wert|anfangs~wert|basis~wert|ausgangs~stand|anfangs~stand|ausgangs~niveau|start~niveau",
    goal: "~ziel|~ziele",
    target:
      "soll~wert|ziel~wert|plan~wert|vorgabe~wert|norm~wert|ziel~grosse|ziel~niveau|soll~zahl|plan~zahl|ziel~zahl|soll~stand|ziel~stand|~zielwert|~sollwert|~planwert|~vorgabe|ziel~note|ziel~quote|ziel~menge|ziel~rate|ziel~anteil|ziel~marge|ziel~umsatz|ziel~zeit|ziel~dauer|ziel~stuckzahl|ziel~bestand|ziel~leistung|ziel~niveau|ziel~grad|ziel~betrag|soll~note|soll~quote|soll~menge|soll~rate|soll~anteil|soll~marge|soll~umsatz|soll~zeit|soll~dauer|soll~stuckzahl|soll~bestand|soll~leistung|soll~niveau|soll~grad|soll~betrag",
    actual:
      "ist~wert|mess~wert|monats~wert|ist~zahl|ist~stand|ist~ergebnis|mess~ergebnis|~istwert|quartals~wert|jahres~wert",
    weight: "~gewicht|~gewichtung",
    unit: "~einheit",
    note: "~kommentar|~bemerkung|~begrundung|~erlauterung",
    group: "~bereich|~kategorie|~gruppe|~abteilung|~perspektive|~feld",
  },
  qualifiers: {
    stretch:
      "minimum|mindest|min|maximum|max|maximal|minimal|ambitioniert|untere|obere|unten|oben|mindestziel|mindestwert|endziel|bereich|korridor|spanne|bandbreite",
    cumulative: "kumuliert|gesamt|summe|ytd|aufgelaufen|kum|insgesamt",
    annual: "jahrlich|jahr|jahres|gesamtjahr",
    monthly: "monatlich|monat|monats|wochentlich",
    quarterly: "quartal|quartals|vierteljahrlich",
  },
  fillers: "der|die|das|des|im|in|von|vom|zum|fur|pro|und|am|bis|einer|dem",
  months:
    "jan januar janner|feb februar|mar marz mrz|apr april|mai|jun juni|jul juli|aug august|sep sept september|okt oktober|nov november|dez dezember",
  quarter: "q|quartal",
  half: "h|halbjahr|hj",
  week: "kw|woche",
  total:
    "summe|gesamt|gesamtsumme|insgesamt|zwischensumme|total|summe gesamt|gesamtergebnis|anzahl kennzahlen|gesamtpunktzahl|gesamtnote|gesamtbewertung|gesamtwert|gesamtscore|anzahl kpis",
  average:
    "durchschnitt|mittelwert|mittel|gesamtdurchschnitt|schnitt|median|durchschnittliche zielerreichung|zielerreichung gesamt|gewichteter durchschnitt",
  note: "hinweis|hinweise|quelle|quellen|anmerkung|anmerkungen|bemerkung|bemerkungen|kommentar|erstellt von|stand|aktualisiert|datenstand",
  legend: "legende|ampellegende|farbcode|schlussel|zeichenerklarung|ampel",
  good: "grun|im plan|erreicht|erfullt|gut|ubertroffen|uber ziel|ok|im ziel|ja|auf kurs|eingehalten|konform|sehr gut|ziel erreicht|soll erreicht|ubererfullt|uber plan|uber soll|im soll|planmassig|bestanden|zufriedenstellend|in ordnung|i o|io|im rahmen|besser als plan|besser als ziel|voll erreicht|vollstandig erreicht|vollstandig erfullt|gut erreicht|uberplanmassig erreicht|zur ganze erreicht|ganz erreicht|uberwiegend erreicht plus|vollumfanglich erreicht|plangemass|zur ganze erfullt",
  bad: "rot|nicht erreicht|nicht erfullt|kritisch|verfehlt|schlecht|unter ziel|verzogert|gefahrdet|nein|nicht eingehalten|nicht konform|ziel nicht erreicht|ziel verfehlt|soll nicht erreicht|unter soll|unter plan|untererfullt|ungenugend|mangelhaft|nicht bestanden|nicht i o|nio|n i o|unzureichend|alarm|schlechter als plan|schlechter als ziel|handlungsbedarf|nicht im plan|sehr schlecht|weit unter ziel|uberhaupt nicht erreicht|kaum erreicht",
  atMost:
    "max|maximal|maximum|hochstens|je niedriger desto besser|niedriger ist besser|weniger ist besser|je weniger desto besser|je kleiner desto besser",
  atLeast:
    "min|mindestens|minimum|je hoher desto besser|hoher ist besser|mehr ist besser|je mehr desto besser|je grosser desto besser",
  objective: "ziel|objective|o",
  keyResult: "schlusselergebnis|kr|key result",
  initiative: "initiative|initiativen|massnahmen|projekte|aufgaben|aktivitaten",
};
