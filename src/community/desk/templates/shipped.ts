/** Words to begin an answer with, as they come with the house. An organisation words them its own way. */
export type Template = { key: string; title: string; words: string; version: number };

export const shipped: readonly Template[] = [
  {
    key: "welcome",
    title: "Welcome, and thank you for writing",
    words:
      "Thank you for writing this. It is not easy to put into words, and I am glad that you did. How is today going?",
    version: 1,
  },
  {
    key: "not-alone",
    title: "You are not the only one",
    words:
      "Many of us here have felt something like this, and it says nothing bad about you as a parent. Would you like to tell us more about it?",
    version: 1,
  },
  {
    key: "tonight",
    title: "Asking about tonight",
    words:
      "I read what you wrote and I would like to know how you are right now. Is somebody with you this evening? If it gets too much, the numbers on “Help now” are answered day and night.",
    version: 1,
  },
  {
    key: "call-now",
    title: "Please call now",
    words:
      "I am not a midwife or a doctor, so please do not wait for us with this: call your maternity unit now, day or night. They would much rather hear from you. The number is on “Help now”. Will you tell us how it went?",
    version: 1,
  },
  {
    key: "safe-to-talk",
    title: "When home may not be safe",
    words:
      "You can say as much or as little here as is safe for you. If you would like to talk to one of us away from this page, tell us when it is safe to reach you, and how.",
    version: 1,
  },
  {
    key: "ask-midwife",
    title: "A question for a midwife",
    words:
      "That is a good question for a midwife rather than for us. I can hand it over without your name. Shall I?",
    version: 1,
  },
];
