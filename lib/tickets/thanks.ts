const THANKS =
  /^(many |kind |great |perfect |super |ok(ay)? |all good |works now |solved )*(thanks?( you)?( so| very)?( much| a lot)?|thank you|cheers|merci( beaucoup)?|danke( schön| sehr)?|vielen dank|obrigad[oa]|gracias|grazie|tack|dank je)([\s.!,:;)]|again|all|everybody|for your help|for the help|works( now)?|it works( now)?|perfect|great)*$/i;
const LONGEST = 120;

/** A message that only thanks, so that a resolved ticket stays resolved; anything longer or unsure counts as a word. */
export const isThanks = (body: string): boolean => body.length <= LONGEST && THANKS.test(body.trim());
