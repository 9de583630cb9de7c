import type { z } from 'zod';
import type { ArticleContent } from '@/lib/rules/kinds/article';

type Content = z.input<typeof ArticleContent>;

export interface Told {
  function: 'IT' | 'FM';
  /** Days ago it was published; one of half a year and more is stale. Left out while it is in review. */
  days?: number;
  content: Content;
}

const article = (title: string, summary: string, body: string, more: Partial<Content> = {}): Content => ({
  title,
  summary,
  body,
  audience: 'public',
  ...more,
});

// biome-ignore format: one article a few lines
export const ARTICLES: Record<string, Told> = {
  'campus-wifi': { function: 'IT', days: 150, content: article(
    'Connect to the campus wifi',
    'How phones and laptops join the network called campus, once and for good.',
    '1. Choose **campus** in the list of networks.\n2. Sign in with your whole college address, such as `grace.hall@calder.test`.\n3. Accept the certificate of `radius.calder.test`.\n\nThe password is the one you sign in with everywhere. After a password change, forget the network and join it again.\n\n## It does not work\n\nIn the archive and in the cellar of Building B the signal is weak; stand near a door. If everybody around you is cut off, look at the service status first.',
    { services: ['network'], category: 'network.wifi', keywords: 'wireless internet eduroam phone tablet join' },
  ) },
  'campus-wifi-de': { function: 'IT', days: 120, content: article(
    'Mit dem Campus-WLAN verbinden',
    'Wie Telefone und Laptops ein für alle Mal in das Netz namens campus kommen.',
    '1. Wählen Sie **campus** in der Liste der Netze.\n2. Melden Sie sich mit Ihrer ganzen Hochschuladresse an, etwa `grace.hall@calder.test`.\n3. Nehmen Sie das Zertifikat von `radius.calder.test` an.\n\nDas Kennwort ist dasselbe wie überall. Nach einem neuen Kennwort vergessen Sie das Netz und treten neu bei.',
    { language: 'de', translationOf: 'campus-wifi', services: ['network'], category: 'network.wifi', keywords: 'internet drahtlos eduroam handy beitreten' },
  ) },
  'guest-wifi': { function: 'IT', days: 96, content: article(
    'Wifi for guests and conferences',
    'A day pass for one visitor, or a code for a whole conference.',
    'One visitor gets a **day pass** at the service desk or at any porter: it is a code on paper, good until midnight.\n\nFor a conference, ask two working days before with the number of people and the rooms. You get one code for everybody.',
    { services: ['network'], category: 'network.wifi', keywords: 'visitor conference speaker code pass internet' },
  ) },
  'vpn-home': { function: 'IT', days: 60, content: article(
    'Work from home with the VPN',
    'Install the VPN once, then reach drives and internal pages from anywhere.',
    '1. Open **Software centre** and install *Calder VPN*.\n2. Start it and choose **Campus**.\n3. Confirm the sign-in on your phone.\n\nDrives appear after half a minute. Video calls need no VPN; switch it off when they stutter.',
    { services: ['vpn'], category: 'network.vpn', keywords: 'remote home office travel abroad drive' },
  ) },
  'new-password': { function: 'IT', days: 40, content: article(
    'Choose a new password',
    'When it has expired, when you have forgotten it, or when somebody else knows it.',
    'Open the sign-in page, choose **First sign-in or forgotten** and follow the steps. You need the phone that confirms your sign-ins.\n\nA good password is three words that nobody else would put together. It lasts a year.\n\n## After the change\n\nSign in again on your phone, and join the wifi anew. If the account is locked, wait fifteen minutes.',
    { services: ['sign-in'], category: 'access.password', keywords: 'forgot expired locked account login credentials' },
  ) },
  'new-phone': { function: 'IT', days: 33, content: article(
    'Sign in with a new phone',
    'Move the sign-in app to another phone, also when the old one is gone.',
    'With both phones in hand: open the app on the old one, choose **Move**, and scan the picture with the new one.\n\nIs the old phone lost or broken? Come to the service desk in the Ashby building with your badge; a colleague checks who you are and starts it anew. It takes five minutes.',
    { services: ['sign-in'], category: 'access.password', keywords: 'authenticator two factor mfa code lost broken mobile' },
  ) },
  'print-anywhere': { function: 'IT', days: 120, content: article(
    'Print, copy and scan anywhere',
    'Send it from any device, fetch it at any printer with your badge.',
    'Print to **Follow me**. Go to any printer, hold your badge to the reader, and choose what to print. What is not fetched is gone after a day.\n\nScans come to your own mailbox. Two pages on one sheet and both sides are the default; change it in the print window.\n\n## The printer asks for a code\n\nType the six figures on the back of your badge once. It remembers them for the day.',
    { services: ['printing'], category: 'hardware.printer', keywords: 'printer copy scanner badge paper page double sided' },
  ) },
  'shared-mailbox': { function: 'IT', days: 75, content: article(
    'Open a shared mailbox',
    'See and answer the mail of a team, from your own mail program.',
    'Once the owner has added you, the mailbox appears by itself within an hour; start the program anew to see it sooner.\n\nTo write from it, choose its address under **From**. Answers you send lie in its own *Sent* folder.',
    { services: ['mail'], category: 'mail.mailbox', keywords: 'team inbox delegate group mail calendar' },
  ) },
  'suspicious-mail': { function: 'IT', days: 20, content: article(
    'You got a suspicious mail',
    'What to do before and after you have clicked.',
    '**Do not answer and do not click.** Press *Report* in the mail program; we look at every report within the hour.\n\nHave you typed your password somewhere? Choose a new one at once, then call us. Nobody is blamed for telling.',
    { services: ['mail', 'sign-in'], category: 'mail.suspicious', keywords: 'phishing spam fraud link virus scam hacked' },
  ) },
  'software-request': { function: 'IT', days: 260, content: article(
    'Get software for your work',
    'What is in the Software centre, and how to ask for the rest.',
    'Most programs are in **Software centre** and install without anybody. For others ask under *Software and licences*: say what you need it for and which budget pays.\n\nA free program has to be looked at too, because of data protection. That takes a week.',
    { services: ['software'], category: 'applications.licence', keywords: 'install program licence app download' },
  ) },
  'lost-badge': { function: 'FM', days: 52, content: article(
    'Your badge is lost or broken',
    'Block it at once, and get a new one the same day.',
    'Call the porter at any hour: a lost badge is blocked at once. A new one is made at the facilities desk from 07:30 to 17:00; bring something with your picture.\n\nThe first one is free, the next one costs ten pounds.',
    { services: ['badge'], category: 'badge', keywords: 'card key door lost stolen replace' },
  ) },
  'room-setup': { function: 'FM', days: 110, content: article(
    'Have a room set up',
    'Chairs, stage, microphones: what to say and how early.',
    'Tell us the room, the day, when people come, how many, and how they should sit. A plain room needs **two working days**, a stage or a hundred chairs need five.\n\nMicrophones and screens come with somebody who explains them, a quarter of an hour before.',
    { services: ['rooms'], category: 'rooms.setup', keywords: 'chairs tables event seminar projector microphone furniture' },
  ) },
  'quota-raise': { function: 'IT', days: 90, content: article(
    'Raise the limit of a mailbox',
    'For the desk: which limit applies, and where it is set.',
    '1. Check who owns the mailbox; for a shared one the **owner** asks.\n2. Up to 50 GB is routine, above that the applications team decides.\n3. Set it in *Exchange admin › Recipients › Mailbox usage*. It counts after an hour.\n\nMail that bounced meanwhile is delivered again by the senders.',
    { audience: 'internal', services: ['mail'], category: 'mail.mailbox', keywords: 'quota full bounce size limit exchange' },
  ) },
  'recordings-check': { function: 'IT', content: article(
    'Why a lecture recording is missing',
    'For the desk: the four places where a recording can be stuck.',
    '1. **Lectern**: was *Record* pressed? The log is under the touch screen.\n2. **Upload**: files wait in the queue of the capture server.\n3. **Publishing**: the course has to be open to students.\n4. **Course list**: new courses come over night.',
    { audience: 'internal', services: ['software'], category: 'rooms.equipment', keywords: 'video lecture capture course students yesterday' },
  ) },
};
