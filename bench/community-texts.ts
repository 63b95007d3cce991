const openings = [
  "Morning all.",
  "Hello, I am new here.",
  "Evening everyone, hope you are well.",
  "Me again, sorry.",
  "Thank you for yesterday, it helped.",
  "Quick one before bed.",
  "Long day today.",
  "Hi lovely people.",
  "Not sure where to put this.",
];
const happenings = [
  "We had the midwife round this morning and she was kind about it all.",
  "I was up four times in the night and then the toddler wanted breakfast at five.",
  "My bag is packed at last, though I forgot the socks and had to start again.",
  "We went to look at the birth centre and the pool is bigger than I thought.",
  "Feeding was better today and I even managed a whole cup of tea while it was hot.",
  "The bus was late so I missed the class and walked home in the rain instead.",
  "My mum rang to tell me what she did in her day, which was not what I needed.",
  "The pram came in two boxes and one of them is somebody else’s bookcase.",
  "I finally told my manager and she was far nicer than I had feared.",
  "We painted the small room yellow and it looks like custard in the evening.",
  "Everything aches and my shoes do not fit any more.",
];
const feelings = [
  "I felt a bit flat afterwards.",
  "It made me laugh and then cry.",
  "I am all right, just tired.",
  "I was proud of myself for once.",
  "Part of me is nervous about the whole thing.",
  "It is nice to say it to somebody who gets it.",
  "I keep thinking about it when it is quiet.",
];
const questions = [
  "Does anyone else do this?",
  "What did you take with you?",
  "How long did it take you?",
  "Is there a group near the library on Thursdays?",
  "Who has tried the sling meeting in town?",
  "Any ideas for small warm lunches?",
  "How do you tell people no?",
  "What helped you sleep?",
  "Would you go again?",
  "Did yours like the bath?",
  "When did you stop working?",
  "Has anyone walked by the river with a pram?",
  "Which of the books was any good?",
];

function textAt(n: number): string {
  const pick = (list: readonly string[], step: number): string => list[(n * step + step) % list.length] ?? "";
  return [
    pick(openings, 7),
    pick(happenings, 3),
    pick(feelings, 11),
    pick(questions, 5),
    `That was day ${n % 97}.`,
  ].join(" ");
}

/** What the posts of the measured community say: so many different texts, made of the same few hundred words. */
export const benchTexts: readonly string[] = Array.from({ length: 2_000 }, (_, n) => textAt(n));
