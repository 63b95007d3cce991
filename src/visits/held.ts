import { parts, type HeldAbout } from "../people/index.ts";
import { sayDay } from "../words/day.ts";
import { findHomeWords, findNoteAboutHer } from "./store/note-store.ts";

/** For her own page of what is held: that there is a note about her home, what is in it, and her own words. */
export const heldByVisits: HeldAbout = async (asked) => {
  if (asked.actor.role !== "parent") return [];
  const me = asked.actor.personId ?? "";
  const note = await findNoteAboutHer(asked, me);
  const words = await findHomeWords(asked, me);
  if (!note && !words) return [];
  return [
    {
      title: "Coming to your home",
      why: "So that whoever comes is safe and knows how to find you. Ask your coordinator to read the note with you.",
      items: [
        ...(note
          ? [
              {
                at: note.firstAt,
                parts: parts({
                  "A note about your home":
                    "Where it is, who is usually there, animals, stairs or parking, phone signal, what you agreed, and when we would not come in.",
                  "Last looked at": sayDay(note.reviewedOn),
                }),
              },
            ]
          : []),
        ...(words ? [{ at: words.saidAt, parts: parts({ "In your own words": words.words }) }] : []),
      ],
    },
  ];
};
