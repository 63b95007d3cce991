import { sayMinutes } from "../../words/duration.ts";
import { appealMinutes, type Clocks } from "../moderation/clocks.ts";
import { reasonCodes, sayReason } from "../moderation/reason.ts";

/** What the terms are written from: the settings as they are at this moment. */
export type TermsFrom = {
  organisation: string;
  clocks: Clocks;
  /** The house rules of the spaces whoever reads has a place in. */
  rules: readonly { space: string; lines: readonly string[] }[];
  spaces: readonly { name: string; replyMinutes: number; pictures: boolean }[];
  accountable: { name: string; role: string; contact: string } | null;
  sealMinutes: number;
  sealTellDays: number;
};
export type TermsPart = { title: string; lines: string[] };

/**
 * The terms of the community in plain words, from the live settings (s.10; measures D4, D11, D12, G1, G3). Whether they say
 * all that the law asks is to be checked with a lawyer.
 */
export function termsFrom(from: TermsFrom): TermsPart[] {
  return [
    {
      title: "What this place is",
      lines: [
        `${from.organisation} runs closed spaces where people who are having a baby write to each other. You come in because somebody referred you, and you said yes.`,
        "Trained volunteers are there at the hours each space says. Outside those hours it says so, and shows who helps now.",
        ...from.spaces.map(
          ({ name, replyMinutes, pictures }) =>
            `In ${name}, while somebody is there, a person answers within ${sayMinutes(replyMinutes)}. ${pictures ? "A person sees each picture before others do." : "There are no pictures."}`,
        ),
        "There are no private messages between members. You choose a name for the space, and you can hide it on a post.",
      ],
    },
    ...from.rules.map(({ space, lines }) => ({ title: `The rules of ${space}`, lines: [...lines] })),
    {
      title: "What may not be here",
      lines: [
        "Nothing that is against the law: threats, hatred, stalking, fraud, drugs, anything that harms a child.",
        "No intimate pictures of anybody. No pornography.",
        "Nothing that encourages suicide, self-harm or an eating disorder, and no details of how. You can always say how you feel: that is what we are here for.",
        "No selling, and no names or pictures of other people.",
      ],
    },
    {
      title: "How what you write is looked at",
      lines: [
        "A set of rules reads each post, at once. It looks for words that may mean that somebody needs help fast, such as bleeding or wanting to die. It is not a person, and it does not learn from you.",
        "It can do three things: put your post first for a person to read, show you a card with who to call, and, while nobody is there, let a very urgent post wait until a person has seen it. It can never take a post away, and it never decides about you.",
        "If your post waits or you think that it was read wrongly, tell us with “Tell us about this” or the form below. A person looks again. You can see on your own page what was decided.",
        "Members can put a post aside together when nobody is there. A person looks at it at the beginning of the next hours.",
      ],
    },
    {
      title: "If something is wrong",
      lines: [
        "Under each post, choose More, then “Tell us about this”. You choose what is wrong, and that is enough. Nobody is told that it was you.",
        "Somebody without an account can tell us too, at the address /report of this site. They get a reference to read what became of it.",
        "Somebody who has no part in it decides. You read what was decided, and by when:",
        ...reasonCodes.map((reason) => `${sayReason(reason)}: within ${sayMinutes(from.clocks[reason])}.`),
        "An intimate picture of somebody is taken down within 48 hours at the latest.",
      ],
    },
    {
      title: "What we can decide, and how you can ask again",
      lines: [
        "We can ask you to change a post, put it out of sight, take it away, warn you, or say for some days that you read and do not write, that a person reads your posts first, that you do not react to posts, or that you take a break from the space. We tell you what, why and until when.",
        `If you think that it is wrong, say so under “What was decided”. Another person than the first looks again, within ${sayMinutes(appealMinutes)}. If you are right, it is put back at once.`,
      ],
    },
    {
      title: "Your hidden name",
      lines: [
        `Nobody sees who wrote a post with a hidden name, not even those who work here. If somebody may be in danger, a safeguarding lead can ask to open it. A second person must agree. It is then open to that lead alone, for ${sayMinutes(from.sealMinutes)}. We tell you when it is safe, after ${from.sealTellDays} days at the latest unless telling you could harm you.`,
      ],
    },
    {
      title: "Who answers for this",
      lines: [
        from.accountable
          ? `${from.accountable.name}, ${from.accountable.role}. About anything else that is wrong: ${from.accountable.contact}`
          : "We have not named anybody yet. Ask any of us.",
        "You can also complain to Ofcom, who watch over services like this one, and to the Information Commissioner about what is kept about you. If we break these terms, you may be able to go to court.",
      ],
    },
  ];
}
