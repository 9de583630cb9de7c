import type { z } from 'zod';
import type { SynonymsContent } from '@/lib/rules/kinds/synonyms';

/** A meaning a line, in the two languages that people of this house write in. */
const MEANINGS = `
login signin logon sign-on anmelden anmeldung
password passphrase passcode kennwort passwort credentials secret
mfa 2fa authenticator second-factor verification
laptop notebook computer pc machine rechner
computer pc machine desktop workstation rechner
monitor screen display bildschirm
phone telephone mobile handset smartphone cell telefon handy
mail email e-mail message mails
inbox mailbox postfach
attachment attached anhang
spam junk advertising
phishing scam fraud fake suspicious weird
wifi wlan wireless
internet online network netz netzwerk
vpn tunnel remote
printer copier drucker kopierer multifunction
print printing printed paper drucken ausdrucken
toner cartridge ink
scan scanner digitise digitize
card badge pass chip ausweis karte
key keys schlüssel
headset headphones earphones earpiece kopfhörer
mouse pointer maus
webcam camera lens kamera
microphone mic sound mikrofon
share drive folder directory ordner laufwerk
file document datei dokument
delete remove erase löschen
deleted lost vanished removed gone gelöscht
restore recover undo wiederherstellen
backup copy copies sicherung
slow sluggish freezes hangs langsam
broken defective faulty dead snapped kaputt defekt
stuck jam jammed stau
block blocked locked disabled gesperrt
install setup installieren
software program application app programm anwendung
licence license lizenz
admin administrator elevated root
calendar appointment appointments kalender termin
meeting conference call session besprechung
leave holiday vacation absence urlaub
sick ill illness flu krank
salary wage wages pay gehalt lohn
invoice bill rechnung
refund reimbursement reimburse money erstatten
travel trip journey reise dienstreise
buy purchase order procurement kaufen bestellen
room space raum zimmer
heating radiator heater heizung heizkörper
cold freezing chilly kalt eisig
hot warm sauna heiß
lamp light licht lampe
socket outlet steckdose
leak drips flooded flood wasserschaden
waste trash bin garbage müll
parcel package delivery paket
car vehicle automobile auto
bicycle bike fahrrad
move relocate relocation umzug
quit resign leaving kündigen
colleague coworker teammate kollege kollegin
visitor guest external gast besucher
manager superior boss chef vorgesetzte
exam examination test prüfung
course class seminar kurs
study studies degree studium
grades marks noten
enrol register registration sign-up
book books library
certificate proof evidence confirmation bescheinigung
privacy gdpr datenschutz
complain complaint unhappy beschwerde
translate translation
survey questionnaire poll umfrage
record capture video film
signature footer
forward redirect divert weiterleiten
change switch update correct ändern
`;

export const SYNONYMS: z.input<typeof SynonymsContent> = { meanings: MEANINGS.trim().split('\n') };
