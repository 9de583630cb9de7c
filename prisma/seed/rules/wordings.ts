/** Approved wording: what may go out unedited without a checker. */
export const WORDINGS: Record<string, { title: string; body: string; services?: string[] }> = {
  received: {
    title: 'We have it and look into it',
    body: 'Good day {{name}},\n\nthank you for telling us. We are looking into it now and write again by {{time}}.\n\n{{agent}}',
  },
  'ask-details': {
    title: 'Ask for details',
    body: 'Good day {{name}},\n\nto find the cause we need one thing from you: {{question}}\n\nAs soon as we have it we go on.\n\n{{agent}}',
  },
  'password-reset': {
    title: 'Password was reset',
    body: 'Good day {{name}},\n\nyour password has been reset. Open the sign-in page, choose “First sign-in” and follow the steps; the code on your phone stays as it was.\n\n{{agent}}',
    services: ['sign-in'],
  },
  'mailbox-quota': {
    title: 'Mailbox has more room',
    body: 'Good day {{name}},\n\nthe mailbox {{mailbox}} had reached its limit. It now has {{limit}}, and mail that was turned away is delivered again within the hour.\n\n{{agent}}',
    services: ['mail'],
  },
  'printer-code': {
    title: 'Printer asks for a code',
    body: 'Good day {{name}},\n\nthe printer asks for the six figures on the back of your badge. Type them once; it remembers them for the day.\n\n{{agent}}',
    services: ['printing'],
  },
  'owner-asked': {
    title: 'The owner has to agree',
    body: 'Good day {{name}},\n\n{{owner}} decides on this access and has been asked today. You hear from us as soon as there is an answer.\n\n{{agent}}',
    services: ['access'],
  },
  'try-again': {
    title: 'Please try again',
    body: 'Good day {{name}},\n\nwe have put it right. Please try again and tell us if it works.\n\n{{agent}}',
  },
  'device-ready': {
    title: 'Device is ready',
    body: 'Good day {{name}},\n\n{{device}} is ready. You can fetch it at the service desk in the Ashby building, any working day from 08:00 to 18:00; bring your badge.\n\n{{agent}}',
    services: ['new-device'],
  },
  'badge-ready': {
    title: 'Badge is ready',
    body: 'Good day {{name}},\n\nyour badge is ready at the facilities desk. Please bring a document with a photograph.\n\n{{agent}}',
    services: ['badge'],
  },
  'known-outage': {
    title: 'We know about the outage',
    body: 'Good day {{name}},\n\nwe know that {{service}} cannot be reached and are working on it. The next word comes by {{time}}; you need not do anything.\n\n{{agent}}',
    services: ['network', 'business-systems'],
  },
};
