import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Button,
  DayField,
  Form,
  Nothing,
  ProblemSummary,
  Reading,
  Section,
  Tap,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { statementForParents, type Offer } from "../offer.ts";

type MissedDrawn = { slug: string; offers: readonly Offer[] | null; typed: Typed; problems: Problems };

/** For those nobody referred (C24): two dates to choose from, then what takes her now. */
export const MissedPage = ({ slug, offers, typed, problems }: MissedDrawn): ReactElement => (
  <Reading>
    <ProblemSummary problems={problems} />
    <Title>Nobody told you about support?</Title>
    <p>
      Sometimes people are missed. It is not your fault, and it is not too late to ask. You do not need a
      midwife or a doctor for these.
    </p>
    {offers && <Found offers={offers} slug={slug} />}
    <Form to="/missed">
      <DayField
        name="dueOn"
        label="When is your baby due?"
        hint="For example, 6 8 2026. About right is fine."
        typed={typed}
        problems={problems}
      />
      <DayField
        name="babyBornOn"
        label="Or, if your baby is born: date of birth"
        hint="For example, 6 8 2026"
        typed={typed}
        problems={problems}
      />
      <Button look={offers ? "outline" : "filled"}>Show me what there is</Button>
    </Form>
    <p>
      Worried about yourself or your baby now? <a href="/help">Numbers to call, day and night</a>.
    </p>
  </Reading>
);

const Found = ({ offers, slug }: { offers: readonly Offer[]; slug: string }): ReactElement => (
  <Section id="found" title="You can ask for these">
    {offers.length === 0 && (
      <Nothing>
        Nothing here takes requests for that time. Your GP, midwife or health visitor can refer you to other
        support, and the numbers on the help page are there day and night.
      </Nothing>
    )}
    <ul className="al-rows">
      {offers.map((offer) => (
        <li key={offer.id}>
          <div>
            <Tap to={`/offers/${slug}/${offer.slug}/ask?missed=yes`}>Ask for {offer.name}</Tap>
            <p className="al-flush">{statementForParents(offer).paragraphs[0]}</p>
          </div>
        </li>
      ))}
    </ul>
  </Section>
);
