import { sayMinutes } from "../../../words/duration.ts";

/** How a conversation goes on: `seconds` between two posts of one member; supporters answer at any time. */
export const paces = {
  usual: { words: "As usual", hint: null, seconds: null, closed: false },
  "1-minute": {
    words: "Slowly: a minute between two posts of one member",
    hint: null,
    seconds: 60,
    closed: false,
  },
  "5-minutes": {
    words: "Slower: five minutes",
    hint: "Enough to put the kettle on. Usually this is all it needs.",
    seconds: 300,
    closed: false,
  },
  "30-minutes": { words: "Very slowly: half an hour", hint: null, seconds: 1_800, closed: false },
  closed: {
    words: "Close it",
    hint: "It can still be read. Say so in it first, in your own words.",
    seconds: null,
    closed: true,
  },
} as const;

export type PaceCode = keyof typeof paces;
export const isPaceCode = (text: string): text is PaceCode => Object.hasOwn(paces, text);

/** "Slowed down: 5 minutes between two posts" */
export const sayPace = ({ slowSeconds, closed }: { slowSeconds: number | null; closed: boolean }): string =>
  closed
    ? "Closed"
    : slowSeconds
      ? `Slowed down: ${sayMinutes(slowSeconds / 60)} between two posts of one member`
      : "As usual";
