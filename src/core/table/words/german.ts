import type { LanguageWords } from "./language-words";

export const german: LanguageWords = {
  titles: {
    name: "kennzahl|kennzahlen|kennzahl name|name der kennzahl|leistungskennzahl|leistungskennzahlen|indikator|indikatoren|messgrosse|messgrossen|metrik|metriken|kpi|schlusselkennzahl|steuerungsgrosse|qualitatsindikator",
    keyResult: "schlusselergebnis|schlusselergebnisse|key result|kr|ergebniskennzahl",
    objective:
      "zielsetzung|strategisches ziel|strategische ziele|ziele|okr|objective|oberziel|unternehmensziel|teamziel",
    goal: "ziel",
    measure: "masseinheit messung",
    label: "name|titel|bezeichnung|beschreibung|text|was",
    actual:
      "ist|istwert|ist wert|aktuell|aktueller wert|aktueller stand|ergebnis|ergebnisse|erreicht bisher|letzter wert|ist stand|istzustand|ist kumuliert|messwert|tatsachlich|heute|realisiert|aktueller ist wert|neuester wert|ist ergebnis|stand heute|derzeit|dieser monat|aktueller monat|dieses jahr|aktuelles jahr|lfd monat|laufender monat|laufendes jahr|aktuelles quartal|dieses quartal|stand",
    value: "wert|werte|betrag|zahl",
    progress: "fortschritt|leistung|erreicht|erfullung|erreichung|performance|umsetzungsstand",
    percent:
      "zielerreichung|zielerreichungsgrad|% zielerreichung|zielerreichung %|erfullungsgrad|% erreicht|erreicht %|% vom ziel|% des ziels|% soll|prozent|prozentsatz|fortschritt %|% fortschritt|anteil am ziel|ist vs soll|soll ist %|grad der zielerreichung|erreichungsgrad|% erfullung|erfullung %|abschluss %",
    target:
      "soll|sollwert|soll wert|zielwert|ziel wert|zielvorgabe|vorgabe|plan|planwert|plan wert|zielgrosse|jahresziel|monatsziel|quartalsziel|geplant|standard|richtwert|zielmarke|sollvorgabe|target|zielzahl|bis|auf",
    baseline:
      "ausgangswert|basis|basiswert|startwert|start|ausgangslage|anfangswert|basislinie|von|ausgangspunkt|anfang",
    status: "status|ampel|ampelstatus|zustand|ziel erreicht|lage|bewertung ampel|ampelfarbe|zielerreicht",
    score: "punkte|punktzahl|punktwert|bewertung|gewichtete punkte|note|gesamtpunkte",
    direction:
      "richtung|zielrichtung|besser wenn|gewunschte richtung|polaritat|gut wenn|wirkrichtung|optimierungsrichtung",
    unit: "einheit|einheiten|masseinheit|gemessen in|wahrung|mass|me",
    owner:
      "verantwortlich|verantwortliche|verantwortlicher|zustandig|eigentumer|besitzer|kennzahlenverantwortlicher|wer|leitung|ansprechpartner|verantwortung|zustandigkeit",
    weight: "gewicht|gewichtung|gewichte",
    period:
      "zeitraum|periode|monat|quartal|jahr|halbjahr|woche|geschaftsjahr|berichtszeitraum|kalenderwoche|kw|berichtsmonat",
    group:
      "gruppe|bereich|bereiche|kategorie|kategorien|abteilung|thema|perspektive|abschnitt|region|land|projekt|programm|dienst|team|sparte|geschaftsbereich|saule|dimension|filiale|standort|produkt|handlungsfeld|geschaftsfeld|linie|kanal|prozess|unterkategorie|werk|schule|segment|fachbereich|dezernat|amt|leistung bereich|markt|kunde|kundengruppe|maschine|anlage|bilanzkreis|kostenstelle|behorde|ministerium|kommune|stadt|lieferant|marke|schicht|aspekt|sektor|klasse|fach|geschaftsstelle|organisation|einrichtung|station|bezirk",
    note: "bemerkung|bemerkungen|kommentar|kommentare|anmerkung|anmerkungen|notiz|notizen|erlauterung|begrundung|hinweis|hinweise|analyse",
    id: "kennung|schlussel|kurzel|kennzahl nr|kennzahlennummer|kpi nr|referenz|ref|code|id|kz nr",
    number: "nr|no|nummer|lfd nr|pos|position|lfd|rang",
    kind: "typ|art|zeilentyp|zieltyp|kennzahltyp",
    date: "datum|stichtag|frist|termin|zieldatum|falligkeit|fallig|fallig am|startdatum|enddatum|aktualisiert|letzte aktualisierung|bis wann|wann|deadline|aktualisiert am|zieljahr|basisjahr|ausgangsjahr",
    past: "vorjahr|vormonat|vorquartal|vorperiode|vorwoche|vorheriger wert|ist vorjahr|vorjahreswert|letztes jahr|letzter monat|historie|vorwert|bisher|ist vormonat|wert vorjahr|vorjahres ist|vj",
    forecast: "prognose|hochrechnung|schatzung|budget|erwartung|vorschau|erwartet|planung nachstes jahr|forecast",
    variance:
      "abweichung|differenz|delta|lucke|veranderung|rest|fehlbetrag|abw|abweichung %|abw %|% abweichung|soll ist abweichung",
    trend: "trend|tendenz|entwicklung|verlauf|pfeil",
    limit:
      "grenzwert|grenze|toleranz|schwelle|schwellenwert|obergrenze|untergrenze|eingriffsgrenze|warngrenze|rot|gelb|grun|benchmark|branchendurchschnitt|durchschnitt|vergleichswert|branchenwert",
    definition:
      "definition|formel|berechnung|methode|berechnungsformel|berechnungsmethode|messmethode|erklarung|bedeutung|zweck|messverfahren",
    other:
      "quelle|datenquelle|haufigkeit|frequenz|messfrequenz|turnus|zielgruppe|massnahme|massnahmen|korrekturmassnahme|nachste schritte|prioritat|zuversicht|konfidenz|link|nachweis|erhebungsrhythmus|intervall|messintervall",
    task: "aufgabe|aufgaben|to do|arbeitspaket|arbeitspakete|meilenstein|meilensteine|vorgang|tatigkeit|tatigkeiten|schritt|liefergegenstand|aktivitat|aktivitaten|ticket",
    risk: "risiko|risiken|risikobeschreibung|eintrittswahrscheinlichkeit|wahrscheinlichkeit|auswirkung|schadenshohe|bruttorisiko|nettorisiko|bedrohung|schadensausmass|risikowert|risikobewertung",
    person:
      "mitarbeiter|mitarbeiterin|mitarbeitende|mitarbeitername|angestellter|verkaufer|verkauferin|vertriebsmitarbeiter|person|personen|schuler|schulerin|spieler|nachname|vorname|berater|kollege|aussendienst|vollstandiger name",
    sport:
      "verein|spiele|siege|unentschieden|niederlagen|tore|gegentore|tordifferenz|punkte tabelle|spieltag|mannschaft|platz|diff tore|vorlagen",
    effort:
      "stunden|geplante stunden|ist stunden|soll stunden|plan stunden|aufwand|geplanter aufwand|tatsachlicher aufwand|plan aufwand|ist aufwand|plan kosten|ist kosten|sollstunden|iststunden|planstunden|beginn plan|beginn ist|ende plan|ende ist|personentage|soll zeit|ist zeit",
  },
  qualifiers: {
    stretch:
      "minimum|mindest|min|maximum|max|maximal|minimal|ambitioniert|untere|obere|unten|oben|mindestziel|mindestwert",
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
  total: "summe|gesamt|gesamtsumme|insgesamt|zwischensumme|total|summe gesamt|gesamtergebnis|anzahl kennzahlen",
  average:
    "durchschnitt|mittelwert|mittel|gesamtdurchschnitt|schnitt|median|durchschnittliche zielerreichung|zielerreichung gesamt|gewichteter durchschnitt",
  note: "hinweis|hinweise|quelle|quellen|anmerkung|anmerkungen|bemerkung|bemerkungen|kommentar|erstellt von|stand|aktualisiert|datenstand",
  legend: "legende|ampellegende|farbcode|schlussel|zeichenerklarung|ampel",
  good: "grun|im plan|erreicht|erfullt|gut|ubertroffen|uber ziel|ok|im ziel|ja|auf kurs",
  bad: "rot|nicht erreicht|nicht erfullt|kritisch|verfehlt|schlecht|unter ziel|verzogert|gefahrdet|nein",
  lower:
    "churn|abwanderung|fluktuation|fluktuationsrate|fluktuationsquote|kundenabwanderung|kosten|kostenquote|kosten pro|ausgaben|aufwand|aufwendungen|cac|zeit|zeiten|dauer|durchlaufzeit|durchlaufzeiten|reaktionszeit|bearbeitungszeit|bearbeitungsdauer|antwortzeit|lieferzeit|wartezeit|wartezeiten|rustzeit|ausfallzeit|ausfallzeiten|stillstandszeit|verzogerung|verzogerungen|verspatung|verspatungen|fehlzeit|fehlzeiten|fehltage|abwesenheit|abwesenheiten|krankenstand|krankenquote|krankheitsquote|krankheitstage|vorfall|vorfalle|unfall|unfalle|arbeitsunfalle|unfallquote|unfallrate|beschwerde|beschwerden|beschwerdequote|reklamation|reklamationen|reklamationsquote|uberfallig|uberfallige|mangel|defekte|fehler|fehlerquote|fehlerrate|fehleranzahl|bugs|verloren|verlorene|verlust|verluste|ausschuss|ausschussquote|ausschussrate|nacharbeit|nacharbeitsquote|retouren|retourenquote|stornoquote|stornierungen|storno|storungen|ausfall|ausfalle|stornorate|mahnungen|verschwendung|vakanz|abbruche|abbruchquote|offene tickets|sterblichkeit|emissionen|co2 emissionen|materialkosten|personalkosten|energiekosten|energieverbrauch|verbrauch|abfall|abfallmenge|lagerkosten|vakanzzeit|ruckstande|ruckstand|stuckkosten|herstellkosten|personalkostenquote|absprungrate|kundigungen|kundigungsquote|unfallhaufigkeit|defizit|armut|straftaten|kriminalitat|abweichungen|bussgelder|betrug|storung|unterbrechungen|nichtkonformitaten|mahnquote",
  lowerParts:
    "kosten|zeit|fehler|ausfall|beschwerde|reklamation|unfall|fluktuation|kranken|ausschuss|verspatung|storno|retoure|abfall|emission|mangel",
  notLower:
    "einsparung|einsparungen|kosteneinsparung|senkung|reduktion|reduzierung|gelost|geloste|geloster|bearbeitet|bearbeitete|beantwortet|beantwortete|innerhalb|punktlich|punktliche|termintreue|termingerecht|termingerechte|rechtzeitig|in zeit|vollzeit|teilzeit|echtzeit|vermieden|vermiedene|ohne|zufriedenheit|erledigt|erledigte|recycelt|recycling|verfugbarkeit|behoben|behobene|zuruckgewonnen|erstlosung|betriebszeit|zwischen ausfallen|wiedergewonnen|deckung|kostendeckung|kostendeckungsgrad",
  atMost:
    "max|maximal|maximum|hochstens|je niedriger desto besser|niedriger ist besser|weniger ist besser|je weniger desto besser|je kleiner desto besser",
  atLeast:
    "min|mindestens|minimum|je hoher desto besser|hoher ist besser|mehr ist besser|je mehr desto besser|je grosser desto besser",
  objective: "ziel|objective|o",
  keyResult: "schlusselergebnis|kr|key result",
  initiative: "initiative|initiativen|massnahmen|projekte|aufgaben|aktivitaten",
};
