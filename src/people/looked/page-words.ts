// the names features give their pages in the view log, as she reads them
const words: Record<string, string> = {
  person: "your record",
  "safe-contact": "how it is safe to reach you",
  referral: "what was said about you when support was asked for",
  relationship: "your support and its timeline",
  concern: "a worry somebody had about you",
  match: "who might support you",
  matching: "who might support you",
  "agreement by phone": "your answer to our offer, asked by phone",
  "what was sent about her": "what was said about you when support was asked for",
  supporter: "your supporter profile",
  contact: "a meeting or call with you",
};

/** A page of the view log in words; one we have no words for is said by its own name. */
export const sayPage = (page: string): string => words[page] ?? page.replaceAll("-", " ");
