import type { SafeContact } from "./draft-referral.ts";

const NO_VOICEMAIL =
  /\b(no|not|don[’']?t|do not|never)\b[^.;,]{0,20}\b(voice ?mails?|vm|v\/m|messages?|msgs?|answer ?phone)\b/i;
const NO_CALLS =
  /\b(text(s|ing)? only|only texts?|no (phone ?)?calls?|(not|don[’']?t|do not|never)\b[^.;,]{0,12}\b(call|ring|phone|calling))\b/i;
const NO_TEXTS =
  /\b((calls?|ring|phone) only|only (calls?|ring|phone)|(no|not|don[’']?t|do not|never)\b[^.;,]{0,12}\b(texts?|sms|texting))\b/i;

/**
 * How it is safe to reach somebody: the list's own words, and any refusal in them ("no voicemail", "text only").
 * What is not refused stays unknown. Words of permission are never turned into a yes: a person asks.
 */
export function readSafeContact(words: string): SafeContact {
  return {
    words: words || null,
    voicemail: NO_VOICEMAIL.test(words) ? false : null,
    call: NO_CALLS.test(words) ? false : null,
    text: NO_TEXTS.test(words) ? false : null,
  };
}

/** Whether words found elsewhere (beside a phone number, in a note) are about reaching the person safely. */
export function isAboutSafety(words: string): boolean {
  const { voicemail, call, text } = readSafeContact(words);
  return (
    [voicemail, call, text].includes(false) ||
    /\b(safe to|not safe|ring (after|before)|call (after|before)|text first|partner (does|must|should)n[’']?t know|withhold)\b/i.test(
      words,
    )
  );
}
