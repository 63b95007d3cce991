/** What a host goes through before her session (A9). */
export const hostList = [
  {
    value: "plain",
    words: "I answer in plain words, and say when somebody should call their maternity unit",
  },
  { value: "names", words: "I do not ask who anybody is, and name nobody" },
  { value: "beside", words: "I know who the supporter beside me is, and how to reach her" },
  { value: "tried", words: "I have seen the questions so far on the phone or computer I will use" },
  { value: "red", words: "If something cannot wait, I say so at once, and the supporter raises it" },
] as const;
