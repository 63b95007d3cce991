import type { ReactElement } from "react";
import { Avatar, Section, Summary } from "../../../ui/index.ts";
import type { ForMatching } from "../../../referrals/index.ts";
import { attributeEntry, WISHES } from "../../../words/attribute.ts";
import { saySlot } from "../../../words/availability.ts";
import { CONTACT_KINDS } from "../../../words/contact-kind.ts";
import { sayList } from "../../../words/lists.ts";
import { startSentence } from "../../../words/naming.ts";
import { sayReason } from "../../../words/referral-reason.ts";
import { languageName } from "../../language-name.ts";

/** The parent as her coordinator reads her beside the suggestions. */
export type ParentView = {
  id: string;
  referralId: string;
  name: string;
  timing: string | null;
  rows: { name: string; value: string }[];
  freeLine: string | null;
};

export const parentView = (parent: ForMatching, timing: string | null): ParentView => ({
  id: parent.personId,
  referralId: parent.referralId,
  name: parent.name,
  timing,
  freeLine: parent.wishesWords,
  rows: [
    { name: "Where", value: parent.outcode ?? "Not known" },
    {
      name: "Language",
      value: `${parent.language ? languageName(parent.language) : "Not known"}${parent.interpreter ? ", with an interpreter" : ""}`,
    },
    ...parent.wishes
      .filter(({ wish }) => wish !== "any")
      .map(({ attribute, wish, hers }) => ({
        name: attributeEntry(attribute).label,
        value: `${WISHES[wish]}${hers.length > 0 && !hers.includes("yes") ? `: ${sayList(hers)}` : ""}`,
      })),
    {
      name: "Would like",
      value: startSentence(sayList(parent.contactKinds.map((kind) => CONTACT_KINDS[kind]))) || "Not said",
    },
    { name: "Free", value: sayList(parent.availability.map(saySlot)) || "Not said" },
    { name: "Referred for", value: sayList(parent.reasons.map(sayReason)) || "No reason given" },
  ],
});

export const ParentCard = ({ parent }: { parent: ParentView }): ReactElement => (
  <Section
    id="parent"
    title="What she would like"
    aside={<a href={`/referrals/${parent.referralId}`}>Her referral</a>}
  >
    <div className="al-lead__who al-gap">
      <Avatar of={parent.id} />
      <p>
        <b>{parent.name}</b>
        {parent.timing && <span className="al-soft">, {parent.timing.toLowerCase()}</span>}
      </p>
    </div>
    {parent.freeLine && (
      <blockquote className="al-quote">
        <p className="al-pre">{parent.freeLine}</p>
      </blockquote>
    )}
    <Summary rows={parent.rows} />
  </Section>
);
