import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import { Choices, type Problems } from "../../../ui/index.ts";
import { ASKED_CONSENTS } from "../say-yes.ts";

type Props = { referrer: string | null; typed: Typed; problems: Problems; her: boolean };

const HERS: Record<(typeof ASKED_CONSENTS)[number], { words: string; hint: string }> = {
  support: {
    words: "Yes, support me",
    hint: "Our coordinator and your supporter may know what you tell us, so that they can support you.",
  },
  "sharing-with-referrer": {
    words: "Tell whoever referred me how it goes",
    hint: "They may see how far it is: waiting, started or ended. Never what you talk about.",
  },
  "future-opportunities": {
    words: "Write to me later about training, groups and ways to take part",
    hint: "Also after the support has ended. You can stop it at any time.",
  },
};
const ABOUT_HER: typeof HERS = {
  support: {
    words: "She agrees to be supported",
    hint: "The coordinator and her supporter may know what she tells us.",
  },
  "sharing-with-referrer": {
    words: "Whoever referred her may hear how it goes",
    hint: "Waiting, started or ended. Never what she talks about.",
  },
  "future-opportunities": {
    words: "We may write to her later about training, groups and ways to take part",
    hint: "Also after the support has ended.",
  },
};

/** What she agrees to, one tick for each purpose, none ticked before she does. */
export const ConsentFields = ({ referrer, typed, problems, her }: Props): ReactElement => (
  <Choices
    name="consents"
    label={her ? "What does she agree to?" : "What do you agree to?"}
    hint={
      her
        ? "Read each aloud. She can take it back at any time."
        : "You can take each back at any time, on your own page."
    }
    options={ASKED_CONSENTS.filter((purpose) => purpose !== "sharing-with-referrer" || referrer !== null).map(
      (purpose) => {
        const { words, hint } = (her ? ABOUT_HER : HERS)[purpose];
        return {
          value: purpose,
          words:
            purpose === "sharing-with-referrer" && referrer
              ? words.replace(/[Ww]hoever referred (me|her)/, referrer)
              : words,
          hint,
        };
      },
    )}
    typed={typed}
    problems={problems}
  />
);
