// the names features give their pages in the view log, as she reads them; a worry has none, for it writes no line here
const words: Record<string, string> = {
  person: "your record",
  "safe-contact": "how it is safe to reach you",
  referral: "what was said about you when support was asked for",
  relationship: "your support and its timeline",
  match: "who might support you",
  matching: "who might support you",
  "agreement by phone": "your answer to our offer, asked by phone",
  "what was sent about her": "what was said about you when support was asked for",
  supporter: "your supporter profile",
  contact: "a meeting or call with you",
  "who should not see it": "the question who should not see your record",
  "who does not see it": "who does not see your record",
  "how it is going": "how you said it is going",
  calling: "how it is safe to call you",
  "who has looked at her record": "who has looked at your record",
  "her data": "what you asked about your own data",
  "her copy": "a copy of everything, made for you",
  "emergency contact": "your emergency contact",
};

/** A page of the view log in words; one we have no words for is said by its own name. */
export const sayPage = (page: string): string => words[page] ?? page.replaceAll("-", " ");
